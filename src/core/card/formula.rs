//! Formulas of derived measures: `a * b / (2 * (1 + c))`, and how far their result may be from the truth.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ids::Code;
use crate::stats::Interval;

/// A parsed formula over measure codes.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula(Node);

/// A formula as a file has it, read once: a scorecard is computed often.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct FormulaText {
    text: String,
    /// None when it cannot be read; a checked scorecard has no such formula.
    parsed: Option<Formula>,
}

impl FormulaText {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The formula; none when it cannot be read.
    #[must_use]
    pub const fn parsed(&self) -> Option<&Formula> {
        self.parsed.as_ref()
    }
}

impl From<String> for FormulaText {
    fn from(text: String) -> Self {
        let parsed = Formula::parse(&text).ok();
        Self { text, parsed }
    }
}

impl From<FormulaText> for String {
    fn from(formula: FormulaText) -> Self {
        formula.text
    }
}

impl fmt::Display for FormulaText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Node {
    Number(f64),
    Measure(Code),
    Apply(Operator, Box<Self>, Box<Self>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// Why a formula cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormulaError {
    Foreign(String),
    Unfinished,
    Misplaced(String),
    TooDeep,
    TooLong,
}

const MOST_NESTED: usize = 50;
/// Every sign makes the tree one deeper, and what walks the tree is as deep on the stack.
const MOST_TOKENS: usize = 500;

/// A figure, and what the truth may be instead.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Uncertain {
    pub value: f64,
    /// None where that is not known.
    pub reach: Option<Reach>,
}

/// The ends between which the truth may lie, for each use that is made of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// Two-sided, 95 %.
    pub interval: Interval,
    /// The two one-sided bounds, each 95 %.
    pub bounds: Interval,
}

impl Uncertain {
    /// Counted, not sampled.
    #[must_use]
    pub const fn exact(value: f64) -> Self {
        let alone = Interval { low: value, high: value };
        Self { value, reach: Some(Reach { interval: alone, bounds: alone }) }
    }
}

impl Formula {
    /// Reads a formula; `*` and `/` bind tighter than `+` and `-`, equals from left to right.
    ///
    /// # Errors
    /// What is wrong, with the piece of text that it is about.
    pub fn parse(text: &str) -> Result<Self, FormulaError> {
        let tokens = tokens(text)?;
        if tokens.len() > MOST_TOKENS {
            return Err(FormulaError::TooLong);
        }
        let mut reader = Reader { tokens: tokens.into_iter().peekable(), depth: 0 };
        let node = reader.sum()?;
        match reader.tokens.next() {
            None => Ok(Self(node)),
            Some(token) => Err(FormulaError::Misplaced(token.text())),
        }
    }

    /// The measures that the formula uses.
    #[must_use]
    pub fn measures(&self) -> BTreeSet<&Code> {
        fn collect<'a>(node: &'a Node, found: &mut BTreeSet<&'a Code>) {
            match node {
                Node::Number(_) => {}
                Node::Measure(code) => {
                    found.insert(code);
                }
                Node::Apply(_, left, right) => {
                    collect(left, found);
                    collect(right, found);
                }
            }
        }
        let mut found = BTreeSet::new();
        collect(&self.0, &mut found);
        found
    }

    /// The value, and between which ends it lies when each measure lies anywhere between its own.
    ///
    /// Interval arithmetic (Moore 1966): the ends of a sum, difference, product or quotient are the least and the largest that
    /// ends of its two sides give. The same guests answer several questions, and a release does not tell how their answers hang
    /// together. So every measure may be at its worst end at once: for a straight line through several measures as if their
    /// errors were added, where the root of their squares would take them to be independent. A measure that the formula names
    /// twice is taken for two, which can only make the ends lie further apart.
    ///
    /// None when a measure has no figure, or the value is not finite (division by zero). The ends are not known where a measure's
    /// are not, and where a divisor may be zero.
    #[must_use]
    pub fn evaluate(&self, figure: &impl Fn(&Code) -> Option<Uncertain>) -> Option<Uncertain> {
        evaluate(&self.0, figure)
    }
}

