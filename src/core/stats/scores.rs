//! A dimension's score: the mean of its items' means.

use super::estimate::{Bounds, Interval};
use super::exact::float;
use super::moments::Moments;
use super::tails::Level;

/// The mean of several items' means, with a 95 % interval that is wide enough whatever is not known of how the items hang
/// together.
///
/// The interval is Student's, `mean -+ t(0.975; n - 1) s / sqrt(n)`, clipped to the scale, with `n` the fewest answers to an
/// item and `s` the most that the standard deviation of a respondent's mean can be: the mean of the items' standard
/// deviations (Minkowski's inequality), or less where Cronbach's alpha is known to be at most `alpha_at_most`:
/// `s^2 <= sum of variances / k^2 / (1 - alpha (k - 1) / k)`, which is the definition of alpha solved for the variance of the
/// sums. Exact when everybody answered every item and alpha is that; else it takes the answers that are missing to be like
/// the others. None of no items, or with fewer than two answers to an item.
#[must_use]
pub fn mean_of_items(items: &[Moments], alpha_at_most: Option<f64>, bounds: Bounds) -> Option<(f64, Interval)> {
    let k = float(u64::try_from(items.len()).ok().filter(|&k| k > 0)?);
    let mean = items.iter().map(Moments::mean).sum::<Option<f64>>()? / k;
    let together = items.iter().map(Moments::sd).sum::<Option<f64>>()? / k;
    let variances = items.iter().map(Moments::variance).sum::<Option<f64>>()?;
    let apart = alpha_at_most.map_or(f64::INFINITY, |alpha| variances / (k * k) / (1.0 - alpha * (k - 1.0) / k));
    let n = items.iter().map(Moments::n).min()?;
    let spread = (together * together).min(apart.max(0.0)).sqrt();
    let margin = Level::TwoSided.student(float(n.checked_sub(1).filter(|&degrees| degrees > 0)?)) * spread;
    Some((mean, Interval::around(mean, margin / float(n).sqrt(), bounds)))
}

#[cfg(test)]
mod tests {
    use super::super::estimate::{Bounds, Interval};
    use super::super::moments::Moments;
    use super::super::reliability::alpha_of_sums;
    use super::super::tails::Level;
    use super::mean_of_items;

    #[test]
    fn the_mean_of_items_has_the_interval_of_the_guests_own_means_when_alpha_is_known() {
        let people = [[5_i64, 4, 4], [4, 4, 2], [2, 3, 2], [5, 5, 4], [1, 3, 3], [4, 5, 5]];
        let item = |place: usize| Moments::from_counts(people.iter().map(|person| (person[place], 1)));
        let items: Vec<Moments> = (0..3).map(item).collect();
        let sums = || people.iter().map(|person| (person.iter().sum(), 1));
        // A guest's own mean is a third of the sum, and its interval Student's.
        let own = Moments::from_counts_over(sums(), 3).unwrap();
        let margin = Level::TwoSided.student(5.0) * own.sd().unwrap() / 6.0_f64.sqrt();
        let bounds = Bounds { lowest: 1.0, highest: 5.0 };
        let exact = Interval::around(own.mean().unwrap(), margin, bounds);

        let alpha = alpha_of_sums(&items, &Moments::from_counts(sums())).unwrap().value;
        let (mean, interval) = mean_of_items(&items, Some(alpha), bounds).unwrap();
        assert!((mean - own.mean().unwrap()).abs() < 1e-12);
        assert!((interval.low - exact.low).abs() < 1e-12 && (interval.high - exact.high).abs() < 1e-12);

        let (_, unknown) = mean_of_items(&items, None, bounds).unwrap();
        assert!(unknown.low < exact.low && unknown.high > exact.high, "never too narrow");
        let (_, at_most_one) = mean_of_items(&items, Some(1.0), bounds).unwrap();
        assert!((at_most_one.low - unknown.low).abs() < 1e-12, "at most 1 says nothing more");
        assert_eq!(mean_of_items(&[], None, bounds), None);
        assert_eq!(mean_of_items(&[Moments::from_counts([(3, 1)])], None, bounds), None);
    }
}
