//! Where a falling function crosses zero.

use std::ops::RangeInclusive;

/// A search, and where it has come to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Root {
    /// Where the function was looked at last.
    pub(super) at: f64,
    /// How far to go for each unit that the function is above zero; positive, and learned on the way.
    pub(super) pace: f64,
}

impl Root {
    /// Searches until the function is within 1e-12 of zero, or its place is known as closely.
    ///
    /// Secant steps, none longer than `longest`; one that would leave what holds the root is replaced by its middle. A root
    /// beyond `domain` is not reached: the search ends at the domain's end. It also ends where the function is no number. Then it
    /// is `false`: the root was not found.
    pub(super) fn find(&mut self, domain: RangeInclusive<f64>, longest: f64, mut f: impl FnMut(f64) -> f64) -> bool {
        const CLOSE: f64 = 1e-12;
        const MOST_STEPS: u32 = 200;
        let (least, most) = domain.into_inner();
        let (mut low, mut high) = (f64::NEG_INFINITY, f64::INFINITY);
        self.at = self.at.max(least).min(most);
        let mut before = None;
        for _ in 0..MOST_STEPS {
            let off = f(self.at);
            if !off.is_finite() {
                return false;
            }
            if let Some((earlier, off_earlier)) = before {
                let pace: f64 = (self.at - earlier) / (off_earlier - off);
                self.pace = if pace.is_finite() && pace > 0.0 { pace } else { self.pace };
            }
            if off > 0.0 {
                low = self.at;
            } else {
                high = self.at;
            }
            if off.abs() <= CLOSE || high - low <= CLOSE {
                return true;
            }
            if low >= most || high <= least {
                return false;
            }
            before = Some((self.at, off));
            let next = (self.at + (self.pace * off).clamp(-longest, longest)).max(least).min(most);
            let is_inside = low < next && next < high;
            self.at = if is_inside { next } else { f64::midpoint(low.max(least), high.min(most)) };
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::Root;

    #[test]
    fn the_root_is_found_from_either_side_and_by_a_wrong_pace() {
        for (at, pace) in [(0.0, 1.0), (9.0, 1.0), (3.0, 1e-3), (3.0, 1e3)] {
            let mut root = Root { at, pace };
            assert!(root.find(-100.0..=100.0, 3.0, |x| 8.0 - x.powi(3)));
            assert!((root.at - 2.0).abs() < 1e-12, "{root:?}");
        }
    }

    #[test]
    fn a_search_ends_where_its_domain_does_and_where_there_are_no_numbers() {
        let mut root = Root { at: 0.5, pace: 1.0 };
        assert!(!root.find(0.0..=1.0, 3.0, |_| 5.0));
        assert!((root.at - 1.0).abs() < 1e-9);
        assert!(!root.find(0.0..=1.0, 3.0, |_| -5.0));
        assert!(root.at.abs() < 1e-9);
        assert!(!root.find(0.0..=1.0, 3.0, |_| f64::NAN));
        assert!(root.at.abs() < 1e-9);
    }
}
