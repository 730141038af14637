//! What stands around every page: the door, who asks and from where, limits, forms, failures as answers, and the state that all
//! handlers share. It knows no area.

pub mod answer;
pub mod auth;
pub mod compressed;
pub mod cookies;
pub mod door;
pub mod edge;
pub mod error;
pub mod error_pages;
pub mod failures;
pub mod form;
pub mod gate;
pub mod guard;
pub mod hands;
pub mod kept;
pub mod limits;
pub mod metrics;
pub mod origin;
pub mod place;
pub mod posted;
pub mod problem;
mod problem_words;
pub mod questionnaires;
pub mod readiness;
pub mod request;
pub mod roles;
pub mod spelling;
pub mod start_codes;
pub mod state;
