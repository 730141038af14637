//! Formats that other programs read. Pure: values in, text out.

pub mod csv;
