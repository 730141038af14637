### English. Every text has its own key; the same keys in every language.

## The sentence of a measure

target-at-least = the target of { $target }
target-at-most = the target of at most { $target }
sentence-clear = { $position ->
    [above] Clearly above { $target }.
    [below] Clearly below { $target }.
   *[on] Exactly on { $target }.
}
sentence-counted = { $position ->
    [above] { $distance } above { $target }.
    [below] { $distance } below { $target }.
   *[on] Exactly on { $target }.
}
sentence-sample = { $position ->
    [above] Above
    [below] Below
   *[on] Exactly on
} { $target }, but with { $count ->
    [one] { $answers } answer
   *[other] { $answers } answers
} the true figure may lie anywhere from { $low } to { $high }.
sentence-estimate = { $position ->
    [above] Above
    [below] Below
   *[on] Exactly on
} { $target }, but this is an estimate, and the true figure may lie anywhere from { $low } to { $high }.
sentence-few = { $position ->
    [above] Above
    [below] Below
   *[on] Exactly on
} { $target }, but only { $count ->
    [one] { $answers } guest
   *[other] { $answers } guests
} answered, so the figure is uncertain.
sentence-unsure = { $position ->
    [above] Above
    [below] Below
   *[on] Exactly on
} { $target }, but the figure is uncertain.
sentence-reported = { $position ->
    [above] Above
    [below] Below
   *[on] Exactly on
} { $target }, but the figure is typed in from a report, so we do not know how sure it is.
sentence-no-target = No target is set for this.
sentence-describes-sample = For all guests the figure probably lies between { $low } and { $high }.
sentence-describes-estimate = This is an estimate, and the true figure probably lies between { $low } and { $high }.
sentence-describes-unsure = This is an estimate, and we cannot say how far it is from the true figure.
sentence-describes-few = From { $answers } answers we cannot say where the figure lies for all guests.
sentence-describes-counted = The figure comes from counting, not from a sample.
sentence-missing = The figure for { $year } is missing.
sentence-too-few = Too few have answered for the figure to be shown.
sentence-near-none = At most { $share } of { $count ->
    [one] { $answers } answer
   *[other] { $answers } answers
}. With so few answers we do not show the figure more exactly.
sentence-near-all = At least { $share } of { $count ->
    [one] { $answers } answer
   *[other] { $answers } answers
}. With so few answers we do not show the figure more exactly.
sentence-near-lowest = The mean of { $count ->
    [one] { $answers } answer
   *[other] { $answers } answers
} is at most { $bound }. With so few answers we do not show the figure more exactly.
sentence-near-highest = The mean of { $count ->
    [one] { $answers } answer
   *[other] { $answers } answers
} is at least { $bound }. With so few answers we do not show the figure more exactly.
sentence-part = { $name }: { $value }.
sentence-change-real = { $way ->
    [better] A real improvement
    [worse] A real decline
    [up] A real increase
   *[down] A real decrease
} from { $before } in { $year }.
sentence-change-chance = { $way ->
    [better] The improvement
    [worse] The decline
    [up] The increase
   *[down] The decrease
} from { $before } in { $year } may be chance.
sentence-change-hardly = About the same as in { $year }.
sentence-change-none = The same as in { $year }.
sentence-change-counted = { $way ->
    [up] Up
   *[down] Down
} from { $before } in { $year }.
sentence-change-untested = { $way ->
    [up] Up
   *[down] Down
} from { $before } in { $year }, but we cannot say whether that is more than chance.
sentence-change-broken = Cannot be compared with { $year }, because the scale was another.
sentence-change-reworded = Cannot be compared with { $year }, because the question has changed since then.
change-real-improvement = real improvement
change-real-decline = real decline
change-real-other = real change
change-may-be-chance = may be chance
change-not-tested = not tested

guests-too-few = fewer than five guests answered
guests-answered = { $count ->
    [one] { $number } guest answered
   *[other] { $number } guests answered
}
list-and = { $first } and { $last }

## Verdicts

