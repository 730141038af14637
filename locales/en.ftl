### English. Every text has its own key; the same keys in every language.

## Numbers and dates

number-percent = { $number }%
percentage-points = { $number } points
date-period = from { $from } to { $to }
date-on = on { $date }

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
sentence-no-target = No target is set for this.
sentence-missing = The figure for { $year } is missing.
sentence-too-few = Too few have answered for the figure to be shown.
sentence-near-none = Less than { $share } of { $count ->
    [one] { $answers } answer
   *[other] { $answers } answers
}. With so few answers we do not show the figure more exactly.
sentence-near-all = More than { $share } of { $count ->
    [one] { $answers } answer
   *[other] { $answers } answers
}. With so few answers we do not show the figure more exactly.
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
change-real-improvement = real improvement
change-real-decline = real decline
change-real-other = real change
change-may-be-chance = may be chance
change-not-tested = not tested

guests-answered = { $count ->
    [one] { $number } guest answered
   *[other] { $number } guests answered
}
answers = { $count ->
    [one] { $number } answer
   *[other] { $number } answers
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

## The shell of the pages

skip-to-content = Skip to the content
nav-label = Places
language-label = Language
sign-out = Sign out
footer = Peil. Nobody can see what a single guest answered.

## The scorecard

scorecard-title = Scorecard { $year }
released-on = released { $date }
no-round-released = no survey is released for { $year }
years-label = Year
synthetic-heading = Test data
synthetic-body = The answers for { $years } were made by a computer program, not given by guests. Use the figures for nothing but trying out Peil.
summary-label = In short
summary-of = { $number } of { $total }
summary-met = { $count ->
    [one] target met
   *[other] targets met
}
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
figure-near-none = under { $share }
figure-near-all = over { $share }
figure-estimate = estimate
change-missing = cannot be compared
trend-title = Over time: { $measure }
drawing-score = { $value } on a scale from { $lowest } to { $highest }.
drawing-value = { $value }.
drawing-interval = The true figure may lie anywhere from { $low } to { $high }.
drawing-target = The target is { $target }.
drawing-before = In { $year }: { $value }.
purpose-heading = What this is for
purpose-goals = Goals it serves
purpose-factors = Critical success factors
purpose-rule = When it is passed
rule-all = When every target here is met.
rule-lead = When the target for “{ $measure }” is met.
choose-title = Choose a scorecard
choose-none = There is no scorecard to read yet. One comes when a round is closed and released.
choose-no-years = No year is released yet.

## How the figures are computed

method-heading = How the figures are computed
method-figure-term = The figure
method-figure = A mean is the sum of the answers divided by their number. A share is the number who answered so, divided by the number of answers. Whoever skipped the question is left out. Nothing is rounded before it is written.
method-interval-term = The line around the dot
method-interval = The guests who answered are a sample. The line shows where the figure might have been had everybody answered (95% confidence interval: the t distribution for means, Wilson’s method for shares). More answers give a shorter line.
method-verdict-term = Met or not
method-verdict = The figure is compared with the target before it is rounded. It says “uncertain” when the sample does not rule out the opposite (one-sided 95% bound). What is counted is no sample: it is either met or not.
method-change-term = Change
method-change = A change is “real” when it is too large to be chance (Welch’s t test for means, a z test for shares, 5%). When many figures are looked at together, some will stand out by chance; that is corrected for (Holm).
method-estimate-term = Estimate
method-estimate = An estimate is computed from other figures. Their uncertainty is carried along (the delta method).
method-trend-term = The small line
method-trend = The line shows the direction over the years. Its height is at least a quarter of the scale, so that small changes look small.
method-privacy-term = Few answers
method-privacy = A figure is shown only when at least { $mean } have answered. Uncertainty and shares are shown from { $distribution } answers.
method-rounds = The rounds behind the figures
method-column-year = Year
method-column-answers = Answers
method-column-release = Release
method-column-source = From
method-release = no. { $number }, { $date }
method-real = guests
method-synthetic = test data, made by a program

## For guests

guest-send = Send your answers
guest-skip = I’d rather not answer
guest-number = Type a number from { $lowest } to { $highest }
guest-comment = Write your answer
guest-synthetic = Test data: this is only a trial, and the answers are not used.
guest-received = We have your answers. Nobody can see that they are yours.
guest-next = Back to the start
guest-already-counted = Your answer is already counted
guest-already-counted-more = All is well. It was sent twice, but counts once.
guest-not-yet = We have not opened yet
guest-not-yet-more = You can answer when the survey opens. Feel free to ask the staff when that is.
guest-closed = The survey is over for this time
guest-closed-more = Thank you for wanting to answer. You can always tell the staff what you think.
guest-title-error = Error: { $title }
guest-errors = { $count ->
    [one] One thing has to be put right before we can take your answers. Nothing is lost.
   *[other] Some things have to be put right before we can take your answers. Nothing is lost.
}
answer-nothing = You have not answered anything yet. Answer at least one question.
answer-unknown-question = The form has changed since you opened it. Open the page again.
answer-not-an-option = Choose one of the answers shown here.
answer-more-than-one = Choose only one answer.
answer-not-together = One of the answers does not go with the others. Take away what is not right.
answer-not-a-number = Type a whole number, such as 2.
answer-out-of-range = Type a number from { $lowest } to { $highest }.
answer-too-long = The text is { $count ->
    [one] { $over } character
   *[other] { $over } characters
} too long. There is room for { $most }.
