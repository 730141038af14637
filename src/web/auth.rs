//! Who is asking. A handler that takes a role as an argument cannot be reached by anybody without it, and none can forget
//! to ask.

use std::future::{Ready, ready};
use std::marker::PhantomData;
use std::pin::Pin;

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, ResponseError, web};
use maud::Markup;

use super::answer;
use super::error::PageError;
use super::request::{locale_of, navigation};
use super::state::{State, now, today};
use super::ui::layout::Frame;
use crate::core::role::Role;
use crate::flows::failure::FieldError;
use crate::flows::sign_in::SESSION_SECONDS;
use crate::flows::{Act, Failure, Secret, sign_in};
use crate::store::account::Account;

/// Anybody: a page or an api that needs no role. Guests never sign in.
pub struct Guest;

impl FromRequest for Guest {
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(_: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self))
    }
}

/// The least role that a handler needs, as a type.
pub trait Needs {
    const ROLE: Role;
}

/// Markers for the roles.
pub mod roles {
    use super::{Needs, Role};

    pub struct Leader;
    pub struct Staff;
    pub struct Administrator;

    impl Needs for Leader {
        const ROLE: Role = Role::Leader;
    }
    impl Needs for Staff {
        const ROLE: Role = Role::Staff;
    }
    impl Needs for Administrator {
        const ROLE: Role = Role::Administrator;
    }
}

/// Somebody signed in whose role covers `R`. `E` says how a refusal is written: as a page or as a problem document.
pub struct Signed<R, E = PageError> {
    pub account: Account,
    marker: PhantomData<(R, E)>,
}

pub type Leader<E = PageError> = Signed<roles::Leader, E>;
pub type Staff<E = PageError> = Signed<roles::Staff, E>;
pub type Administrator<E = PageError> = Signed<roles::Administrator, E>;

impl<R, E> Signed<R, E> {
    /// What this person does now.
    pub fn act(&self) -> Act {
        Act { by: Some(self.account.id), at: now(), today: today() }
    }

    /// A page in this person's frame: their language, name and navigation.
    pub fn page(&self, request: &HttpRequest, write: impl FnOnce(&Frame<'_>) -> Markup) -> HttpResponse {
        self.form_page(request, &[], write)
    }

    /// A page with a form, whose status says whether some of its fields were refused.
    pub fn form_page(
        &self,
        request: &HttpRequest,
        errors: &[FieldError],
        write: impl FnOnce(&Frame<'_>) -> Markup,
    ) -> HttpResponse {
        answer::page(answer::form_status(errors), framed(&self.account, request, write))
    }
}

/// Writes a page for somebody signed in.
pub fn framed(account: &Account, request: &HttpRequest, write: impl FnOnce(&Frame<'_>) -> Markup) -> Markup {
    let locale = locale_of(request);
    let nav = navigation(locale, account.role, request.path());
    write(&Frame { locale, person: Some(&account.name), nav: &nav, path: request.path() })
}

/// Who asked, once that is known: a page that tells of a failure keeps their navigation without asking the database again.
pub fn known(request: &HttpRequest) -> Option<Account> {
    request.extensions().get::<Account>().cloned()
}

impl<R: Needs, E: ResponseError + From<Failure> + 'static> FromRequest for Signed<R, E> {
    type Error = E;
    type Future = Pin<Box<dyn Future<Output = Result<Self, E>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let account = holder(&request).await?.ok_or(Failure::NotSignedIn)?;
            if !account.role.covers(R::ROLE) {
                return Err(Failure::NotAllowed.into());
            }
            Ok(Self { account, marker: PhantomData })
        })
    }
}

/// Whoever is signed in, if anybody: for pages that greet both.
pub struct Visitor(pub Option<Account>);

impl FromRequest for Visitor {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Ok(Self(holder(&request).await?)) })
    }
}

async fn holder(request: &HttpRequest) -> Result<Option<Account>, Failure> {
    let state = request.app_data::<web::Data<State>>().cloned();
    let state = state.ok_or_else(|| Failure::Unexpected("the application has no state".into()))?;
    let Some(secret) = session_secret(request) else { return Ok(None) };
    let account = state.run(move |store| sign_in::holder(store, &secret, now())).await?;
    if let Some(account) = &account {
        request.extensions_mut().insert(account.clone());
    }
    Ok(account)
}

/// Over TLS, a name that browsers accept on TLS only and from this host only; the plain one is not looked at then.
const fn cookie_name(is_secure: bool) -> &'static str {
    if is_secure { "__Host-peil" } else { "peil" }
}

/// The secret of the request's session.
pub fn session_secret(request: &HttpRequest) -> Option<Secret> {
    let is_secure = request.app_data::<web::Data<State>>().is_some_and(|state| state.is_secure);
    request.cookie(cookie_name(is_secure)).map(|cookie| Secret::from_text(cookie.value()))
}

/// The cookie that carries a session.
pub fn session_cookie(state: &State, secret: &Secret) -> Cookie<'static> {
    cookie(state, secret.as_str().to_owned(), Duration::seconds(SESSION_SECONDS))
}

/// The cookie that takes a session's away.
pub fn no_session_cookie(state: &State) -> Cookie<'static> {
    cookie(state, String::new(), Duration::ZERO)
}

fn cookie(state: &State, value: String, age: Duration) -> Cookie<'static> {
    Cookie::build(cookie_name(state.is_secure), value)
        .path("/")
        .http_only(true)
        // Lax, not strict: a leader who follows a link from an e-mail is still signed in. Writes are guarded besides.
        .same_site(SameSite::Lax)
        .secure(state.is_secure)
        .max_age(age)
        .finish()
}
