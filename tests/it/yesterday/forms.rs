//! What guests are shown of rounds that a former version left behind: the same questions, answers, buttons and fields.

use std::collections::BTreeMap;

use peil::locale::Locale;
use scraper::{Html, Node, Selector};

use super::differences::{Difference, differing, hold_names};
use super::{DOORS, OPEN};
use crate::answers::texts;
use crate::server::{Server, on_both_databases};

/// The languages that the program speaks to guests.
const LANGUAGES: [&str; 9] = ["ar", "da", "en", "nb", "nn", "pl", "ro", "so", "uk"];

/// What guests are shown differently since, on purpose: in the frame of the page, and in how numbers are asked for. What the survey says
/// is as it was.
fn differences() -> Vec<Difference> {
    vec![
        Difference {
            told: "a number of up to eight values is chosen from tiles",
            gone: OF_NUMBERS,
            new: owned(&tiles(), &["guest-skip"]),
        },
        Difference {
            told: "fewer words (bokmål 379 on the whole way, 476 before)",
            gone: OF_THE_FRAME,
            new: owned(&["\u{2068}".to_owned()], &["guest-send", "guest-last", "guest-received", "guest-idle-more"]),
        },
        Difference {
            told: "the first screen says how many questions and about how many minutes",
            gone: &[],
            new: owned(&lengths(), &[]),
        },
        Difference {
            told: "going on changes no answer, which is taken back by a button of its own",
            // What lies outside the form need not say that it sends nothing.
            gone: &["=button type=button"],
            new: owned(&["=button", "=button type=button", "=?"].map(ToOwned::to_owned), &["guest-undo", "guest-hint"]),
        },
        Difference {
            told: "Whoever answers nothing is thanked",
            gone: &[],
            new: owned(&[], &["guest-nothing", "guest-nothing-more", "guest-next"]),
        },
    ]
}

/// These parts of lines, and lines that are nothing but one of these texts in a language of guests.
fn owned(parts: &[String], keys: &[&str]) -> &'static [&'static str] {
    let texts = keys.iter().flat_map(|key| LANGUAGES.map(|tag| format!("={}", locale(tag).text(key))));
    let all = parts.iter().cloned().chain(texts);
    Vec::leak(all.map(|part| &*String::leak(part)).collect())
}

fn locale(tag: &str) -> Locale {
    Locale::beside(&tag.parse().unwrap())
}

fn tiles() -> Vec<String> {
    let tile = |number: usize| format!("={number}");
    (0..7).map(tile).chain(["input type=radio name=answer.meals_per_visit".to_owned()]).collect()
}

fn lengths() -> Vec<String> {
    let of = |tag: &str, minutes: usize| {
        let values = [("questions", "14".into()), ("minutes", minutes.to_string().into()), ("count", minutes.into())];
        format!("={}", locale(tag).text_with("guest-minutes", &values))
    };
    LANGUAGES.iter().flat_map(|tag| [5, 6].map(|minutes| of(tag, minutes))).collect()
}

const OF_NUMBERS: &[&str] = &[
    "=input type=number name=answer.meals_per_visit",
    "=يُرجى كتابة رقم من 0 إلى 6",
    "=Skriv et tal fra 0 til 6",
    "=Type a number from 0 to 6",
    "=Skriv et tall fra 0 til 6",
    "=Skriv eit tal frå 0 til 6",
    "=Wpisz liczbę od 0 do 6",
    "=Scrieți un număr de la 0 la 6",
    "=Qor tiro laga bilaabo 0 ilaa 6",
    "=Введіть число від 0 до 6",
];

