//! Integer arithmetic that keeps every digit until one last rounding to `f64`.
//!
//! Sums of answers are integers, so means, variances and differences are rational numbers. Subtracting two rounded
//! quotients would lose digits just when they are nearly equal, which is when they matter; here the subtraction happens
//! between integers. Nothing in this file overflows silently: what doesn't fit in 128 bits is `None`.
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the one place where counts become floating-point numbers, and back"
)]

/// A count as a floating-point number, correctly rounded (exact below 2^53).
pub(super) fn float(count: u64) -> f64 {
    count as f64
}

/// A sum as a floating-point number, correctly rounded.
pub(super) fn float_sum(sum: i128) -> f64 {
    sum as f64
}

/// The smallest count that isn't below `x`, for `0 <= x <= 2^53`; `None` outside that range and for NaN.
pub(super) fn count_at_least(x: f64) -> Option<u64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (0.0..=EXACT).contains(&x).then(|| x.ceil() as u64)
}

/// Nearest integer quotient and the remainder that goes with it: `numerator = quotient * divisor + remainder`, with
/// `|remainder| <= divisor / 2`. `None` unless `divisor > 0` and everything fits.
fn nearest(numerator: i128, divisor: i128) -> Option<(i128, i128)> {
    if divisor <= 0 {
        return None;
    }
    let quotient = numerator.checked_add(divisor / 2)?.checked_div_euclid(divisor)?;
    let remainder = numerator.checked_sub(quotient.checked_mul(divisor)?)?;
    Some((quotient, remainder))
}

/// `numerator / divisor` within an ulp or two. A quotient between two integers stays between them, so a mean never
/// leaves its scale however large the counts. `None` unless `divisor > 0`.
pub(super) fn ratio(numerator: i128, divisor: i128) -> Option<f64> {
    let (quotient, remainder) = nearest(numerator, divisor)?;
    Some(float_sum(quotient) + float_sum(remainder) / float_sum(divisor))
}

/// `a / b - c / d`, with the subtraction done in integers where they fit. `None` unless `b` and `d` are positive.
pub(super) fn ratio_difference((a, b): (i128, i128), (c, d): (i128, i128)) -> Option<f64> {
    let exact = || ratio(a.checked_mul(d)?.checked_sub(c.checked_mul(b)?)?, b.checked_mul(d)?);
    if b <= 0 || d <= 0 {
        return None;
    }
    exact().or_else(|| Some(ratio(a, b)? - ratio(c, d)?))
}

/// Sum of products about the means, `sum xy - (sum x)(sum y) / n`, exact until the last rounding.
///
/// With `sum x = Q n + R` and `sum y = q n + r` (nearest quotients), `(sum x)(sum y) / n = Qqn + Qr + qR + Rr/n`; only
/// the last term isn't an integer, and it is small. So no product larger than the data themselves is needed.
pub(super) fn centred(n: u64, left: i128, right: i128, products: i128) -> Option<f64> {
    let divisor = i128::from(n);
    let (left, left_rest) = nearest(left, divisor)?;
    let (right, right_rest) = nearest(right, divisor)?;
    let about_zero = left
        .checked_mul(right)?
        .checked_mul(divisor)?
        .checked_add(left.checked_mul(right_rest)?)?
        .checked_add(right.checked_mul(left_rest)?)?;
    let whole = products.checked_sub(about_zero)?;
    let rest = left_rest.checked_mul(right_rest)?;
    match whole.checked_mul(divisor).and_then(|scaled| scaled.checked_sub(rest)) {
        Some(scaled) => Some(float_sum(scaled) / float(n)),
        // The whole part exceeds 2^62 here and dwarfs the rest, so this subtraction can't cancel.
        None => Some(float_sum(whole) - float_sum(rest) / float(n)),
    }
}

/// Least common multiple; `None` when either is zero or it doesn't fit.
pub(super) fn least_common_multiple(a: u64, b: u64) -> Option<u64> {
    let (mut x, mut y) = (a, b);
    while y != 0 {
        (x, y) = (y, x % y);
    }
    a.checked_div(x)?.checked_mul(b).filter(|&multiple| multiple > 0)
}

#[cfg(test)]
mod tests {
    use super::{centred, count_at_least, least_common_multiple, ratio, ratio_difference};

    #[test]
    fn a_quotient_of_huge_numbers_stays_on_its_integer() {
        let n = i128::from(u64::MAX);
        assert_eq!(ratio(5 * n, n), Some(5.0));
        assert!(ratio(5 * n - 1, n).is_some_and(|mean| mean <= 5.0));
        assert_eq!(ratio(1, 0), None);
        assert_eq!(ratio(i128::MAX, i128::MAX), None);
    }

    #[test]
    fn nearly_equal_quotients_keep_their_difference() {
        // 1/(10^12) - 1/(10^12 + 1) = 1 / (10^12 (10^12 + 1))
        let large = 1_000_000_000_000;
        let difference = ratio_difference((1, large), (1, large + 1)).unwrap();
        assert!((difference / 9.999_999_999_99e-25 - 1.0).abs() < 1e-15);
        assert_eq!(ratio_difference((1, 0), (1, 1)), None);
    }

    #[test]
    fn centred_products_of_the_largest_tally_are_right() {
        // Half of all answers 0, half 10: the sum of squares about the mean is 25 n.
        let half = u64::MAX / 2;
        let n = half * 2;
        let sum = 10 * i128::from(half);
        let centred = centred(n, sum, sum, 10 * sum).unwrap();
        assert!((centred / (25.0 * 1.844_674_407_370_955e19) - 1.0).abs() < 1e-14);
    }

    #[test]
    fn multiples_and_ceilings() {
        assert_eq!(least_common_multiple(4, 6), Some(12));
        assert_eq!(least_common_multiple(0, 6), None);
        assert_eq!(least_common_multiple(0, 0), None);
        assert_eq!(least_common_multiple(u64::MAX, u64::MAX - 1), None);
        assert_eq!(count_at_least(2.1), Some(3));
        assert_eq!(count_at_least(f64::NAN), None);
        assert_eq!(count_at_least(1e300), None);
    }
}
