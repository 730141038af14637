//! Formulas of derived measures: `a * b / (2 * (1 + c))`, and how uncertainty passes through them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::core::ids::Code;

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
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormulaError {
    #[error("\"{0}\" has no place in a formula: use + - * / ( ), numbers and measure codes without -")]
    Foreign(String),
    #[error("the formula ends where a number, a measure or ( is needed")]
    Unfinished,
    #[error("\"{0}\" stands where something else is needed")]
    Misplaced(String),
    #[error("the formula nests more than {MOST_NESTED} deep")]
    TooDeep,
}

const MOST_NESTED: usize = 50;

/// A figure with its standard error; an exact figure has standard error 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Uncertain {
    pub value: f64,
    pub standard_error: f64,
}

impl Formula {
    /// Reads a formula; `*` and `/` bind tighter than `+` and `-`, equals from left to right.
    ///
    /// # Errors
    /// What is wrong, with the piece of text that it is about.
    pub fn parse(text: &str) -> Result<Self, FormulaError> {
        let mut reader = Reader { tokens: tokens(text)?.into_iter().peekable(), depth: 0 };
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

    /// The value and its standard error by the delta method:
    ///
    /// `se = sum over the measures of |df/dx * se(x)|`
    ///
    /// (first-order Taylor expansion; Oehlert 1992, *A note on the delta method*). The same guests answer several questions,
    /// and a release does not tell how their answers hang together. So the errors are added, as if all went the same way:
    /// the root of their squares could be 29 % too little for two measures, and more for more.
    ///
    /// None when a measure has no figure, or the value is not finite (division by zero).
    #[must_use]
    pub fn evaluate(&self, figure: &impl Fn(&Code) -> Option<Uncertain>) -> Option<Uncertain> {
        let Gradient { value, slopes } = gradient(&self.0, figure)?;
        let standard_error: f64 = slopes.values().map(|(slope, standard_error)| (slope * standard_error).abs()).sum();
        (value.is_finite() && standard_error.is_finite()).then_some(Uncertain { value, standard_error })
    }
}

/// A value with its slope, and the standard error, for each measure.
struct Gradient {
    value: f64,
    slopes: BTreeMap<Code, (f64, f64)>,
}

fn gradient(node: &Node, figure: &impl Fn(&Code) -> Option<Uncertain>) -> Option<Gradient> {
    Some(match node {
        Node::Number(value) => Gradient { value: *value, slopes: BTreeMap::new() },
        Node::Measure(code) => {
            let Uncertain { value, standard_error } = figure(code)?;
            Gradient { value, slopes: BTreeMap::from([(code.clone(), (1.0, standard_error))]) }
        }
        Node::Apply(operator, left, right) => {
            let (left, right) = (gradient(left, figure)?, gradient(right, figure)?);
            let (a, b) = (left.value, right.value);
            // The partial derivatives of the operation with respect to its two sides.
            let (value, by_left, by_right) = match operator {
                Operator::Add => (a + b, 1.0, 1.0),
                Operator::Subtract => (a - b, 1.0, -1.0),
                Operator::Multiply => (a * b, b, a),
                Operator::Divide => (a / b, 1.0 / b, -a / (b * b)),
            };
            let mut slopes = BTreeMap::new();
            for (side, factor) in [(left.slopes, by_left), (right.slopes, by_right)] {
                for (code, (slope, standard_error)) in side {
                    let entry = slopes.entry(code).or_insert((0.0, standard_error));
                    entry.0 += factor * slope;
                }
            }
            Gradient { value, slopes }
        }
    })
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
        let figure = |code: &Code| match code.as_str() {
            "a" => Some(Uncertain { value: 10.0, standard_error: 1.0 }),
            "b" => Some(Uncertain { value: 4.0, standard_error: 0.5 }),
            "zero" => Some(Uncertain { value: 0.0, standard_error: 0.0 }),
            _ => None,
        };
        Formula::parse(text).unwrap().evaluate(&figure)
    }

    #[test]
    fn products_bind_tighter_than_sums_and_equals_go_from_the_left() {
        assert!((value("2 + 3 * 4 - 6 / 2 / 3").unwrap().value - 13.0).abs() < 1e-12);
        assert!((value("(2 + 3) * (4 - 6)").unwrap().value + 10.0).abs() < 1e-12);
    }

    #[test]
    fn uncertainty_passes_through_as_the_delta_method_says() {
        // f = a / b: df/da = 1/4, df/db = -10/16; se^2 = (1/4)^2 + (0.5 * 10/16)^2.
        let quotient = value("a / b").unwrap();
        assert!((quotient.standard_error - (0.25 + 0.3125)).abs() < 1e-12);
        // A measure used twice is one source of error, not two: a - a has none, a + a twice that of a.
        assert!(value("a - a").unwrap().standard_error.abs() < 1e-12);
        assert!((value("a + a").unwrap().standard_error - 2.0).abs() < 1e-12);
    }

    #[test]
    fn a_missing_measure_or_a_division_by_zero_gives_no_figure() {
        assert_eq!(value("a + unknown"), None);
        assert_eq!(value("a / zero"), None);
    }

    #[test]
    fn a_formula_that_cannot_be_read_says_why() {
        let error = |text: &str| Formula::parse(text).unwrap_err();
        assert_eq!(error("a +"), FormulaError::Unfinished);
        assert_eq!(error("a b"), FormulaError::Misplaced("b".into()));
        assert_eq!(error("(a"), FormulaError::Unfinished);
        assert_eq!(error("a ^ 2"), FormulaError::Foreign("^".into()));
        assert_eq!(error("1.2.3"), FormulaError::Foreign("1.2.3".into()));
        assert_eq!(error(&"(".repeat(1000)), FormulaError::TooDeep);
    }
}
