//! Work that takes long: asked for in the transaction that makes it due, done by whichever machine takes it, shown to
//! administrators.

pub mod ask;
pub mod bell;
pub mod cancel;
pub mod list;
pub mod run;
pub mod runner;
