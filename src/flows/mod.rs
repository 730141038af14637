//! What somebody does, in folders by the verb: *define*, *collect*, *record*, *listen*, *read*, *manage*; *account*, for the way in; and
//! *jobs*, for what takes long. A file is named after the noun of the page that calls it. Pages, api and command line all call these, so
//! that a rule stands once.

pub mod account;
mod act;
pub mod collect;
pub mod define;
pub mod failure;
mod hashed;
pub mod jobs;
pub mod listen;
pub mod manage;
mod random;
pub mod read;
pub mod record;
pub mod show_demo;

pub use account::secret::Secret;
pub use account::tries::Tries;
pub use act::Act;
pub use failure::Failure;
