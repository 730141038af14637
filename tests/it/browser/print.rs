//! The scorecard on paper: A4, nothing cut, nothing that only a screen needs, and readable without any background.

use std::path::Path;

use serde_json::Value;

use super::chromium::{Browser, is_kept_in};
use super::screens::{Demo, SCORECARD, enter};

/// 210 mm less two margins of 10 mm, at 96 pixels to the inch.
const PRINTED_WIDTH: u32 = 718;

/// What is shown of the page: cut cells, things for the screen only, and texts that are too pale for white paper.
const LOOK: &str = r"
    const shown = (element) => element.getClientRects().length > 0;
    const luminance = (color) => {
        const [r, g, b] = color.match(/[\d.]+/g).slice(0, 3).map((part) => part / 255)
            .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const main = document.querySelector('main');
    const all = [...main.querySelectorAll('*')].filter(shown);
    const named = (element) => `${element.tagName} ${element.getAttribute('class')} ${element.textContent.slice(0, 40)}`;
    const isHidden = (element) => element.closest('.visually-hidden') !== null;
    const cut = all.filter((element) => !isHidden(element) && element.scrollWidth > element.clientWidth + 1
        && element.clientWidth > 0 && getComputedStyle(element).display !== 'inline').map(named);
    const words = all.filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
    const pale = words.filter((element) => {
        const style = getComputedStyle(element);
        const ink = element.namespaceURI.endsWith('svg') ? style.fill : style.color;
        return 1.05 / (luminance(ink) + 0.05) < 4.5;
    }).map(named);
    const forScreens = ['.page-top', '.years', '.page-foot', '.skip-link', 'form'].filter((selector) =>
        [...document.querySelectorAll(selector)].some(shown));
    const verdicts = [...main.querySelectorAll('.measures .verdict')].filter(shown);
    const wordless = verdicts.filter((verdict) => !verdict.textContent.trim() || !verdict.querySelector('svg')).map(named);
    return { cut, pale, forScreens, verdicts: verdicts.length, wordless, rows: main.querySelectorAll('tbody tr').length };
";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_scorecard_prints_on_two_sheets_of_a4_with_nothing_cut_and_nothing_that_needs_colour() {
    let (demo, browser) = (Demo::start(), Browser::start(true).await);
    enter(&browser, &demo.leader).await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screens");
    std::fs::create_dir_all(&folder).unwrap();
    for language in ["nb", "da"] {
        browser.open(&format!("{}/language/{language}?back={SCORECARD}", demo.address)).await;
        browser.resize(PRINTED_WIDTH, 1040).await;
        browser.medium("print").await;
        if is_kept_in(language) {
            browser.keep_picture(&format!("scorecard-print-{language}")).await;
        }
        assert!(browser.overflow().await <= 0, "{language}: wider than the paper");
        let found: Value = browser.client.execute(LOOK, vec![]).await.unwrap();
        for wrong in ["cut", "pale", "forScreens", "wordless"] {
            assert_eq!(found[wrong], Value::Array(Vec::new()), "{language}: {wrong}");
        }
        assert!(found["verdicts"].as_u64().unwrap() > 20, "{found}");
        browser.medium("").await;

        let printed = browser.print().await;
        std::fs::write(folder.join(format!("scorecard-{language}.pdf")), &printed).unwrap();
        let text = String::from_utf8_lossy(&printed);
        let sheets = text.matches("/Type /Page\n").count();
        assert_eq!(sheets, 2, "{language}");
        // 210 by 297 mm in points.
        let a4 = text.matches("/MediaBox [0 0 594.95996 841.91998]").count();
        assert_eq!(a4, sheets, "{language}: not A4");
    }
}
