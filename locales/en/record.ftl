### English. Every text has its own key; the same keys in every language.

## Readings

readings-title = Readings { $unit } { $year }
readings-help = Type the year's figures. A field that you leave blank is not changed. When you correct a figure, the old one is kept in the history.
readings-save = Save
readings-synthetic = The unit has synthetic data for this year: the figures are from a program or a published report, not from counts of its own.
readings-saved = The figures are saved.
readings-total = The total, as reported (may be left blank)
readings-total-help = Used only to see whether the parts agree.
readings-doubtful = Saved, but look at this again
readings-reported = Survey figures from an earlier report
readings-reported-help = For years without a round here in Peil. Type the figures with as many decimals as the report has.
readings-reported-mean = Mean
readings-reported-share = Per cent
doubt-impossible = { $figure } cannot come from { $count ->
    [one] { $answers } answer
   *[other] { $answers } answers
}. The nearest are { $below } and { $above }. See whether the figure and the number of answers are right.
doubt-parts = The parts add up to { $sum }, but the total is reported as { $total }.

field-not-a-figure = Write a number, 0 or more, without a point or comma between the thousands: 3341 or 7.7.
field-unknown-figure = The scorecard has no such figure.
field-asked-in-round = The survey of this year asks it, so the figure comes from the answers.
field-not-a-number-of-answers = Write a whole number of answers, 1 or more.
field-not-on-scale = The figure lies outside the scale.
