//! The cookies with the secrets of people who sign in. Guests' pages neither set nor read one.

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponseBuilder, web};

use super::state::State;
use crate::flows::Secret;
use crate::flows::account::session::{Browser, Entry, KNOWN_SECONDS, SESSION_SECONDS};
use crate::flows::account::sign_in::HALF_SECONDS;

/// What a cookie's secret is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// A session.
    Session,
    /// A sign-in that waits for its second factor.
    Half,
    /// A browser in which somebody has signed in before: strangers' wrong tries do not count for it.
    Known,
}

impl Held {
    /// Over TLS, names that browsers accept on TLS only and from this host only; the plain ones are not looked at then.
    const fn name(self, is_secure: bool) -> &'static str {
        match (self, is_secure) {
            (Self::Session, true) => "__Host-peil",
            (Self::Session, false) => "peil",
            (Self::Half, true) => "__Host-peil-half",
            (Self::Half, false) => "peil-half",
            (Self::Known, true) => "__Host-peil-known",
            (Self::Known, false) => "peil-known",
        }
    }

    const fn seconds(self) -> i64 {
        match self {
            Self::Session => SESSION_SECONDS,
            Self::Half => HALF_SECONDS,
            Self::Known => KNOWN_SECONDS,
        }
    }

    /// The secret that the request's browser holds.
    pub fn of(self, request: &HttpRequest) -> Option<Secret> {
        let is_secure = request.app_data::<web::Data<State>>().is_some_and(|state| state.is_secure);
        value_of(request, self.name(is_secure)).map(|value| Secret::from_text(&value))
    }

    /// The cookie that gives a browser a secret.
    pub fn holding(self, state: &State, secret: &Secret) -> Cookie<'static> {
        self.cookie(state, secret.as_str().to_owned(), self.seconds())
    }

    /// The cookie that takes it away.
    pub fn gone(self, state: &State) -> Cookie<'static> {
        self.cookie(state, String::new(), 0)
    }

    fn cookie(self, state: &State, value: String, seconds: i64) -> Cookie<'static> {
        Cookie::build(self.name(state.is_secure), value)
            .path("/")
            .http_only(true)
            // Lax, not strict: a leader who follows a link from an e-mail is still signed in. Writes are guarded besides.
            .same_site(SameSite::Lax)
            .secure(state.is_secure)
            .max_age(Duration::seconds(seconds))
            .finish()
    }
}

/// What the request's browser holds from earlier.
pub fn browser(request: &HttpRequest) -> Browser {
    Browser { known: Held::Known.of(request), session: Held::Session.of(request) }
}

/// The value of a cookie. Each stands for itself: another program's at the same host, in whatever bytes, hides none of ours.
pub fn value_of(request: &HttpRequest, name: &str) -> Option<String> {
    let cookies =
        request.headers().get_all(header::COOKIE).flat_map(|line| line.as_bytes().split(|byte| *byte == b';'));
    cookies
        .filter_map(|cookie| std::str::from_utf8(cookie).ok()?.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then(|| value.trim_matches('"').to_owned()))
}

/// Gives a browser what somebody holds who has signed in.
pub fn give<'a>(response: &'a mut HttpResponseBuilder, state: &State, entry: &Entry) -> &'a mut HttpResponseBuilder {
    response.cookie(Held::Session.holding(state, &entry.session)).cookie(Held::Known.holding(state, &entry.browser))
}
