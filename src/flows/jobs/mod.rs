//! Work that takes long: asked for in the transaction that makes it due, done by whichever machine takes it. What administrators
//! see of it is in `manage/jobs`.

pub mod ask;
pub mod bell;
pub mod run;
pub mod runner;
