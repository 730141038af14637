//! One round: how it stands, and the steps that staff take with it, one file for each.

pub mod close;
pub mod open;
pub mod seal;
pub mod standing;