fn evaluate(node: &Node, figure: &impl Fn(&Code) -> Option<Uncertain>) -> Option<Uncertain> {
    Some(match node {
        Node::Number(value) => Uncertain::exact(*value),
        Node::Measure(code) => figure(code)?,
        Node::Apply(operator, left, right) => {
            let (left, right) = (evaluate(left, figure)?, evaluate(right, figure)?);
            let reach = || {
                let (left, right) = (left.reach?, right.reach?);
                let interval = operator.between(left.interval, right.interval)?;
                Some(Reach { interval, bounds: operator.between(left.bounds, right.bounds)? })
            };
            let value = operator.apply(left.value, right.value);
            Uncertain { value: Some(value).filter(|value| value.is_finite())?, reach: reach() }
        }
    })
}

impl Operator {
    fn apply(self, left: f64, right: f64) -> f64 {
        match self {
            Self::Add => left + right,
            Self::Subtract => left - right,
            Self::Multiply => left * right,
            Self::Divide => left / right,
        }
    }

    /// None where there are no ends: a divisor that may be zero, or one too large for a number.
    fn between(self, left: Interval, right: Interval) -> Option<Interval> {
        if self == Self::Divide && right.low <= 0.0 && right.high >= 0.0 {
            return None;
        }
        let ends = [(left.low, right.low), (left.low, right.high), (left.high, right.low), (left.high, right.high)];
        let ends = ends.map(|(left, right)| self.apply(left, right));
        let low = ends.into_iter().fold(f64::INFINITY, f64::min);
        let high = ends.into_iter().fold(f64::NEG_INFINITY, f64::max);
        (low.is_finite() && high.is_finite()).then_some(Interval { low, high })
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Number(f64),
    Name(String),
    Sign(char),
}

impl Token {
    fn text(&self) -> String {
        match self {
            Self::Number(value) => value.to_string(),
            Self::Name(name) => name.clone(),
            Self::Sign(sign) => sign.to_string(),
        }
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, FormulaError> {
    let mut found = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(&letter) = letters.peek() {
        let mut take_while = |belongs: fn(char) -> bool| {
            let mut word = String::new();
            while let Some(next) = letters.next_if(|c| belongs(*c)) {
                word.push(next);
            }
            word
        };
        if letter.is_whitespace() {
            take_while(char::is_whitespace);
        } else if letter.is_ascii_digit() {
            let word = take_while(|c| c.is_ascii_digit() || c == '.');
            found.push(Token::Number(word.parse().map_err(|_| FormulaError::Foreign(word))?));
        } else if letter.is_ascii_lowercase() {
            found.push(Token::Name(take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')));
        } else if "+-*/()".contains(letter) {
            letters.next();
            found.push(Token::Sign(letter));
        } else {
            return Err(FormulaError::Foreign(letter.to_string()));
        }
    }
    Ok(found)
}

struct Reader {
    tokens: std::iter::Peekable<std::vec::IntoIter<Token>>,
    depth: usize,
}

impl Reader {
    fn sum(&mut self) -> Result<Node, FormulaError> {
        let mut left = self.product()?;
        while let Some(operator) = self.operator(&[('+', Operator::Add), ('-', Operator::Subtract)]) {
            left = Node::Apply(operator, Box::new(left), Box::new(self.product()?));
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Node, FormulaError> {
        let mut left = self.single()?;
        while let Some(operator) = self.operator(&[('*', Operator::Multiply), ('/', Operator::Divide)]) {
            left = Node::Apply(operator, Box::new(left), Box::new(self.single()?));
        }
        Ok(left)
    }

    fn single(&mut self) -> Result<Node, FormulaError> {
        match self.tokens.next().ok_or(FormulaError::Unfinished)? {
            Token::Number(value) => Ok(Node::Number(value)),
            Token::Name(name) => name.parse().map(Node::Measure).map_err(|_| FormulaError::Foreign(name)),
            Token::Sign('(') => {
                self.depth += 1;
                if self.depth > MOST_NESTED {
                    return Err(FormulaError::TooDeep);
                }
                let inside = self.sum()?;
                self.depth -= 1;
                match self.tokens.next() {
                    Some(Token::Sign(')')) => Ok(inside),
                    Some(token) => Err(FormulaError::Misplaced(token.text())),
                    None => Err(FormulaError::Unfinished),
                }
            }
            token @ Token::Sign(_) => Err(FormulaError::Misplaced(token.text())),
        }
    }

    fn operator(&mut self, choices: &[(char, Operator)]) -> Option<Operator> {
        let (sign, operator) = choices.iter().find(|(sign, _)| self.tokens.peek() == Some(&Token::Sign(*sign)))?;
        self.tokens.next_if_eq(&Token::Sign(*sign))?;
        Some(*operator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<Uncertain> {
        let between = |low: f64, value: f64, high: f64| {
            let interval = Interval { low, high };
            Some(Uncertain { value, reach: Some(Reach { interval, bounds: interval }) })
        };
        let figure = |code: &Code| match code.as_str() {
            "a" => between(8.0, 10.0, 11.0),
            "b" => between(3.0, 4.0, 4.5),
            "around_zero" => between(-1.0, 1.0, 2.0),
            "none_yet" => between(0.0, 0.0, 0.1),
            "zero" => Some(Uncertain::exact(0.0)),
            "alone" => Some(Uncertain { value: 3.0, reach: None }),
            _ => None,
        };
        Formula::parse(text).unwrap().evaluate(&figure)
    }

    fn ends(text: &str) -> (f64, f64) {
        let interval = value(text).unwrap().reach.unwrap().interval;
        (interval.low, interval.high)
    }

    #[test]
    fn products_bind_tighter_than_sums_and_equals_go_from_the_left() {
        assert!((value("2 + 3 * 4 - 6 / 2 / 3").unwrap().value - 13.0).abs() < 1e-12);
        assert!((value("(2 + 3) * (4 - 6)").unwrap().value + 10.0).abs() < 1e-12);
    }

    #[test]
    fn the_ends_are_those_of_the_measures_at_their_worst() {
        assert_eq!(ends("a + b"), (11.0, 15.5));
        assert_eq!(ends("a - b"), (3.5, 8.0));
        assert_eq!(ends("a / b"), (8.0 / 4.5, 11.0 / 3.0));
        assert_eq!(ends("(0 - a) * b"), (-49.5, -24.0));
        assert_eq!(ends("around_zero * a"), (-11.0, 22.0));
        assert_eq!(ends("2 * 3"), (6.0, 6.0));
        // Two measures of which nobody was seen are not certainly none together.
        let (low, high) = ends("none_yet * none_yet");
        assert!(low.abs() < 1e-15 && (high - 0.01).abs() < 1e-15);
        // Named twice, taken for two.
        assert_eq!(ends("a - a"), (-3.0, 3.0));
    }

    #[test]
    fn a_value_whose_ends_are_not_known_is_still_a_value() {
        for text in ["alone * 2", "a + alone", "a / around_zero", "a / (b - b + 1)"] {
            let result = value(text).unwrap();
            assert!(result.value.is_finite() && result.reach.is_none(), "{text}: {result:?}");
        }
    }

    #[test]
    fn a_missing_measure_or_a_division_by_zero_gives_no_figure() {
        assert_eq!(value("a + unknown"), None);
        assert_eq!(value("a / zero"), None);
        assert_eq!(value("a / (b / zero)"), None);
    }

    #[test]
    fn a_formula_that_cannot_be_read_says_why() {
        let error = |text: &str| Formula::parse(text).unwrap_err();
        assert_eq!(error("a +"), FormulaError::Unfinished);
        assert_eq!(error("a b"), FormulaError::Misplaced("b".into()));
        assert_eq!(error("(a"), FormulaError::Unfinished);
        assert_eq!(error("a ^ 2"), FormulaError::Foreign("^".into()));
        assert_eq!(error("1.2.3"), FormulaError::Foreign("1.2.3".into()));
        assert_eq!(error(&"(".repeat(400)), FormulaError::TooDeep);
        assert_eq!(error(&"1 + ".repeat(100_000)), FormulaError::TooLong);
    }
}
