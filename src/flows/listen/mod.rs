//! What guests write, and what they are told of it.

pub mod read_comments;
pub mod tell_guests;
pub mod write_reply;