verdict-clearly-met = Met
verdict-met-within-margin = Met, uncertain
verdict-missed-within-margin = Not met, uncertain
verdict-clearly-missed = Not met
verdict-no-target = No target
verdict-no-data = No figure
verdict-too-few = Too few answers
dimension-passed = Passed
dimension-passed-uncertain = Passed, uncertain
dimension-failed = Not passed
dimension-failed-uncertain = Not passed, uncertain
dimension-open = Undecided
dimension-no-target = No target
dimension-missed = Not met: { $measures }
dimension-waits = No figure: { $measures }

## The scorecard

scorecard-title = Scorecard { $year }
released-on = released { $date }
no-round-released = no survey is released for { $year }
synthetic-heading = Test data
synthetic-body = The answers for { $years } were made by a computer program, not given by guests. Use the figures for nothing but trying out Peil.
summary-label = In short
summary-of = { $number } of { $total }
summary-met = { $count ->
    [one] target met
   *[other] targets met
}
summary-no-targets = No targets are set for { $year }.
summary-clearly-met = clearly met
summary-met-within-margin = met, but uncertain
summary-missed = not met
summary-undecided = without a figure yet
summary-dimensions = { $count ->
    [one] dimension passed
   *[other] dimensions passed
}
summary-improvements = { $count ->
    [one] real improvement since { $year }
   *[other] real improvements since { $year }
}
summary-declines = { $count ->
    [one] real decline since { $year }
   *[other] real declines since { $year }
}
key-label = Key to the charts
key-now = the figure for { $year }, and where the true figure may lie
key-before = { $year }
key-target = target
key-uncertain = Uncertain: the target is so near that chance may have decided
column-measure = Measure
column-drawing = Figure and target
column-change = From { $year }
column-trend = Over time
column-verdict = Verdict
figure-missing = missing
figure-too-few = too few answers
figure-near-none = at most { $share }
figure-near-all = at least { $share }
figure-between = { $low } to { $high }
figure-estimate = estimate
change-missing = cannot be compared
trend-title = Over time: { $measure }
drawing-score = { $value } on a scale from { $lowest } to { $highest }.
drawing-value = { $value }.
drawing-interval = The true figure may lie anywhere from { $low } to { $high }.
drawing-target = The target is { $target }.
drawing-before = In { $year }: { $value }.
rollup-sum = { $count ->
    [0] no unit is in it yet
    [one] the sum of { $number } unit
   *[other] the sum of { $number } units
}
rollup-left-out = { $number } left out for now
rollup-made = added up on { $date }
rollup-heading = The figures of several units are added up
rollup-why = Only answers that may be shown are in it. A unit with few answers is left out until several such can be added together. Otherwise somebody could work out what its guests answered. For the same reason the page does not say how many responded in all, only how many answered each question.
rollup-years-differ = The number of units is not the same every year ({ $years }). A change may come from which units are in it.
rollup-measure = Units in this figure: { $in }. Left out: { $out }.
rollup-counted = { $count ->
    [one] From { $number } unit.
   *[other] Added up from { $number } units.
}
rollup-count-missing = Missing from { $units }. The figure comes when all have recorded theirs.
family-above = Part of
family-below = The units
family-compare = Compare the units
family-groups = The figures by the guests' background
units-title = The units in { $year }
units-lead = The units stand by name, not by result. The dot is the figure; the line shows where the true figure may lie. Where the lines overlap, we do not know that there is any difference.
units-column-unit = Unit
units-column-drawing = Drawn
units-column-figure = Figure
units-column-interval = May lie from
units-column-answers = Answers
units-together = Together:
groups-title = The figures by background { $year }
groups-lead = Each row is the guests who said the same about themselves. The dot is the figure; the line shows where the true figure may lie. Where the lines overlap, we do not know that there is any difference.
groups-column-group = Guests
groups-all = Everybody who answered
groups-in-score = The question is part of one figure for several questions. Then it is not split into groups, so that nobody can work out what single guests answered.
groups-none = No group is large enough to be shown.
groups-missing = Some groups are not shown. A group needs at least { $smallest } answers, { $sensitive } if the question is sensitive. Sometimes a larger group is hidden as well, so that nobody can work out the one that is too small.
groups-not-asked = This year's survey does not divide the figures by background.
groups-of-a-sum = When several units are added up, the figures are not divided by background. Look at each unit:
purpose-heading = Goals and success factors
purpose-goals = Goals it serves
purpose-factors = Critical success factors
purpose-rule = When it is passed
rule-all = When every target here is met.
rule-lead = When the target for “{ $measure }” is met.
scorecards-title = Choose a scorecard
scorecards-none = There is no scorecard to read yet. One comes when a round is closed and released.
scorecards-no-years = No year is released yet.

