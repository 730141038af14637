//! Who is asking. A handler that takes a role as an argument cannot be reached by anybody without it, and none can forget
//! to ask.

use std::future::{Ready, ready};
use std::marker::PhantomData;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, ResponseError, web};
use maud::Markup;

use super::answer;
use super::cookies::Held;
use super::error::PageError;
use super::request::{locale_of, navigation};
use super::roles::{self, Needs};
use super::state::{State, now, today};
use crate::flows::account::session::{self, Holder};
use crate::flows::failure::FieldError;
use crate::flows::{Act, Failure};
use crate::store::account::Account;
use crate::web::ui::layout::Frame;

/// Anybody: a page or an api that needs no role. Guests never sign in.
pub struct Guest;

impl FromRequest for Guest {
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(_: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self))
    }
}

/// Somebody signed in whose role covers `R`, and what they ask. `E` says how a refusal is written: as a page or as a problem
/// document.
pub struct Signed<R, E = PageError> {
    pub account: Account,
    pub request: HttpRequest,
    pub state: web::Data<State>,
    marker: PhantomData<(R, E)>,
}

pub type Person<E = PageError> = Signed<roles::Person, E>;
pub type Leader<E = PageError> = Signed<roles::Leader, E>;
pub type Staff<E = PageError> = Signed<roles::Staff, E>;
pub type Administrator<E = PageError> = Signed<roles::Administrator, E>;

impl<R, E> Signed<R, E> {
    /// What this person does now.
    pub fn act(&self) -> Act {
        Act { by: Some(self.account.id), at: now(), today: today() }
    }

    /// A page in this person's frame: their language, name and navigation.
    pub fn page(&self, write: impl FnOnce(&Frame<'_>) -> Markup) -> HttpResponse {
        self.form_page(&[], write)
    }

    /// A page with a form, whose status says whether some of its fields were refused.
    pub fn form_page(&self, errors: &[FieldError], write: impl FnOnce(&Frame<'_>) -> Markup) -> HttpResponse {
        answer::page(answer::form_status(errors), self.framed(write))
    }

    /// The same of the page at `path` when it also answers forms that are sent elsewhere: a change of language leads back to it.
    pub fn form_page_at(
        &self,
        path: &str,
        errors: &[FieldError],
        write: impl FnOnce(&Frame<'_>) -> Markup,
    ) -> HttpResponse {
        self.form_page(errors, |frame| write(&Frame { path, ..frame.clone() }))
    }

    /// The markup of a page in this person's frame, for an answer with another status.
    pub fn framed(&self, write: impl FnOnce(&Frame<'_>) -> Markup) -> Markup {
        framed(&self.account, &self.request, write)
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
            let state = state_of(&request)?;
            let holder = holder(&request, &state).await?;
            let Holder { account, owes_second_factor } = holder.ok_or(Failure::NotSignedIn)?;
            if owes_second_factor && !R::MAY_OWE {
                return Err(Failure::SecondFactorMissing.into());
            }
            if !account.role.covers(R::ROLE) {
                return Err(Failure::NotAllowed.into());
            }
            Ok(Self { account, request, state, marker: PhantomData })
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
        Box::pin(async move {
            let state = state_of(&request)?;
            let holder = holder(&request, &state).await?;
            Ok(Self(holder.map(|holder| holder.account)))
        })
    }
}

fn state_of(request: &HttpRequest) -> Result<web::Data<State>, Failure> {
    let state = request.app_data::<web::Data<State>>().cloned();
    state.ok_or_else(|| Failure::Unexpected("the application has no state".into()))
}

async fn holder(request: &HttpRequest, state: &State) -> Result<Option<Holder>, Failure> {
    let Some(secret) = Held::Session.of(request) else { return Ok(None) };
    let holder = state.run(move |store| session::holder(store, &secret, now())).await?;
    if let Some(holder) = &holder {
        request.extensions_mut().insert(holder.account.clone());
    }
    Ok(holder)
}
