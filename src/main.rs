//! Arguments in, an exit code out.

use std::process::ExitCode;

use peil::cli::{Arguments, run};

fn main() -> ExitCode {
    match run(Arguments::read()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => stop.report(),
    }
}
