//! Staff record the figures that nobody is asked for.

pub mod readings;