## One measure in full

measure-title = { $measure } { $year }
measure-back = To the whole scorecard for { $year }
measure-terms = The technical terms
measure-answers = How guests answered
measure-answers-help = One bar for each year. To the left of the upright line, hatched, lie the answers at the low end of the scale. To the right, filled, lie those at the high end.
measure-answers-table = The figures as a table
measure-answers-counted = counted in the share
measure-answers-left-out = Not drawn here: { $years }, because there were other answers to choose from.
measure-share-of = { $share } ({ $number })
measure-column-answer = Answer
measure-years = Year by year
measure-column-figure = Figure
measure-column-interval = May lie between
measure-column-target = Target
measure-range = { $low } and { $high }
measure-reported = typed in from an earlier report
measure-other-scale = cannot be compared: the scale was another
measure-other-question = cannot be compared: the question has changed
measure-asked = asked: { $asked } · not asked: { $not_asked }
measure-asked-skipped = asked: { $asked }, of whom { $skipped } did not answer · not asked: { $not_asked }
measure-change-none = There is no figure for { $year } to compare with.
measure-change-range = Among all guests the change may lie anywhere from { $low } to { $high }.
measure-untested-reported = For { $year } we only know the figure from a report, not how each guest answered. So we cannot test whether the change is more than chance.
measure-untested-computed = The figure is computed from others, so the change is not tested.
measure-untested-few = Too few answered in one of the years, so the change cannot be tested.
measure-bound = Even if the answers then differed as much as they could have, the change probably lies between { $low } and { $high }.
measure-bound-term = A 95% interval as if the earlier answers had all been at the two ends of the scale, which is the most that their mean allows. It is honest, but wide.
measure-order-agrees = We come to the same when we look only at the order of the answers and take no mean.
measure-order-opposite = Be careful: the mean went one way, but most answers went the other. Look at how the answers are spread, not only at the mean.
measure-order-only = Be careful: the order of the answers suggests a change, but the mean alone does not. The two tests disagree.
measure-order-not = Be careful: the mean alone suggests a change, but the order of the answers does not. The two tests disagree.
measure-p = p of this change alone
measure-p-welch = p by Welch’s t test, to compare with other programs
measure-p-share = p by the z test (chi-squared), to compare with other programs
measure-p-holm = p with the whole scorecard looked at together (Holm)
measure-p-order = p of the order of the answers (Brunner–Munzel)
measure-p-hat = Chance that an answer of this year, picked at random, is higher than one of the year before (a tie counts half)
measure-delta = Cliff’s delta
measure-effect-g = Hedges’ g: the change in standard deviations
measure-effect-h = Cohen’s h
measure-terms-help = p is the chance of seeing a change at least this large when nothing has changed. Below 0.05 after Holm we call the change real.
measure-p-under = below { $limit }
measure-trend-heading = The direction over the years
measure-trend = { $slope } a year on average over { $years }. { $finding ->
    [real] That is more than chance.
   *[chance] That may be chance.
}
measure-trend-interval = 95% confidence interval for the change in a year
measure-trend-help = For means: a linear contrast of the years. For shares: Cochran–Armitage. The test does not know whether one year was special, and is not corrected for looking at many figures.
measure-trend-none = It takes answers of at least three years that can be compared.
measure-trend-cut = Not counted: { $years }, because the question or its scale was another.
measure-needed = How many answers does it take?
measure-needed-more = With { $answers } answers the verdict would have been clear, if the answers were spread as they are now.
measure-needed-enough = The verdict is clear. { $count ->
    [one] { $answers } answer
   *[other] { $answers } answers
} would have been enough.
measure-needed-line = The line in the drawing reaches past the target, yet the verdict holds: it looks only at the side of the target and is meant to be wrong in at most 5% of rounds. The line reaches further, because it shows both sides.
measure-needed-on-target = The figure is exactly on the target. More answers do not settle that.
measure-detectable = If as many answer next year ({ $answers }), we find a change of { $change } about four times out of five, looking at this figure alone. A smaller change is missed more often.
measure-needed-help = Answers: the least number for which the one-sided 95% bound reaches the target, given the spread and the distance seen. The change: the least that two rounds of this size find with about 80% power at the 5% level, without Holm.
measure-per-guest = Per visit and per guest
measure-per-guest-help = Those who come often are met more often and give more of the answers. “Per guest” lets each answer count less the more often the guest comes.
measure-per-guest-left-out = { $count ->
    [one] { $number } answer is
   *[other] { $number } answers are
} not in the figure per guest: it is not known how often they come, or their group is too small to show.
measure-per-guest-term = Weighted mean with weight 1 / visits in a week (Hájek 1971), linearised standard error. “Counts as” is Kish’s effective number: so many unweighted answers would be as precise. It corrects only if the chance of being asked grows in step with the visits, and people report their visits truthfully.
measure-column-way = Computed
measure-column-counts-as = Counts as
measure-row-visit = Per visit
measure-row-guest = Per guest
measure-definition = What is measured
measure-question = The question
measure-choices = The answers to choose from
measure-number = A whole number from { $lowest } to { $highest }
measure-kind = The figure is
measure-kind-mean = the mean of the answers
measure-kind-share = the share who gave an answer that counts
measure-kind-count = counted by the staff
measure-kind-derived = computed from other figures
measure-formula = The formula
measure-better = Better is
measure-better-higher = a high figure
measure-better-lower = a low figure
measure-better-neither = neither high nor low

