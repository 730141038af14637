//! A form as a browser without script sent it.

use validator::Validate;

use crate::core::answers::RawAnswers;
use crate::core::tablet_token::TabletToken;

/// The shape of a sent form; what the answers mean is for `core` to say.
#[derive(Validate)]
pub(super) struct Sent {
    #[validate(length(equal = 32))]
    pub response_id: String,
    #[validate(length(max = 200))]
    fields: Vec<(String, String)>,
    /// The code off the guest's slip; empty in rounds that ask for none.
    pub code: String,
    /// What a started tablet brings along.
    pub token: Option<TabletToken>,
    /// What staff typed to start the tablet anew; empty on a form that only holds answers.
    pub start_code: String,
}

impl Sent {
    pub fn of(fields: Vec<(String, String)>) -> Self {
        let first = |wanted: &str| fields.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
        let [response_id, code, start_code] =
            ["response_id", "code", "start_code"].map(|name| first(name).unwrap_or_default());
        let token = TabletToken::sent(first("token").as_deref());
        Self { response_id, fields, code, token, start_code }
    }

    pub fn answers(&self) -> RawAnswers {
        let mut raw = RawAnswers::new();
        for (name, value) in &self.fields {
            if let Some(code) = name.strip_prefix("answer.") {
                raw.entry(code.to_owned()).or_default().push(value.clone());
            }
        }
        raw
    }

    /// What the guest gave: everything but the tablet's own.
    pub fn kept(&self) -> Vec<(String, String)> {
        let is_given = |name: &str| name.starts_with("answer.") || ["response_id", "code"].contains(&name);
        self.fields.iter().filter(|(name, _)| is_given(name)).cloned().collect()
    }
}
