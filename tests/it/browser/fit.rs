//! Every answer of a rating lies in view, whole and under the finger, without scrolling: at every size that the guest's page is made
//! for, in every language. A scale reads in one direction, and nothing else is near the button that leads on.

use serde_json::{Value, json};

use super::screens::Demo;
use super::tablet::Tablet;
use crate::languages::{languages, looked_at};
use crate::server::{Database, Server};

/// Width and height, and for which sizes of our text the promise holds: on phones for the usual one.
const SIZES: [(u32, u32, &[u8]); 7] = [
    (320, 568, &[0]),
    (360, 640, &[0]),
    (360, 740, &[0]),
    // A phone on its side.
    (640, 360, &[0]),
    (768, 1024, &[0, 2]),
    (1024, 768, &[0, 2]),
    (1280, 800, &[0, 2]),
];

/// The answers of the rating on the screen, and which of them can be seen and touched at their middle and at each edge.
const POINTS: &str = "
    const points = [...document.querySelectorAll('fieldset:not([hidden]) .scale .option')];
    const boxes = points.map((point) => point.getBoundingClientRect());
    const isHere = (point, x, y) => {
        const there = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight && document.elementFromPoint(x, y);
        return !!there && there.closest('label') === point;
    };
    const isInView = (point, index) => {
        const { left, right, top, bottom } = boxes[index], x = (left + right) / 2, y = (top + bottom) / 2;
        const places = [[x, y], [left + 3, y], [right - 3, y], [x, top + 3], [x, bottom - 3]];
        return places.every(([x, y]) => isHere(point, x, y));
    };";

/// What is wrong with that rating, a line each.
const MISFITS: &str = "
    const wrong = [], [least, gap] = innerWidth >= 768 ? [64, 12] : points.length > 5 ? [44, 6] : [48, 8];
    // On a phone on its side seven points with long words have no room, neither beside nor below each other.
    const most = innerHeight < 400 ? 5 : 7;
    if (points.length <= most) points.forEach((point, index) => {
        if (!isInView(point, index)) wrong.push(`${point.textContent} is not in view`);
    });
    const same = (side) => boxes.every((box) => Math.abs(box[side] - boxes[0][side]) < 1);
    const isRow = same('top');
    if (!isRow && !same('left')) wrong.push('the scale runs to and fro');
    boxes.forEach((box, index) => {
        if (Math.min(box.width, box.height) < least) wrong.push(`a target of ${box.width} x ${box.height}`);
        if (!index) return;
        const last = boxes[index - 1];
        const between = isRow ? Math.max(box.left - last.right, last.left - box.right) : box.top - last.bottom;
        if (between < gap - .1) wrong.push(`${between} between two targets`);
    });
    const next = document.querySelector('.next').getBoundingClientRect(), way = document.querySelector('.way');
    for (const other of document.querySelectorAll('button, a[href]:not(.skip-link), .option, textarea, input[type=number]')) {
        const box = other.getBoundingClientRect();
        if (!box.width || other.matches('.next') || getComputedStyle(other).visibility === 'hidden') continue;
        // What lies behind the bar cannot be touched.
        const bottom = way.contains(other) ? box.bottom : Math.min(box.bottom, way.getBoundingClientRect().top);
        if (bottom < box.top) continue;
        const [x, y] = [Math.max(next.left - box.right, box.left - next.right, 0), Math.max(next.top - bottom, box.top - next.bottom, 0)];
        if (Math.hypot(x, y) < 23.5) wrong.push(`${other.outerHTML.slice(0, 60)} is near the way on`);
    }
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) wrong.push(`${over} pixels wider than the screen`);
    const hint = document.querySelector('fieldset:not([hidden]) .hint'), legend = document.querySelector('fieldset:not([hidden]) legend');
    const words = document.createRange();
    words.selectNodeContents(legend);
    const circle = hint ? hint.getBoundingClientRect() : { width: 0 }, radius = circle.width / 2;
    const [x, y] = [circle.left + radius, circle.top + radius], within = (low, high, at) => Math.min(high, Math.max(low, at));
    for (const line of radius ? words.getClientRects() : []) {
        const away = Math.hypot(within(line.left, line.right, x) - x, within(line.top, line.bottom, y) - y);
        if (away < radius - 1) wrong.push(`the question lies under its help button, ${radius - away} deep`);
    }
    return wrong;";

/// Looks at the rating on the screen at every size; returns what is wrong with it.
async fn look(tablet: &Tablet, name: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for (width, height, texts) in SIZES {
        tablet.browser.resize(width, height).await;
        for text in texts {
            tablet
                .run(&format!("document.documentElement.dataset.size = {text}; dispatchEvent(new Event('resize'))"))
                .await;
            tablet.browser.settle().await;
            let found: Vec<String> = serde_json::from_value(tablet.run(&format!("{POINTS}{MISFITS}")).await).unwrap();
            wrong.extend(found.into_iter().map(|found| format!("{name}, {width} x {height}, text {text}: {found}")));
        }
    }
    tablet.run("document.documentElement.dataset.size = 0").await;
    wrong
}

