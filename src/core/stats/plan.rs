//! How many answers would have settled it.

use super::exact::{count_at_least, float};
use super::tails::Level;

/// The smallest number of answers whose one-sided t bound would have reached a target this far away: the least `n >= 2` with
/// `t(0.95; n - 1) sd / sqrt(n) <= |distance|`, both in scale units.
///
/// It takes the standard deviation and the distance seen as the truth, so a new round of that size has about an even
/// chance of being clear. `None` when the distance is zero, when a value
/// isn't a finite number, or when it would take more than 2^53 answers.
#[must_use]
pub fn needed_answers(sd: f64, distance: f64) -> Option<u64> {
    let ratio = sd / distance.abs();
    if !(distance.abs() > 0.0 && ratio >= 0.0) {
        return None;
    }
    let least = |quantile: f64| count_at_least((ratio * quantile) * (ratio * quantile));
    // A t quantile exceeds the normal one, so the answer isn't below this; it is a few above at most.
    let mut n = least(Level::OneSided.normal())?.max(2);
    while ratio * Level::OneSided.student(float(n) - 1.0) > float(n).sqrt() {
        n = n.checked_add(1)?;
    }
    Some(n)
}

#[cfg(test)]
mod tests {
    use super::needed_answers;

    #[test]
    fn the_needed_number_is_the_first_that_is_enough() {
        // t(0.95; 4) / sqrt(5) = 0.953, t(0.95; 3) / sqrt(4) = 1.177
        assert_eq!(needed_answers(1.0, 1.0), Some(5));
        assert_eq!(needed_answers(1.0, -1.0), Some(5));
        assert_eq!(needed_answers(0.0, 0.1), Some(2));
        assert_eq!(needed_answers(1.0, 0.0), None);
        assert_eq!(needed_answers(f64::NAN, 1.0), None);
        assert_eq!(needed_answers(1.0, f64::NAN), None);
        assert_eq!(needed_answers(1.0, 1e-12), None);
        assert_eq!(needed_answers(f64::INFINITY, 1.0), None);
    }
}
