//! What guests write, and what they are told of it.

pub mod comments;
pub mod help_line;
pub mod reply;
pub mod tell_guests;
