//! The catalogue of everything that can go wrong for a person, each with a number that they can quote.
//!
//! What happened inside stays in [`Failure::Unexpected`] and goes to the log; pages and the api show its number only.

use crate::core::answers::AnswerError;
use crate::core::one_time_code::CodeProblem;
use crate::core::round::RoundState;
use crate::core::start_code::StartCodeProblem;
use crate::store::StoreError;
use crate::store::intake::Refusal;

/// Why something could not be done.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Failure {
    // Answering.
    #[error("there is no such round")]
    UnknownRound,
    #[error("the round is {}", .0.code())]
    RoundNotOpen(RoundState),
    #[error("answers that cannot be taken: {}", .0.len())]
    AnswersRefused(Vec<AnswerError>),
    #[error("the response id is missing or is not 32 hexadecimal digits")]
    MalformedResponseId,
    #[error("the form cannot be read: {0}")]
    UnreadableForm(String),
    /// The type that it should have.
    #[error("it must be sent as {0}")]
    WrongContentType(&'static str),
    #[error("the code cannot be taken: {}", .0.code())]
    CodeRefused(CodeProblem),
    /// The round is answered on tablets of the house.
    #[error("the answers came from no started tablet of the house")]
    TabletNotStarted,
    #[error("the start code cannot be taken: {}", .0.code())]
    StartCodeRefused(StartCodeProblem),
    #[error("too many answers arrive at once")]
    QueueFull,

    // Reading.
    #[error("there is no such page")]
    UnknownAddress,
    #[error("this address does not take that method")]
    WrongMethod,
    #[error("there is no unit {0}")]
    UnknownUnit(String),
    #[error("there are no figures for {0}")]
    NoFigures(i32),

    // Signing in.
    #[error("sign in first")]
    NotSignedIn,
    #[error("your account may not do this")]
    NotAllowed,
    #[error("the email or the password is wrong")]
    WrongPassword,
    #[error("the PIN is wrong")]
    WrongPin,
    #[error("the round has no PIN yet")]
    NoPin,
    #[error("the code is wrong or has been used")]
    WrongCode,
    #[error("set up the second step of signing in first")]
    SecondFactorMissing,
    #[error("too many tries for one account")]
    TooManyTries {
        /// Seconds until the next try.
        seconds: i64,
    },
    #[error("the link has been used or has expired")]
    LinkSpent,
    #[error("too many requests from one place")]
    TooManyRequests,
    #[error("the request came from another site")]
    CrossSite,

    // Staff and administrators.
    #[error("some fields need another value")]
    FieldsRefused(Vec<FieldError>),
    #[error("the round stands elsewhere by now")]
    RoundMovedOn,

    // The machine.
    #[error("more than {0} bytes were sent")]
    TooLarge(usize),
    #[error("the database is busy or out of reach")]
    Busy(String),
    #[error("too many ask for the same costly work at once")]
    Crowded,
    #[error("the rest of it did not come in time")]
    TooSlow,
    #[error("the disk is full")]
    DiskFull(String),
    #[error("something unforeseen happened")]
    Unexpected(String),
}

/// A form field that needs another value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name in the form.
    pub field: String,
    /// The key of a text that says what to do.
    pub message: std::borrow::Cow<'static, str>,
}

impl FieldError {
    pub fn new(field: impl Into<String>, message: &'static str) -> Self {
        Self { field: field.into(), message: message.into() }
    }
}

impl Failure {
    /// One field of a form needs another value; `message` is the key of a text that says what to do.
    pub fn refused_field(field: impl Into<String>, message: &'static str) -> Self {
        Self::FieldsRefused(vec![FieldError::new(field, message)])
    }

    /// A number to quote, and a stable name for programs.
    #[must_use]
    pub const fn entry(&self) -> (u16, &'static str) {
        match self {
            Self::UnknownRound => (101, "unknown-round"),
            Self::RoundNotOpen(_) => (102, "round-not-open"),
            Self::AnswersRefused(_) => (103, "answers-refused"),
            Self::MalformedResponseId => (104, "malformed-response-id"),
            Self::UnreadableForm(_) => (105, "unreadable-form"),
            Self::QueueFull => (106, "queue-full"),
            Self::WrongContentType(_) => (107, "wrong-content-type"),
            Self::CodeRefused(CodeProblem::Missing) => (108, "code-missing"),
            Self::CodeRefused(CodeProblem::Mistyped) => (109, "code-mistyped"),
            Self::CodeRefused(CodeProblem::Unknown) => (110, "code-unknown"),
            Self::CodeRefused(CodeProblem::Used) => (111, "code-used"),
            Self::TabletNotStarted => (112, "tablet-not-started"),
            Self::StartCodeRefused(StartCodeProblem::Mistyped) => (113, "start-code-mistyped"),
            Self::StartCodeRefused(StartCodeProblem::Unknown) => (114, "start-code-unknown"),
            Self::UnknownAddress => (201, "unknown-address"),
            Self::UnknownUnit(_) => (202, "unknown-unit"),
            Self::NoFigures(_) => (203, "no-figures"),
            Self::WrongMethod => (204, "wrong-method"),
            Self::NotSignedIn => (301, "not-signed-in"),
            Self::NotAllowed => (302, "not-allowed"),
            Self::WrongPassword => (303, "wrong-password"),
            Self::LinkSpent => (304, "link-spent"),
            Self::TooManyRequests => (305, "too-many-requests"),
            Self::CrossSite => (306, "cross-site"),
            Self::WrongPin => (307, "wrong-pin"),
            Self::NoPin => (308, "no-pin"),
            Self::WrongCode => (321, "wrong-code"),
            Self::SecondFactorMissing => (322, "second-factor-missing"),
            Self::TooManyTries { .. } => (323, "too-many-tries"),
            Self::FieldsRefused(_) => (401, "fields-refused"),
            Self::RoundMovedOn => (402, "round-moved-on"),
            Self::TooLarge(_) => (501, "too-large"),
            Self::Busy(_) => (502, "busy"),
            Self::DiskFull(_) => (503, "disk-full"),
            Self::Crowded => (504, "crowded"),
            Self::TooSlow => (505, "too-slow"),
            Self::Unexpected(_) => (599, "unexpected"),
        }
    }

    /// The cause that belongs in the log and nowhere else.
    #[must_use]
    pub fn cause(&self) -> Option<&str> {
        match self {
            Self::Busy(cause) | Self::DiskFull(cause) | Self::Unexpected(cause) => Some(cause),
            _ => None,
        }
    }
}

impl From<StoreError> for Failure {
    /// Callers that know what a missing or doubled row means say so before this.
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy(cause) => Self::Busy(cause),
            StoreError::Disk(cause) => Self::DiskFull(cause),
            StoreError::NotFound => Self::UnknownAddress,
            StoreError::Duplicate => Self::Unexpected("a row exists already".into()),
            StoreError::Other(cause) => Self::Unexpected(cause),
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NoSuchRound => Self::UnknownRound,
            Refusal::NotOpen(state) => Self::RoundNotOpen(state),
            Refusal::NotFromTablet => Self::TabletNotStarted,
            Refusal::Code(problem) => Self::CodeRefused(problem),
            Refusal::QueueFull => Self::QueueFull,
            Refusal::Store(error) => error.into(),
        }
    }
}

/// Turns "no such row" into the failure that it means here.
pub(super) fn or_missing(meaning: Failure) -> impl FnOnce(StoreError) -> Failure {
    move |error| match error {
        StoreError::NotFound => meaning,
        other => other.into(),
    }
}