## How the figures are computed

method-heading = How the figures are computed
method-figure-term = The figure
method-figure = A mean is the sum of the answers divided by their number. A share is the number who answered so, divided by the number of answers. Whoever skipped the question is left out. Nothing is rounded before it is written.
method-interval-term = The line around the dot
method-interval = The guests who answered are a sample. The line shows where the figure for all guests may lie (95% confidence interval: for means from all the answers and about half an answer more at each end of the scale, Wilson’s method for shares). More answers give a shorter line.
method-verdict-term = Met or not
method-verdict = The figure is compared with the target before it is rounded. It says “uncertain” when the sample does not rule out the opposite (one-sided 95% bound). What is counted is no sample: it is either met or not.
method-change-term = Change
method-change = A change is “real” when it is too large to be chance (5%, from how far each of the two figures may be from the truth). When many figures are looked at together, some will stand out by chance; that is corrected for (Holm).
method-estimate-term = Estimate
method-estimate = An estimate is computed from other figures. It may be as far from the truth as if all of them were wrong at once, each by as much as its line allows.
method-trend-term = The small line
method-trend = The line shows the direction over the years. Its height is at least a quarter of the scale, so that small changes look small.
method-privacy-term = Few answers
method-privacy = A figure is shown only when at least { $mean } have answered. Uncertainty and shares are shown from { $distribution } answers.
method-rounds = The rounds behind the figures
method-column-year = Year
method-column-release = Release
method-column-source = From
method-release = no. { $number }, { $date }
method-rollup = sum no. { $number }, { $date }
method-real = guests
method-synthetic = test data, made by a program

## The score of a dimension

score-known = Together for { $questions } questions: { $mean }. The true figure is probably between { $low } and { $high }. Each question has at least { $answers } answers.
score-alike = Together for { $questions } questions: { $mean }. On each question everybody gave the same answer. Each question has at least { $answers } answers.
score-too-few = The figure for the questions together is not shown: at least one of them has too few answers.
score-hangs-together = The questions hang together well, so one figure for them makes sense ({ $alpha }).
score-hangs-partly = The questions hang together only in part, so read each of them for itself ({ $alpha }).
score-hangs-unclear = How well the questions hang together cannot be said more closely ({ $alpha }).
score-reversed = The answers pull in different directions. Perhaps one of the questions is worded the other way round ({ $alpha }).
score-open = How well the questions hang together is not shown: it would tell too much about single answers.
score-alpha-at-least = Cronbach’s alpha is at least { $low }
score-alpha-between = Cronbach’s alpha is between { $low } and { $high }
score-alpha-under = Cronbach’s alpha is below { $high }
