//! Many tests at once: Holm's step-down adjustment.

/// p values adjusted so that comparing each with 5 % keeps the chance of *any* false alarm in the family at 5 % at most,
/// whatever the dependence between the tests (Holm 1979). In the original order, 0 to 1.
///
/// The i-th smallest of m values becomes the largest of `(m - j + 1) p_(j)` over `j <= i`, at most 1; equal values stay
/// equal. A value that isn't a number (a test that couldn't be made) stays as it is and doesn't count in the family.
#[must_use]
pub fn holm(p: &[f64]) -> Vec<f64> {
    let mut ranked: Vec<(usize, f64)> =
        p.iter().enumerate().filter(|(_, value)| !value.is_nan()).map(|(place, &value)| (place, value)).collect();
    ranked.sort_by(|(_, a), (_, b)| a.total_cmp(b));
    let mut adjusted = p.to_vec();
    let mut left: f64 = ranked.iter().map(|_| 1.0).sum();
    let mut floor: f64 = 0.0;
    for (place, value) in ranked {
        floor = floor.max(value * left).min(1.0);
        left -= 1.0;
        if let Some(slot) = adjusted.get_mut(place) {
            *slot = floor;
        }
    }
    adjusted
}