/// How many answers of a survey's ratings are in view, and of how many, at each size with our usual text.
pub async fn answers_in_view(tablet: &Tablet, address: &str) -> Vec<(String, usize, usize)> {
    let mut counted: Vec<_> = SIZES.iter().map(|(width, height, _)| (format!("{width} x {height}"), 0, 0)).collect();
    tablet.browser.resize(1024, 768).await;
    tablet.open(address).await;
    tablet.click(".begin").await;
    while tablet.screen().await.0 == "question" {
        if tablet.shows("fieldset:not([hidden]) .scale").await {
            for ((width, height, _), counted) in SIZES.iter().zip(&mut counted) {
                tablet.browser.resize(*width, *height).await;
                tablet.browser.settle().await;
                let count = format!("{POINTS} return [points.filter(isInView).length, points.length]");
                let [seen, all]: [usize; 2] = serde_json::from_value(tablet.run(&count).await).unwrap();
                counted.1 += seen;
                counted.2 += all;
            }
        }
        tablet.click(".next").await;
    }
    counted
}

/// Looks at every rating of a survey.
async fn look_at_all(tablet: &Tablet, address: &str, name: &str) -> Vec<String> {
    tablet.browser.resize(1024, 768).await;
    tablet.open(address).await;
    tablet.click(".begin").await;
    let (mut wrong, mut ratings) = (Vec::new(), 0);
    while tablet.screen().await.0 == "question" {
        if tablet.shows("fieldset:not([hidden]) .scale").await {
            ratings += 1;
            wrong.extend(look(tablet, &format!("{name} {}", tablet.screen().await.1)).await);
        }
        tablet.click(".next").await;
    }
    assert!(ratings > 0, "{name}: no ratings");
    wrong
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_of_every_rating_is_in_view_in_every_language() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    let mut wrong = Vec::new();
    for language in looked_at() {
        let address = format!("{}?lang={language}", demo.guest);
        wrong.extend(look_at_all(&tablet, &address, language.as_str()).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The shipped survey with a rating of seven points, in words, and one of eleven, in numbers.
fn with_long_scales() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/street-near");
    let copy = folder.path().join("street-near");
    std::fs::create_dir_all(&copy).unwrap();
    std::fs::copy(shipped.join("scorecard.json"), copy.join("scorecard.json")).unwrap();
    let mut survey: Value = serde_json::from_slice(&std::fs::read(shipped.join("survey.json")).unwrap()).unwrap();
    let words = survey["scales"]["satisfaction"]["options"].as_array().unwrap().clone();
    // The second and the fourth word, twice, told apart by a number.
    let seven: Vec<Value> = [0, 1, 1, 2, 3, 3, 4]
        .iter()
        .enumerate()
        .map(|(place, word)| {
            let mut option = words[*word].clone();
            for text in option.as_object_mut().unwrap().values_mut() {
                *text = format!("{} {}", text.as_str().unwrap(), place + 1).into();
            }
            option
        })
        .collect();
    let number = |number: usize| {
        languages().iter().map(|tag| (tag.to_string(), Value::from(number.to_string()))).collect::<Value>()
    };
    survey["scales"]["seven"] = json!({ "lowest": 1, "options": seven });
    survey["scales"]["eleven"] = json!({ "lowest": 0, "options": (0..11).map(number).collect::<Vec<_>>() });
    let questions = survey["sections"][0]["questions"].as_array_mut().unwrap();
    for code in ["eleven", "seven"] {
        let mut question = questions[1].clone();
        question["code"] = code.into();
        question["answer"]["rating"]["scale"] = code.into();
        questions.insert(0, question);
    }
    std::fs::write(copy.join("survey.json"), survey.to_string()).unwrap();
    folder
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn long_scales_read_in_one_direction_and_seven_points_are_in_view() {
    let surveys = with_long_scales();
    let server = Server::start_with(Database::sqlite(), &["--surveys", surveys.path().to_str().unwrap()]).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let tablet = Tablet::start().await;
    let mut wrong = Vec::new();
    for language in looked_at() {
        let address = server.url(&format!("/s/{round}?lang={language}"));
        wrong.extend(look_at_all(&tablet, &address, language.as_str()).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    // Eleven numbers stand side by side on a tablet that lies, and one below the other where cards would be too narrow.
    tablet.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
    tablet.click(".begin").await;
    tablet.click(".next").await;
    let rows = "const points = document.querySelectorAll(`fieldset:has([name='answer.eleven']) .scale .option`);
        return new Set([...points].map((point) => Math.round(point.getBoundingClientRect().top))).size;";
    for (width, height, expected) in [(1024, 768, 1), (768, 1024, 11), (360, 740, 11), (320, 568, 11)] {
        tablet.browser.resize(width, height).await;
        tablet.browser.settle().await;
        assert_eq!(tablet.run(rows).await, expected, "at {width} x {height}");
    }
    // What cannot all be seen says that there is more.
    assert!(tablet.run("return 'more' in document.documentElement.dataset").await.as_bool().unwrap());
    tablet.run("scrollTo(0, document.documentElement.scrollHeight)").await;
    tablet.browser.settle().await;
    assert!(!tablet.run("return 'more' in document.documentElement.dataset").await.as_bool().unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_scale_reads_in_one_direction_without_script_too() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    tablet.browser.without_script(true).await;
    tablet.browser.open(&demo.guest).await;
    tablet.browser.without_script(false).await;
    let zigzags = "return [...document.querySelectorAll('.scale')].filter((scale) => {
        const boxes = [...scale.querySelectorAll('.option')].map((point) => point.getBoundingClientRect());
        return !['top', 'left'].some((side) => boxes.every((box) => Math.abs(box[side] - boxes[0][side]) < 1));
    }).length";
    for (width, height, _) in SIZES {
        tablet.browser.resize(width, height).await;
        assert_eq!(tablet.run(zigzags).await, 0, "at {width} x {height}");
        assert_eq!(tablet.browser.overflow().await, 0, "at {width} x {height}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn help_that_was_unfolded_stays_while_the_window_changes_and_folds_on_the_next_screen() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    tablet.browser.resize(320, 568).await;
    tablet.open(&format!("{}?lang=nb", demo.guest)).await;
    tablet.touch(".begin").await;
    while !tablet.shows("fieldset:not([hidden]) .hint").await {
        tablet.touch(".next").await;
    }
    let is_unfolded = "return 'unfolded' in document.documentElement.dataset";
    tablet.touch("fieldset:not([hidden]) .hint").await;
    // As when the browser's own bar slides away.
    for height in [540, 600] {
        tablet.browser.resize(320, height).await;
        tablet.browser.settle().await;
        assert_eq!(tablet.run(is_unfolded).await, true, "{height}");
    }
    tablet.touch(".next").await;
    assert_eq!(tablet.run(is_unfolded).await, false);
}

/// A browser's own text size: what is too long for a narrow screen may scroll down, but never stand out of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn text_of_twice_the_size_stays_within_the_narrowest_phone() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    tablet.browser.resize(320, 568).await;
    for language in looked_at() {
        tablet.open(&format!("{}?lang={language}", demo.guest)).await;
        tablet.run("document.documentElement.style.fontSize = '200%'; dispatchEvent(new Event('resize'))").await;
        tablet.touch(".begin").await;
        tablet.ask_everything().await;
        while tablet.screen().await.0 == "question" {
            let out = "return [...document.querySelectorAll('fieldset:not([hidden]) .option, .way button')].filter((each) => {
                const { left, right, width } = each.getBoundingClientRect();
                return width && (left < 0 || right > innerWidth);
            }).map((each) => each.textContent)";
            let out = tablet.run(out).await;
            assert_eq!(out, json!([]), "{language}, {}", tablet.browser.text(".count").await);
            tablet.run("document.querySelector('.next').click()").await;
            tablet.browser.settle().await;
        }
    }
}

/// What lies behind something else, or stands in a column of letters, once it was scrolled to; and whether the page is too wide.
const HIDDEN: &str = "
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const wrong = over > 0 ? [`${over} pixels wider than the screen`] : [];
    for (const each of document.querySelectorAll('h1, h2, legend, main p, .option, .word, button')) {
        if (!isSeen(each) || each.offsetWidth < 2 || getComputedStyle(each).visibility === 'hidden') continue;
        each.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = each.getBoundingClientRect(), size = parseFloat(getComputedStyle(each).fontSize);
        const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const name = each.outerHTML.slice(0, 80), card = each.closest('.option');
        // The field of a face lies over its whole card.
        if (!there || !(card || each).contains(there) && !there.contains(each)) wrong.push(`${name} lies behind ${there && there.outerHTML.slice(0, 80)}`);
        if (each.textContent.length > 8 && right - left < 3 * size && bottom - top > 4 * size) wrong.push(`${name} is a column of letters`);
    }
    scrollTo(0, 0);
    return wrong;";

/// The reader's own distances between letters, words and lines (WCAG 1.4.12).
const SPACED: &str = "for (const each of document.querySelectorAll('body, body *')) {
    each.style.lineHeight = 1.5;
    each.style.letterSpacing = '.12em';
    each.style.wordSpacing = '.16em';
}
dispatchEvent(new Event('resize'));";

/// 1280 x 1024 at four hundred per cent, and text that is spaced out.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn great_magnification_and_wide_text_hide_nothing() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    let mut wrong = Vec::new();
    for (width, height, change) in [(320, 256, ""), (360, 640, SPACED), (1024, 768, SPACED)] {
        for language in looked_at() {
            tablet.browser.resize(width, height).await;
            tablet.open(&format!("{}?lang={language}", demo.guest)).await;
            tablet.run(change).await;
            tablet.ask_everything().await;
            while tablet.screen().await.0 != "ending" {
                tablet.browser.settle().await;
                let found: Vec<String> = serde_json::from_value(tablet.run(HIDDEN).await).unwrap();
                let (screen, title) = tablet.screen().await;
                wrong
                    .extend(found.into_iter().map(|found| format!("{width} x {height}, {language}, {title}: {found}")));
                tablet.click(if screen == "opening" { ".begin" } else { ".next" }).await;
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
