//! Arguments in, an exit code out.

use std::process::ExitCode;

use clap::Parser;
use peil::cli::{Arguments, run};

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => stop.report(),
    }
}
