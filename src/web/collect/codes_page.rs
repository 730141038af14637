//! One-time codes: the card on a round's page that makes them, and the slips that carry them.

use maud::{Markup, html};

use super::printed::{Paper, how_to_print, lines, titled};
use super::seen::{Seen, Typed};
use crate::core::one_time_code::OneTimeCode;
use crate::core::round::Devices;
use crate::draw::qr::qr;
use crate::flows::collect::round::standing::Codes;
use crate::locale::Locale;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{FieldKind, Tone, card as ui_card, notice, submit};
use crate::web::ui::layout::{Frame, page};

/// Slips that are asked for unless somebody types another number: five sheets.
const USUAL: &str = "60";

/// Slips on a sheet of A4: two beside each other, six below.
const SLIPS_ON_A_SHEET: usize = 12;

/// New slips, in a round that asks for codes, until it is closed.
pub fn card(locale: Locale, seen: &Seen, typed: &Typed<'_>) -> Markup {
    html! {
        @if let Some(codes) = seen.standing.codes {
            (ui_card(&locale.text("codes-title"), &html! {
                p { (locale.text("codes-on")) }
                (make(locale, seen, codes, typed))
            }))
        }
    }
}

fn make(locale: Locale, seen: &Seen, codes: Codes, typed: &Typed<'_>) -> Markup {
    let fields = Fields { locale, errors: typed.errors };
    let is_asked = fields.error("number").is_some();
    let number = if typed.number.is_empty() && !is_asked { USUAL } else { typed.number };
    html! {
        @if codes.made == 0 { (notice(Tone::Care, None, &html! { p { (locale.text("codes-none")) } })) }
        form.narrow method="post" action={ "/staff/rounds/" (seen.standing.round.code) "/codes" } {
            (fields.field("number", "codes-number", number).kind(FieldKind::Figure).help(Some(locale.text("codes-number-help"))))
            (submit(&locale.text("codes-make")))
        }
        p.help { (locale.text("codes-hand-out")) }
    }
}

/// A slip for each code, to be cut apart. Nothing on one tells which of them came first.
pub fn slips(frame: &Frame<'_>, paper: &Paper<'_>, codes: &[OneTimeCode]) -> Markup {
    let locale = frame.locale;
    let content = html! {
        (how_to_print(frame, paper, &html! {
            (notice(Tone::Care, None, &html! { p { (locale.text("codes-shown-once")) } }))
            p { (locale.text("codes-hand-out")) }
        }))
        @for sheet in codes.chunks(SLIPS_ON_A_SHEET) {
            div.paper.slips { @for code in sheet { (slip(frame, paper, code)) } }
        }
    };
    page(frame, &titled(frame, paper, "codes-slips-title"), &content)
}

/// The code stands behind the address's `#`: browsers keep that part to themselves, so it reaches no log on the way. In a round
/// that is answered on tablets there is nothing to scan: the code is typed there.
fn slip(frame: &Frame<'_>, paper: &Paper<'_>, code: &OneTimeCode) -> Markup {
    let (first, second) = code.groups();
    let is_for_any = paper.seen.standing.round.devices == Devices::Any;
    let say = if is_for_any { "printed-slip" } else { "printed-slip-tablet" };
    html! {
        div.slip {
            @if is_for_any { (qr(&format!("{}#{}", paper.seen.address, code.as_str()), &frame.locale.text("printed-qr"))) }
            div {
                (lines(&paper.words(say), "say"))
                @if is_for_any { p.typed { (paper.typed_address()) } }
                p.typed.code { (first) " " (second) }
            }
        }
    }
}
