//! Hands that shake: what was meant is what is stored.

use std::time::Duration;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde_json::{Value, json};

use super::screens::Demo;
use super::tablet::Tablet;
use crate::languages::is_full;

/// How far a touch lands from where it was meant to, at most, in pixels each way.
const OFF: i64 = 20;

struct Hand<'a> {
    tablet: &'a Tablet,
    chance: ChaCha8Rng,
}

impl Hand<'_> {
    /// A whole number from 0 to one less than `count`.
    fn draw(&mut self, count: usize) -> usize {
        self.chance.next_u32() as usize % count
    }

    fn off(&mut self) -> i64 {
        i64::try_from(self.draw(41)).unwrap() - OFF
    }

    /// Lands near the middle of something, with what a trembling finger does besides: it slides, and every third touch is two.
    async fn touch(&mut self, css: &str) {
        self.tablet.pass(1).await;
        let [x, y] = middle(self.tablet, css).await;
        let touches = if self.draw(3) == 0 { 2 } else { 1 };
        for _ in 0..touches {
            let [from_x, from_y] = [x + self.off(), y + self.off()];
            let slide = [i64::midpoint(from_x, x), i64::midpoint(from_y, y)];
            press(self.tablet, [from_x, from_y], &[slide]).await;
            let between = 80 + self.draw(500);
            self.tablet.run(&format!("pass({between} / 1000)")).await;
        }
        self.tablet.browser.settle().await;
    }
}

async fn middle(tablet: &Tablet, css: &str) -> [i64; 2] {
    let script = format!(
        "const found = [...document.querySelectorAll({css:?})].filter(isSeen);
         if (found.length !== 1) throw new Error({css:?} + ' is shown ' + found.length + ' times');
         // Who sees only a part of it scrolls first.
         const isWhole = ({{ left, right, top, bottom }}) => [top + 2, bottom - 2].every((y) =>
             document.elementFromPoint((left + right) / 2, y)?.closest({css:?}) === found[0]);
         const isMoved = !isWhole(found[0].getBoundingClientRect());
         if (isMoved) found[0].scrollIntoView({{ block: 'center' }});
         const box = found[0].getBoundingClientRect();
         return [[Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)], isMoved];"
    );
    let (place, is_moved): ([i64; 2], bool) = serde_json::from_value(tablet.run(&script).await).unwrap();
    if is_moved {
        // Nobody touches a page before it stands still.
        tablet.browser.settle().await;
        tablet.run("pass(.2)").await;
    }
    place
}

/// What a finger does, and where it is, if it is on the glass.
async fn finger(tablet: &Tablet, kind: &str, at: Option<[i64; 2]>) {
    let points: Vec<Value> = at.iter().map(|[x, y]| json!({ "x": x, "y": y })).collect();
    let event = json!({ "type": kind, "touchPoints": points });
    tablet.browser.devtools("Input.dispatchTouchEvent", event).await.unwrap();
}

/// Puts a finger down, slides it along, and lifts it where it has come to.
async fn press(tablet: &Tablet, at: [i64; 2], along: &[[i64; 2]]) {
    finger(tablet, "touchStart", Some(at)).await;
    for place in along {
        finger(tablet, "touchMove", Some(*place)).await;
    }
    finger(tablet, "touchEnd", None).await;
}

/// Longer than a browser takes for a touch.
const LONG: Duration = Duration::from_millis(900);

/// Answers by a hand that trembles, on the smallest phone and on a tablet: a hundred and more with `PEIL_FULL=1`, of which one may go
/// astray, else half as many, of which none may.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_trembling_hand_means_is_what_is_stored() {
    let (surveys, least) = if is_full() { (SURVEYS, 80) } else { (4, 36) };
    let (meant, astray) = tremble(&Demo::start(), &Tablet::start().await, surveys).await;
    assert!(meant >= least, "{meant}");
    assert!(astray.len() * 100 <= meant, "of {meant} went astray: {astray:#?}");
}

