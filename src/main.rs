//! Arguments in, an exit code out.

use std::process::ExitCode;

use peil::cli::{Arguments, run};

fn main() -> ExitCode {
    run(Arguments::read())
}
