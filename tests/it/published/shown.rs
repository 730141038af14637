//! The scorecard as programs and readers get it.

use std::collections::BTreeMap;

use peil::core::card::MeasureDefinition;
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

use super::reference::bokmal;

pub fn measure<'a>(card: &'a Value, code: &str) -> &'a Value {
    let mut measures = card["dimensions"].as_array().unwrap().iter().flat_map(|d| d["measures"].as_array().unwrap());
    measures.find(|measure| measure["code"] == code).unwrap_or_else(|| panic!("the api has no {code}"))
}

pub fn figure<'a>(card: &'a Value, code: &str, year: i32) -> &'a Value {
    let figures = measure(card, code)["figures"].as_array().unwrap();
    figures.iter().find(|figure| figure["year"] == year).unwrap_or_else(|| panic!("the api has no {code} in {year}"))
}

/// The scorecard's page as a reader sees it.
pub struct Page {
    pub facts: String,
    pub years: Vec<String>,
    pub rows: BTreeMap<String, Row>,
}

pub struct Row {
    pub sentence: String,
    /// By year: the figure, and the number of answers where it stands.
    pub figures: BTreeMap<String, (String, String)>,
    pub difference: String,
    pub change: String,
    pub verdict: String,
}

impl Page {
    pub fn read(html: &str) -> Self {
        let page = Html::parse_document(html);
        let root = page.root_element();
        // Every dimension's table has the same years.
        let table = all(root, "table.measures")[0];
        let years = all(table, "thead th.num:not(.change)").into_iter().map(|th| text(th, ""));
        let rows =
            all(root, "table.measures tbody tr").into_iter().map(|row| (text(row, ".measure-title"), Row::read(row)));
        Self { facts: text(root, "p.facts"), years: years.collect(), rows: rows.collect() }
    }

    pub fn row(&self, measure: &MeasureDefinition) -> &Row {
        let title = bokmal(&measure.title);
        self.rows.get(title).unwrap_or_else(|| panic!("the page has no row {title}"))
    }
}

impl Row {
    fn read(row: ElementRef<'_>) -> Self {
        let figure =
            |cell: ElementRef<'_>| (cell.attr("data-label").unwrap().into(), (text(cell, "b"), text(cell, "small")));
        Self {
            sentence: text(row, ".sentence"),
            figures: all(row, "td.num:not(.change)").into_iter().map(figure).collect(),
            difference: text(row, ".difference"),
            change: text(row, "td.change small"),
            verdict: text(row, "td.judged"),
        }
    }
}

fn all<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    within.select(&Selector::parse(selector).unwrap()).collect()
}

/// The text of the first element that the selector finds, or of the element itself.
fn text(within: ElementRef<'_>, selector: &str) -> String {
    let found = if selector.is_empty() { Some(within) } else { all(within, selector).first().copied() };
    found.map(|found| found.text().collect::<String>().trim().to_owned()).unwrap_or_default()
}