/// How many surveys a hundred answers take.
pub const SURVEYS: usize = 9;

/// Answers surveys with a hand that trembles; returns how many answers were meant, and those that are not what is stored.
pub async fn tremble(demo: &Demo, tablet: &Tablet, surveys: usize) -> (usize, Vec<String>) {
    let mut hand = Hand { tablet, chance: ChaCha8Rng::seed_from_u64(12) };
    let (mut meant_in_all, mut astray) = (0, Vec::new());
    for survey in 0..surveys {
        let (width, height) = if survey % 2 == 0 { (320, 568) } else { (1024, 768) };
        tablet.browser.resize(width, height).await;
        tablet.open(&format!("{}?lang=nb", demo.guest)).await;
        tablet.touch(".begin").await;
        let mut meant = serde_json::Map::new();
        while tablet.screen().await.0 == "question" {
            let options = tablet
                .run(
                    "return [...document.querySelectorAll('fieldset:not([hidden]) .option:not(.skip)')]
                        .map((card) => { const { type, name, value } = card.firstElementChild; return [type, name, value]; })",
                )
                .await;
            let options: Vec<(String, String, String)> = serde_json::from_value(options).unwrap();
            if options.first().is_some_and(|(kind, ..)| kind == "radio") {
                let at = hand.draw(options.len());
                let (_, name, value) = &options[at];
                hand.touch(&format!("label:has(input[name='{name}'][value='{value}'])")).await;
                meant.insert(name.trim_start_matches("answer.").to_owned(), json!(value));
            }
            hand.touch(".next").await;
        }
        tablet.run("window.sent.length = 0").await;
        tablet.touch(".next").await;
        tablet.on_screen("end").await;
        let sent = tablet.run("return window.sent[0].answers").await;
        meant_in_all += meant.len();
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
        let lost = meant.iter().filter(|(code, value)| sent.get(*code).is_none_or(|sent| text(sent) != text(value)));
        astray.extend(lost.map(|(code, value)| format!("{code} {value} at {width} x {height}: {:?}", sent.get(code))));
    }
    (meant_in_all, astray)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_press_that_is_long_or_slides_within_its_card_is_an_answer() {
    let demo = Demo::start();
    let tablet = Tablet::start().await;
    for (width, height) in [(360, 640), (1024, 768)] {
        tablet.browser.resize(width, height).await;
        tablet.open(&format!("{}?lang=nb", demo.guest)).await;
        tablet.touch(".begin").await;
        let card = "fieldset:not([hidden]) .option:nth-child(4)";
        let chosen = "return document.querySelector('fieldset:not([hidden]) :checked')?.value ?? null";
        // From one end of the card to the other, and a little up and down.
        tablet.pass(1).await;
        let [x, y] = middle(&tablet, card).await;
        press(&tablet, [x - 40, y - 12], &[[x - 20, y], [x, y + 12], [x + 40, y + 5]]).await;
        assert_eq!(tablet.run(chosen).await, "4", "slid, {width}");
        tablet.touch(".undo").await;
        assert_eq!(tablet.run(chosen).await, Value::Null);
        // Off the card: nothing was meant.
        tablet.pass(1).await;
        press(&tablet, [x, y], &[[x, y - 30], [4, 4]]).await;
        assert_eq!(tablet.run(chosen).await, Value::Null, "slid away, {width}");
        tablet.pass(1).await;
        finger(&tablet, "touchStart", Some([x, y])).await;
        tokio::time::sleep(LONG).await;
        finger(&tablet, "touchEnd", None).await;
        assert_eq!(tablet.run(chosen).await, "4", "long, {width}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_press_that_is_long_or_slides_within_a_language_chooses_it() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    let css = ".languages a[lang='uk']";
    // A browser may open its menu while the finger lies there; a mouse gets it as ever.
    let menu = format!(
        "return document.querySelector({css:?}).dispatchEvent(new MouseEvent('contextmenu', {{ bubbles: true, cancelable: true }}))"
    );
    for (width, height) in [(360, 640), (1024, 768)] {
        tablet.browser.resize(width, height).await;
        for is_long in [true, false] {
            tablet.open(&format!("{}?lang=nb", demo.guest)).await;
            tablet.pass(1).await;
            let [x, y] = middle(&tablet, css).await;
            assert_eq!(tablet.run(&menu).await, true);
            if is_long {
                finger(&tablet, "touchStart", Some([x, y])).await;
                tokio::time::sleep(LONG).await;
                assert_eq!(tablet.run(&menu).await, false, "a menu comes up under the finger");
                finger(&tablet, "touchEnd", None).await;
            } else {
                press(&tablet, [x - 20, y - 12], &[[x - 5, y], [x + 20, y + 12]]).await;
            }
            tablet.browser.wait_for("html[lang='uk'].ready").await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twelve_touches_in_two_seconds_go_on_by_one_screen() {
    let demo = Demo::start();
    let tablet = Tablet::start().await;
    tablet.open(&format!("{}?lang=nb", demo.guest)).await;
    tablet.touch(".begin").await;
    tablet.pass(1).await;
    for _ in 0..12 {
        tablet.touch_at_once(".next").await;
        tablet.run("pass(2 / 12)").await;
    }
    assert_eq!(tablet.browser.text(".count").await, "2 av 14");
    // Two touches of a box are one, and do not take the tick away again.
    while !tablet.shows("fieldset:not([hidden]) [type=checkbox]").await {
        tablet.touch(".next").await;
    }
    tablet.choose("reasons", "food").await;
    tablet.run("pass(.3)").await;
    tablet.touch_at_once("label:has(input[value='food'])").await;
    assert_eq!(tablet.filled().await, 1);
    tablet.choose("reasons", "food").await;
    assert_eq!(tablet.filled().await, 0, "a second later it is a touch of its own");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn plus_and_minus_count_each_touch_that_is_no_bounce() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    to_a_typed_number(&tablet, &demo).await;
    let value = "return document.querySelector('fieldset:not([hidden]) input').value";
    tablet.pass(1).await;
    for (button, pause, times, expected) in [("more", 0.4, 8, "8"), ("fewer", 0.4, 3, "5"), ("more", 0.1, 2, "6")] {
        for _ in 0..times {
            tablet.run(&format!("pass({pause})")).await;
            tablet.touch_at_once(&format!("fieldset:not([hidden]) .{button}")).await;
        }
        assert_eq!(tablet.run(value).await, expected, "{times} times {button}, {pause} s apart");
    }
}

/// A browser hides what is no number, and takes 1e1 for ten.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_typed_for_a_number_is_neither_passed_over_nor_read_as_another() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    to_a_typed_number(&tablet, &demo).await;
    let count = tablet.browser.text(".count").await;
    for typed in ["e", "1e1", "2.5", "-"] {
        tablet.touch("fieldset:not([hidden]) .number input").await;
        let keys = json!({ "text": typed });
        tablet.browser.devtools("Input.insertText", keys).await.unwrap();
        assert!(tablet.shows(".to-next").await && !tablet.shows(".to-skip").await, "{typed} is taken for nothing");
        tablet.touch(".next").await;
        assert_eq!(tablet.browser.text(".count").await, count, "went on with {typed}");
        assert!(tablet.shows("fieldset:not([hidden]) .error").await, "{typed}");
        tablet.touch(".undo").await;
    }
    tablet.touch(".next").await;
    assert_ne!(tablet.browser.text(".count").await, count, "nothing typed is no answer");
}

/// Begins, and goes on to the first number that is typed.
async fn to_a_typed_number(tablet: &Tablet, demo: &Demo) {
    tablet.open(&format!("{}?lang=nb", demo.guest)).await;
    tablet.touch(".begin").await;
    tablet.ask_everything().await;
    while !tablet.shows("fieldset:not([hidden]) .more").await {
        tablet.touch(".next").await;
    }
}

/// On a phone the button that begins, the way on, and the button below the thanks lie in one place.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slow_double_touches_do_not_reach_the_button_that_comes_in_the_same_place() {
    let demo = Demo::start();
    let tablet = Tablet::start().await;
    for (width, height) in [(320, 568), (360, 640)] {
        tablet.browser.resize(width, height).await;
        tablet.open(&format!("{}?lang=nb", demo.guest)).await;
        tablet.pass(1).await;
        let begin = middle(&tablet, ".begin").await;
        for _ in 0..4 {
            press(&tablet, begin, &[]).await;
            tablet.browser.settle().await;
            tablet.run("pass(.47)").await;
        }
        assert_eq!(tablet.browser.text(".count").await, "1 av 14", "{width} x {height}");
        tablet.touch("fieldset:not([hidden]) .option:nth-child(4)").await;
        tablet.skip_to_the_end().await;
        tablet.pass(1).await;
        let send = middle(&tablet, ".next").await;
        press(&tablet, send, &[]).await;
        tablet.on_screen("end").await;
        for _ in 0..4 {
            tablet.run("pass(.47)").await;
            press(&tablet, send, &[]).await;
            tablet.browser.settle().await;
        }
        assert!(tablet.shows(".thanks").await, "{width} x {height}: the thanks are gone");
    }
}

/// With a mouse, and on the box itself as well as beside it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_double_click_on_a_box_is_one() {
    let demo = Demo::start();
    let tablet = Tablet::start().await;
    tablet.open(&format!("{}?lang=nb", demo.guest)).await;
    tablet.touch(".begin").await;
    while !tablet.shows("fieldset:not([hidden]) [type=checkbox]").await {
        tablet.touch(".next").await;
    }
    for (place, ticked) in [("input", 1), (".word", 2)] {
        tablet.pass(1).await;
        let css = format!("fieldset:not([hidden]) .option:nth-child({ticked}) {place}");
        let script = format!(
            "const {{ x, y, width, height }} = document.querySelector({css:?}).getBoundingClientRect();
            return [x + width / 2, y + height / 2];"
        );
        let [x, y]: [f64; 2] = serde_json::from_value(tablet.run(&script).await).unwrap();
        for count in [1, 2] {
            for kind in ["mousePressed", "mouseReleased"] {
                let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": count });
                tablet.browser.devtools("Input.dispatchMouseEvent", event).await.unwrap();
            }
        }
        tablet.browser.settle().await;
        assert_eq!(tablet.filled().await, ticked, "on {place}");
    }
}

/// Where a page is longer than the screen people push it, and stop it with a finger.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_finger_that_stops_a_rolling_page_chooses_nothing() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    tablet.browser.resize(320, 568).await;
    tablet.open(&format!("{}?lang=nb", demo.guest)).await;
    tablet.run("document.documentElement.style.fontSize = '200%'; dispatchEvent(new Event('resize'))").await;
    tablet.touch(".begin").await;
    while !tablet.shows("fieldset:not([hidden]) [type=checkbox]").await {
        tablet.touch(".next").await;
    }
    let option = "fieldset:not([hidden]) .option:nth-child(2)";
    middle(&tablet, option).await;
    tablet.pass(1).await;
    let moved =
        tablet.run("const before = scrollY; scrollBy(0, before > 40 ? -30 : 30); return scrollY - before").await;
    assert_ne!(moved, 0, "the test needs a page that is longer than the screen");
    tablet.browser.settle().await;
    let script = format!(
        "const {{ x, y, width, height }} = document.querySelector({option:?}).getBoundingClientRect();
        return [x + width / 2, y + height / 2].map(Math.round);"
    );
    let place: [i64; 2] = serde_json::from_value(tablet.run(&script).await).unwrap();
    press(&tablet, place, &[]).await;
    tablet.browser.settle().await;
    assert_eq!(tablet.filled().await, 0, "the page was still moving");
    tablet.pass(1).await;
    press(&tablet, place, &[]).await;
    tablet.browser.settle().await;
    assert_eq!(tablet.filled().await, 1);
}