const OF_THE_FRAME: &[&str] = &[
    "=المس الشاشة للمتابعة، وإلا فسنحذف إجاباتك حتى لا يراها أحد غيرك.",
    "=Tryk hvor som helst for at fortsætte. Ellers fjerner vi dine svar, så ingen andre ser dem.",
    "=Touch anywhere to go on. Otherwise we take your answers away, so that nobody else sees them.",
    "=Trykk hvor som helst for å fortsette. Ellers tar vi bort svarene, så ingen andre ser dem.",
    "=Trykk kvar som helst for å halde fram. Elles tek vi bort svara, så ingen andre ser dei.",
    "=Dotknij ekranu, aby odpowiadać dalej. W przeciwnym razie usuniemy odpowiedzi, żeby nikt inny ich nie zobaczył.",
    "=Atingeți ecranul ca să continuați. Altfel ștergem răspunsurile, ca să nu le vadă nimeni altcineva.",
    "=Taabo shaashadda si aad u sii wadato. Haddii kale waan tirtiraynaa jawaabahaaga si aan qof kale u arkin.",
    "=Торкніться екрана, щоб продовжити. Інакше ми приберемо ваші відповіді, щоб їх ніхто не побачив.",
    "المكان: \u{2068}",
    "=إرسال الإجابات",
    "=كان هذا آخر سؤال",
    "=أرسل إجاباتك عندما تكون جاهزًا. لتغيير شيء ما، يمكنك الرجوع.",
    "=وصلتنا إجاباتك. لا يمكن لأحد أن يعرف أنها منك.",
    "Sted: \u{2068}",
    "=Send dine svar",
    "=Det var det sidste spørgsmål",
    "=Send dine svar, når du er klar. Vil du ændre noget, kan du gå tilbage.",
    "=Vi har fået dine svar. Ingen kan se, at de er fra dig.",
    "Place: \u{2068}",
    "=Send your answers",
    "=That was the last question",
    "=Send your answers when you are ready. To change something, go back.",
    "=We have your answers. Nobody can see that they are yours.",
    "=Send inn svarene",
    "=Det var det siste spørsmålet",
    "=Send inn svarene når du er klar. Vil du endre noe, kan du gå tilbake.",
    "=Vi har fått svarene dine. Ingen kan se at de er fra deg.",
    "Stad: \u{2068}",
    "=Send inn svara",
    "=Send inn svara når du er klar. Vil du endre noko, kan du gå tilbake.",
    "=Vi har fått svara dine. Ingen kan sjå at dei er frå deg.",
    "Miejsce: \u{2068}",
    "=Wyślij odpowiedzi",
    "=To było ostatnie pytanie",
    "=Wyślij odpowiedzi, kiedy zechcesz. Aby coś zmienić, cofnij się.",
    "=Mamy twoje odpowiedzi. Nikt nie zobaczy, że są od ciebie.",
    "Locul: \u{2068}",
    "=Trimiteți răspunsurile",
    "=Aceasta a fost ultima întrebare",
    "=Trimiteți răspunsurile când sunteți gata. Dacă vreți să schimbați ceva, mergeți înapoi.",
    "=Am primit răspunsurile dumneavoastră. Nimeni nu poate vedea că sunt de la dumneavoastră.",
    "Goobta: \u{2068}",
    "=Dir jawaabahaaga",
    "=Taasi waxay ahayd su'aashii ugu dambaysay",
    "=Dir jawaabahaaga marka aad diyaar tahay. Haddii aad wax beddelayso, dib u noqo.",
    "=Waan helnay jawaabahaaga. Qofna ma arki karo inay adiga kaa yimaadeen.",
    "Місце: \u{2068}",
    "=Надіслати відповіді",
    "=Це було останнє запитання",
    "=Надішліть відповіді, коли будете готові. Щоб щось змінити, поверніться назад.",
    "=Ми отримали ваші відповіді. Ніхто не побачить, що вони від вас.",
];

/// What guests are shown at the address of each round in bokmål, and of one open round in every language of its survey: texts, and what
/// they can press or fill in.
async fn guests_are_shown(server: &Server) -> BTreeMap<String, Vec<String>> {
    let rounds = texts(&server.database, "SELECT code AS value FROM round ORDER BY 1").await;
    let mut paths: Vec<String> = rounds.iter().map(|code| format!("/s/{code}?lang=nb")).collect();
    let open = OPEN.told();
    let open = open["rounds"]["open"].as_str().unwrap();
    paths.extend(LANGUAGES.iter().filter(|tag| **tag != "nb").map(|tag| format!("/s/{open}?lang={tag}")));
    let (guest, mut shown) = (server.visitor(), BTreeMap::new());
    for path in paths {
        let answer = guest.get(&path).await;
        let status = answer.status().to_string();
        let mut lines = of_form(&answer.text().await.unwrap());
        lines.insert(0, status);
        shown.insert(path, lines);
    }
    shown
}

/// The texts of a guest's page, and its controls without what is random in them: the id of the answer to come.
fn of_form(text: &str) -> Vec<String> {
    let html = Html::parse_document(text);
    let body = html.select(&Selector::parse("body").unwrap()).next().unwrap();
    let lines = body.descendants().filter_map(|node| match node.value() {
        Node::Text(piece) => {
            let is_hidden = node.parent().and_then(|parent| Some(parent.value().as_element()?.name().to_owned()));
            let is_hidden = is_hidden.is_some_and(|name| ["script", "style"].contains(&name.as_str()));
            (!is_hidden).then(|| piece.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        Node::Element(control)
            if ["input", "textarea", "select", "option", "button", "a", "form"].contains(&control.name()) =>
        {
            let is_random = control.attr("name") == Some("response_id");
            let told = ["type", "name", "value", "href", "action", "required"].into_iter();
            let told = told.filter(|attribute| !(is_random && *attribute == "value"));
            let told = told.filter_map(|attribute| Some(format!("{attribute}={}", control.attr(attribute)?)));
            Some(std::iter::once(control.name().to_owned()).chain(told).collect::<Vec<_>>().join(" "))
        }
        _ => None,
    });
    lines.filter(|line| !line.is_empty()).collect()
}

on_both_databases! {
    /// Guests of a database that a former version left behind are asked what they were asked, in the same words.
    async fn guests_are_asked_what_they_were_asked(database: Database) {
        DOORS.left_behind(&database).await;
        let server = Server::start(database).await;
        let now = guests_are_shown(&server).await;
        if DOORS.is_to_be_written(&server.database) {
            DOORS.pack("forms.json.gz", &serde_json::to_vec(&now).unwrap());
        }
        let then: BTreeMap<String, Vec<String>> = serde_json::from_slice(&DOORS.unpacked("forms.json.gz")).unwrap();
        assert!(then.values().any(|lines| lines.len() > 200), "the fixture holds no form");
        let named = differences();
        hold_names(&named, &differing(&then, &now, &named));
    }
}
