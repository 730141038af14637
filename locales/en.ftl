### English. Every text has its own key; the same keys in every language.

## Numbers and dates

number-percent = { $number }%
percentage-points = { $number }{"\u00A0"}{ $count ->
    [one] %‑point
   *[other] %‑points
}
date-period = from { $from } to { $to }
date-on = on { $date }
date-and-time = { $date } at { $time }

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
account-label = Account and language
sign-out = Sign out
footer = Peil. Nobody can see who answered what.

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
choose-title = Choose a scorecard
choose-none = There is no scorecard to read yet. One comes when a round is closed and released.
choose-no-years = No year is released yet.

## One measure in full

detail-title = { $measure } { $year }
detail-back = To the whole scorecard for { $year }
detail-terms = The technical terms
detail-answers = How guests answered
detail-answers-help = One bar for each year. To the left of the upright line, hatched, lie the answers at the low end of the scale. To the right, filled, lie those at the high end.
detail-answers-table = The figures as a table
detail-answers-counted = counted in the share
detail-answers-left-out = Not drawn here: { $years }, because there were other answers to choose from.
detail-share-of = { $share } ({ $number })
detail-column-answer = Answer
detail-years = Year by year
detail-column-figure = Figure
detail-column-interval = May lie between
detail-column-target = Target
detail-range = { $low } and { $high }
detail-reported = typed in from an earlier report
detail-other-scale = cannot be compared: the scale was another
detail-other-question = cannot be compared: the question has changed
detail-change-none = There is no figure for { $year } to compare with.
detail-change-range = Among all guests the change may lie anywhere from { $low } to { $high }.
detail-untested-reported = For { $year } we only know the figure from a report, not how each guest answered. So we cannot test whether the change is more than chance.
detail-untested-computed = The figure is computed from others, so the change is not tested.
detail-untested-few = Too few answered in one of the years, so the change cannot be tested.
detail-bound = Even if the answers then differed as much as they could have, the change probably lies between { $low } and { $high }.
detail-bound-term = A 95% interval as if the earlier answers had all been at the two ends of the scale, which is the most that their mean allows. It is honest, but wide.
detail-order-agrees = We come to the same when we look only at the order of the answers and take no mean.
detail-order-opposite = Be careful: the mean went one way, but most answers went the other. Look at how the answers are spread, not only at the mean.
detail-order-only = Be careful: the order of the answers suggests a change, but the mean alone does not. The two tests disagree.
detail-order-not = Be careful: the mean alone suggests a change, but the order of the answers does not. The two tests disagree.
detail-p = p of this change alone
detail-p-welch = p by Welch’s t test, to compare with other programs
detail-p-share = p by the z test (chi-squared), to compare with other programs
detail-p-holm = p with the whole scorecard looked at together (Holm)
detail-p-order = p of the order of the answers (Brunner–Munzel)
detail-p-hat = Chance that an answer of this year, picked at random, is higher than one of the year before (a tie counts half)
detail-delta = Cliff’s delta
detail-effect-g = Hedges’ g: the change in standard deviations
detail-effect-h = Cohen’s h
detail-terms-help = p is the chance of seeing a change at least this large when nothing has changed. Below 0.05 after Holm we call the change real.
detail-p-under = below { $limit }
detail-trend-heading = The direction over the years
detail-trend = { $slope } a year on average over { $years }. { $finding ->
    [real] That is more than chance.
   *[chance] That may be chance.
}
detail-trend-interval = 95% confidence interval for the change in a year
detail-trend-help = For means: a linear contrast of the years. For shares: Cochran–Armitage. The test does not know whether one year was special, and is not corrected for looking at many figures.
detail-trend-none = It takes answers of at least three years that can be compared.
detail-trend-cut = Not counted: { $years }, because the question or its scale was another.
detail-needed = How many answers does it take?
detail-needed-more = With { $answers } answers the verdict would have been clear, if the answers were spread as they are now.
detail-needed-enough = The verdict is clear. { $count ->
    [one] { $answers } answer
   *[other] { $answers } answers
} would have been enough.
detail-needed-line = The line in the drawing reaches past the target, yet the verdict holds: it looks only at the side of the target and is meant to be wrong in at most 5% of rounds. The line reaches further, because it shows both sides.
detail-needed-on-target = The figure is exactly on the target. More answers do not settle that.
detail-detectable = If as many answer next year ({ $answers }), we find a change of { $change } about four times out of five, looking at this figure alone. A smaller change is missed more often.
detail-needed-help = Answers: the least number for which the one-sided 95% bound reaches the target, given the spread and the distance seen. The change: the least that two rounds of this size find with about 80% power at the 5% level, without Holm.
detail-per-guest = Per visit and per guest
detail-per-guest-help = Those who come often are met more often and give more of the answers. “Per guest” lets each answer count less the more often the guest comes.
detail-per-guest-left-out = { $count ->
    [one] { $number } answer is
   *[other] { $number } answers are
} not in the figure per guest: it is not known how often they come, or their group is too small to show.
detail-per-guest-term = Weighted mean with weight 1 / visits in a week (Hájek 1971), linearised standard error. “Counts as” is Kish’s effective number: so many unweighted answers would be as precise. It corrects only if the chance of being asked grows in step with the visits, and people report their visits truthfully.
detail-column-way = Computed
detail-column-counts-as = Counts as
detail-row-visit = Per visit
detail-row-guest = Per guest
detail-definition = What is measured
detail-question = The question
detail-choices = The answers to choose from
detail-number = A whole number from { $lowest } to { $highest }
detail-kind = The figure is
detail-kind-mean = the mean of the answers
detail-kind-share = the share who gave an answer that counts
detail-kind-count = counted by the staff
detail-kind-derived = computed from other figures
detail-formula = The formula
detail-better = Better is
detail-better-higher = a high figure
detail-better-lower = a low figure
detail-better-neither = neither high nor low

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
method-column-answers = Answers
method-column-release = Release
method-column-source = From
method-release = no. { $number }, { $date }
method-rollup = sum no. { $number }, { $date }
method-real = guests
method-synthetic = test data, made by a program

## For guests

guest-send = Send your answers
guest-skip = I’d rather not answer
guest-number = Type a number from { $lowest } to { $highest }
guest-comment = Write your answer
guest-begin = Start
guest-back = Back
guest-forward = Next
guest-step = { $step } of { $steps }
guest-last = That was the last question
guest-last-more = Send your answers when you are ready. To change something, go back.
guest-aloud = Read aloud
guest-text-size = Text size
guest-contrast = Contrast
guest-fewer = One fewer
guest-more = One more
guest-idle = Are you still there?
guest-idle-more = Touch anywhere to go on. Otherwise we take your answers away, so that nobody else sees them.
guest-idle-stay = Yes, I am here
guest-seconds = Seconds left: { $seconds }
guest-sending = Sending your answers …
guest-waiting = Your answers are not sent yet. Nothing is lost, and we try again by ourselves.
guest-send-now = Try now
guest-refused = We could not take this answer. Please tell the staff.
guest-illegible = Some of the text cannot be read
guest-illegible-more = Your answers are still here. Look for the sign �, write it again, and send once more.
guest-place = Place: { $unit }. Year: { $year }.
guest-synthetic = Test data: this is only a trial, and the answers are not used.
guest-received = We have your answers. Nobody can see that they are yours.
guest-kept = Your answers are kept locked on this tablet and sent as soon as possible. Nobody can read them here.
guest-reply = After the survey in { $year }
guest-you-said = You said:
guest-we-did = We did:
guest-results = How guests answered in { $year }
guest-answered = { $count ->
    [one] { $number } guest answered.
   *[other] { $number } guests answered.
}
guest-share = { $share ->
    [nobody] Nobody
    [few] Fewer than 1 in 10
    [most] More than 9 in 10
    [everybody] Everybody
   *[some] { $number } in 10
} answered “{ $one }” or “{ $two }”.
guest-next = Back to the start
guest-already-counted = Your answer is already counted
guest-already-counted-more = All is well. It was sent twice, but counts once.
guest-not-yet = We have not opened yet
guest-not-yet-more = You can answer when the survey opens. Feel free to ask the staff when that is.
guest-closed = The survey is over for this time
guest-closed-more = Thank you for wanting to answer. You can always tell the staff what you think.
guest-closed-meanwhile = The survey was closed while you were answering
guest-closed-meanwhile-more = Thank you for your time. Unfortunately your answers came too late, so they were not stored and not counted. You can always tell the staff what you think.
guest-your-answers = See what you answered
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

## Navigation

nav-scorecards = Scorecards
nav-rounds = Rounds
nav-readings = Readings
nav-targets = Targets
nav-units = Units
nav-accounts = Accounts
nav-events = Events

## The front page

start-title = Welcome
start-guests = For guests
start-guests-help = Scan the QR code on the poster or the slip with your phone, or type the address that is printed there. On a tablet that the house has put out, just begin.
start-staff = For staff
start-staff-help = Leaders read scorecards. Quality staff open rounds and record figures.

## Signing in

sign-in = Sign in
sign-in-title = Sign in
enter-as = This link signs you in as { $name }.
choose-password = Save the password and sign in
choose-password-title = Choose a password
choose-password-for = For { $name }, { $email }.
setup-title = Welcome to Peil
setup-help = You are making the first administrator. After that you can add units and let others in.
setup-submit = Make the administrator and sign in
label-name = Name
label-email = E-mail
label-password = Password
label-new-password = New password
label-new-password-help = At least 12 characters. A few words in a row are easy to remember and hard to guess.

## One's own account

own-title = Your account
own-signed-in-as = You are signed in as { $email }.
own-password = Password
own-password-help = When you change your password, you are signed out everywhere else.
own-password-change = Change password
own-password-changed = Your password has been changed
own-password-changed-help = You have been signed out everywhere else.
label-present-password = Your present password
own-sessions = Where you are signed in
own-sessions-caption = Places where you are signed in
own-sessions-help = You are signed out when you have not used Peil for an hour, and always after twelve hours.
own-sessions-end-others = Sign out everywhere else
own-session-this = Here, now
label-session-began = Signed in
label-session-seen = Last used

## Two-step sign-in

factor-title = Two-step sign-in
factor-help = When you sign in, you also type a code from an app on your phone. Whoever gets hold of your password cannot get in without the phone.
factor-is-on = Two-step sign-in is on.
factor-is-off = Two-step sign-in is off. Turn it on, and nobody gets in with just your password.
factor-is-required = Your role must have two-step sign-in. Turn it on before you go on.
factor-manage = View and change
factor-set-up = Turn on
factor-begin = Begin
factor-step-app = Open an app for one-time codes on your phone, for example Aegis, FreeOTP or Google Authenticator.
factor-step-scan = Add an account in the app, and scan the QR code.
factor-qr-label = QR code for the app. The key also stands as text.
factor-cannot-scan = Can’t scan it?
factor-type-key = Type this key into the app instead:
factor-step-code = Type the six digits that the app shows.
label-app-code = Code from the app
factor-confirm = Turn on two-step sign-in
factor-remove = Turn off two-step sign-in
factor-remove-help = If you are getting a new phone, turn it off here and on again with the new one.
factor-on = On
factor-off = Off
label-code-or-recovery = Code from the app, or a recovery code
recovery-title = Recovery codes
recovery-help = Print them or write them down now, and keep them somewhere safe. They are shown this once only. If you lose your phone, each of them lets you in once.
recovery-left = { $left ->
    [0] You have no recovery codes left. Make new ones.
    [one] You have one recovery code left. Make new ones.
   *[other] You have { $left } recovery codes left.
}
recovery-renew = Make new recovery codes
recovery-done = I have kept the codes
second-step-title = Type the code
second-step-help = Open the app on your phone and type the six digits that it shows for Peil.
second-step-recovery-help = Without your phone, type one of your recovery codes. If you have neither, ask an administrator.
second-step-back = Sign in as somebody else
accounts-factors = Two-step sign-in: who has it, and who must
factors-required = Who must have two-step sign-in
factors-required-help = Those who do not have it yet must turn it on before they can do anything else.
factors-required-for = Required for
factors-required-save = Save
factors-caption = People and two-step sign-in
factors-reset = Remove two-step sign-in
factors-reset-help = Remove two-step sign-in only when somebody has lost both the phone and the recovery codes, and you are sure who is asking. The password stays as it is.
factors-own = Your own

## Accounts

accounts-caption = Those who can sign in
accounts-add = Add account
account-disable = Shut off
account-disabled = shut off
account-enable = Let in again
account-link = New link
accounts-remove-help = Somebody who is shut off can be let in again. Somebody who is removed is gone for good: the name, the e-mail address and the password are deleted.
account-role-of = Role of { $name }
account-role-change = Change role
account-remove = Remove account
account-remove-question = Remove { $name } for good? The list of events will then show a number in place of the name.
account-remove-yes = Yes, remove the account
label-role = Role
label-actions = Do
role-leader = Leader
role-staff = Quality staff
role-administrator = Administrator
link-made = Link for { $name }
link-made-help = Hand the link to its person. It works once, for three days, and is shown only now.

## Events

events-help = What people who sign in have done. What guests do is not recorded. Nothing here can be changed or deleted.
events-caption = The events, newest first
events-newest = To the newest
events-older = Older events
event-when = When
event-what = What happened
event-moment = { $date }, { $time }
event-by-server = The server
event-account-gone = a removed account ({ $id })
event-sign-in-failed = Somebody tried to sign in as { $account }, but the password was wrong or the account shut off.
event-sign-in-failed-unknown = Somebody tried to sign in with an e-mail address that no account has.
event-sign-in-failed-link = Somebody tried a sign-in link that does not work.
event-more-sign-ins-failed = More sign-ins failed within this hour. They are not shown one by one.
event-signed-in-password = { $who } signed in with a password.
event-signed-in-link = { $who } signed in with a link.
event-sign-in-failed-code = Somebody had the right password for { $account }, but typed a wrong code from the app.
event-signed-in-code = { $who } completed signing in with a code.
event-password-changed = { $who } changed their password.
event-sessions-ended = { $who } signed out in other places. Places: { $number }.
event-factor-set = { $who } turned on two-step sign-in.
event-factor-removed = { $who } turned off two-step sign-in.
event-recovery-codes-made = { $who } made new recovery codes.
event-recovery-code-used = { $who } used a recovery code. Left: { $number }.
event-factor-reset = { $who } removed two-step sign-in for { $account }.
event-factor-required = { $who } decided that the role { $role } must have two-step sign-in.
event-factor-not-required = { $who } decided that the role { $role } no longer needs two-step sign-in.
event-signed-out = { $who } signed out.
event-link-made = { $who } made a sign-in link for { $account }.
event-link-made-first = { $who } made the link for the first administrator.
event-first-administrator = { $who } became the first administrator.
event-account-added = { $who } added { $account } with the role { $role }.
event-account-shut-off = { $who } shut { $account } off.
event-account-let-in = { $who } let { $account } in again.
event-account-ended = { $who } removed an account ({ $id }) with the role { $role }.
event-role-changed = { $who } changed the role of { $account } from { $from } to { $to }.
event-unit-added = { $who } added the unit { $unit }.
event-round-planned = { $who } planned the round { $round }.
event-ways-house = { $who } decided that the round { $round } is answered on the house’s tablets, without a one-time code.
event-ways-house-code = { $who } decided that the round { $round } is answered on the house’s tablets, with a one-time code.
event-ways-any = { $who } decided that the round { $round } can be answered on any device, without a one-time code.
event-ways-any-code = { $who } decided that the round { $round } can be answered on any device, with a one-time code.
event-codes-printed = { $who } printed one-time codes for the round { $round } (number: { $number }).
event-pin-set = { $who } chose the tablets' PIN for the round { $round }.
event-start-code = { $who } showed a start code for the round { $round }.
event-tablet-started = A tablet was started in the round { $round }.
event-tablets-shut-out = { $who } shut out all tablets in the round { $round }.
event-round-opened = { $who } opened the round { $round }.
event-round-closed = { $who } closed the round { $round }.
event-round-released = { $who } released the figures of the round { $round }.
event-round-sealed = { $who } sealed the round { $round }.
event-comments-read = { $who } read the comments of the round { $round }.
event-reply-written = { $who } wrote a reply to the guests of the round { $round }.
event-readings-recorded = { $who } recorded figures for { $unit } in { $year } (number: { $number }).
event-exported-figures = { $who } exported the figures of the scorecards.
event-exported-counts = { $who } exported how often each answer was given.
event-survey-published = { $who } took version { $version } of the survey { $survey } into use.
event-scorecard-adopted = { $who } took a new revision of the scorecard { $scorecard } into use.

## Units

units-caption = The units
units-add = Add unit
label-unit-name = Unit
label-code = Code
label-code-help = A short name of lower-case letters, digits and hyphens, for instance oslo-centre. It cannot be changed.
label-parent = Part of
label-no-parent = Nothing
label-scorecard = Scorecard
label-synthetic = synthetic

## Rounds

rounds-caption = The rounds, the newest first
rounds-new = New round
rounds-new-submit = Make the round
rounds-no-unit = There are no units yet. An administrator must add one first.
rounds-start-here = Start here
rounds-first-unit = Add a unit first. A unit is the place where guests answer. Then plan the first round.
rounds-first-round = There are no rounds yet. Plan the first one: choose unit, survey and year. Guests can answer once you open the round.
rounds-year = Year
rounds-unit = Unit
rounds-state = Status
rounds-answers = Answers
state-planned = Not opened
state-open = Open
state-closed-unreleased = Closed, figures not released
state-closed = Closed, figures released
state-sealed = Sealed
answers-fewer-than-five = fewer than 5
answers-at-least = at least { $number }
answers-not-counted = not counted yet
answers-too-few = too few to show
answers-noted-on = counted at midnight, as { $date } began
answers-why-midnight = Peil counts the answers by itself at midnight and shows the number in steps of five. During the day the number stands still, whoever answers. So nobody can see when a certain guest answered.
answers-why-not-counted = Peil counts the answers by itself at midnight, and no midnight has come since the round was opened. It never counts during the day. So nobody can see when a certain guest answered.
answers-why-too-few = Fewer than five have answered. Then nothing of the round is shown, not even how many they are, so nobody can find out whether a certain guest answered. The answers may still be part of sums of several units.
round-title = { $unit } { $year }
round-standing = How it stands
round-opened = Opened
round-closed = Closed
round-survey = Survey
round-version = version { $version }
round-languages-checked = Languages read by a native reader
round-languages-unchecked = Languages not read by a native reader yet
round-comments = Comments to read
round-next = Next step
round-open = Open the round
round-open-help = Guests can answer from when you open it until you close it.
round-address = The guests' address
round-address-help = For guests' own phones. Tablets of the house have an address of their own, further down.
round-close = Close the round
round-close-help = Once the round is closed nobody can answer any more. The figures are computed and released, and cannot be changed. First look at each tablet for answers that wait (press “Staff”). Answers that come later are not counted.
round-release = Release the figures
round-release-help = The round is closed, but the figures are not computed yet.
round-seal = Seal the round
round-seal-help = Seal it when every tablet has sent what it holds. That throws away the last thing that ties a stored response to a tablet, and a response that is sent again is no longer recognised.
round-sure = Yes, this cannot be undone.
round-result = The result
round-see-scorecard = See the scorecard
synthetic-notice = The answers in this round were made by a program. They do not come from guests.

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

## Targets

targets-help = Targets are set in the file scorecard.json before answers are collected. Here you see which hold, and since when.
targets-measure = Measure
targets-adopted = Held since
target-least = at least { $target }
target-most = at most { $target }

## Fields to mend

field-wrong = Mend this field.
field-too-long = The text is too long.
field-name-missing = Write a name.
field-email-missing = Write an e-mail address, for instance kari@example.org.
field-email-taken = There is an account with this e-mail already.
field-password-missing = Write the password.
field-password-short = The password needs at least 12 characters.
field-password-long = The password can have at most 200 characters.
field-password-guessable = This password is among those that are guessed first. Choose four random words in a row instead.
field-password-wrong = The password is wrong.
field-totp-wrong = The code is wrong or has been used. Wait until the app shows a new one, and type that.
field-second-factor-set = You have two-step sign-in already.
field-no-second-factor = This person does not have two-step sign-in.
field-own-second-factor = Remove your own two-step sign-in under “Your account”, with your password and a code.
field-own-link = You cannot make a link for yourself. Change your password under “Your account”, or ask another administrator.
field-unknown-account = There is no account with this e-mail.
field-last-administrator = This is the last administrator who can sign in. Make somebody else an administrator first, and wait until that person has chosen a password.
field-invisible = There are invisible characters here. Type the text anew instead of pasting it.
field-unknown-role = Choose a role.
field-code-wrong = Use lower-case letters a–z, digits and hyphens. The code must start with a letter.
field-code-taken = The code is taken. Choose another.
field-name-taken = Another unit has this name. Choose one that nobody mistakes for it.
field-unknown-scorecard = Choose a scorecard.
field-unknown-survey = Choose a survey.
field-unknown-unit = Choose a unit.
field-year-wrong = Write a year with four digits.
field-round-exists = The unit has a round of this survey in this year already.
field-not-a-figure = Write a number, 0 or more, without a point or comma between the thousands: 3341 or 7.7.
field-unknown-figure = The scorecard has no such figure.
field-asked-in-round = The survey of this year asks it, so the figure comes from the answers.
field-not-a-number-of-answers = Write a whole number of answers, 1 or more.
field-not-on-scale = The figure lies outside the scale.
field-envelopes = Send 1 to 50 envelopes at a time.

## When something fails

error-number = Quote number { $number } if you need help.
error-to-start = To the front page
error-unknown-round = We cannot find the survey
error-unknown-round-advice = See whether the address is right, or ask somebody who works here.
error-round-not-open = The survey is not open
error-round-not-open-advice = Only an open round takes answers.
error-refused = Something must be mended
error-refused-advice = Nothing is saved yet. Mend what is marked and send it again.
error-unreadable = The form could not be read
error-unreadable-advice = Go back, load the page again and try once more.
error-content-type = The form was sent in a way that we cannot read
error-content-type-advice = Go back, load the page again and send the form from there. A program must send it as { $type } (Content-Type).
error-busy = The server is busy
error-busy-advice = Nothing is lost. Wait a few seconds and try again.
error-disk-full = The server has no room left
error-disk-full-advice = Nothing is lost. Tell whoever runs Peil, and try again later.
error-tablet = The survey has not been started on this device
error-tablet-advice = The answers have not been sent yet. Ask a member of staff for help: this survey is answered on the tablet here.
error-start-code = The start code does not work
error-start-code-advice = It is wrong, used or older than ten minutes. Show a new one on the round's page, and type that.
error-unknown-address = We cannot find the page
error-unknown-address-advice = See whether the address is right.
error-method = That cannot be done here
error-method-advice = Go to the front page and start there.
error-no-figures = There are no figures for this year
error-no-figures-advice = Choose another year, or wait until the round is closed.
error-not-signed-in = You are not signed in
error-not-signed-in-advice = Sign in and try again.
error-not-signed-in-typed = What you typed is not lost: sign in in a new tab. Then come back here, load the page again, and say yes to sending the form once more.
error-not-signed-in-beside = Sign in in a new tab
error-not-allowed = You may not see this
error-not-allowed-advice = Ask an administrator if you need it.
error-wrong-password = The e-mail or the password is wrong
error-wrong-password-advice = Try again, or ask an administrator for a new link.
error-wrong-code = The code is wrong or has been used
error-wrong-code-advice = Wait until the app shows a new code, and type that. If you no longer have the app, use one of your recovery codes.
error-factor-missing = Turn on two-step sign-in first
error-factor-missing-advice = Go to your account and follow the steps there.
error-too-many-tries = Too many attempts
error-too-many-tries-advice = { $minutes ->
    [one] Wait a minute and try again. If it is urgent, ask an administrator for a new link.
   *[other] Wait { $minutes } minutes and try again. If it is urgent, ask an administrator for a new link.
}
error-link-spent = The link no longer works
error-link-spent-advice = It has been used or is too old. Ask an administrator for a new one.
error-too-many = Too many attempts in a short time
error-too-many-advice = Wait a minute and try again.
error-cross-site = Another site tried to send this
error-cross-site-advice = Nothing is changed. Open the page here and do it again.
error-moved-on = The round has moved on
error-moved-on-advice = Somebody may have done it already. Go back and see how the round stands.
error-too-large = What was sent is too large
error-too-large-advice = Write less and try again.
error-unexpected = Something went wrong on our side
error-unexpected-advice = We have written it down. Try again, and tell us if it goes on.

comments-title = Comments { $unit } { $year }
comments-help = The comments stand in random order and cannot be tied to other answers. If one holds a name, or anything that gives a guest away, do not pass it on.
comments-none = Nobody wrote anything here.
comments-not-released = Comments can be read once the round is closed and its result is released. Until then nobody can read them, or see whether there are any.
comments-too-few = Comments can be read when at least ten guests have answered. Fewer answered here, and somebody could guess who wrote what. So neither the comments nor how many there are is shown.
comments-back = Back to the round

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
## Addresses on paper, and one-time codes

guest-code = The code on your slip
guest-code-help = Type the code on the slip you were given. Capitals and small letters are the same. The code is not stored with your answers.
guest-code-missing = Type the code on your slip. If you have no slip, ask staff for one.
guest-code-mistyped = The code is not quite as on the slip. Look at the slip and type it once more.
guest-code-unknown = This code is not for this survey. See if you have the right slip, or ask staff for a new one.
guest-code-used = This code has been used, and each code works once. Ask staff for a new slip.
paper-scan = Scan the square with your phone’s camera.
paper-type = Or type the address in your browser:
paper-slip = Scan the square, or type the address and the code. The code works once.
paper-tablet = Answer on the tablet here.
paper-slip-tablet = Type this code on the tablet here. The code works once.
round-short-address = Short address to type
round-qr = QR code to the survey
round-poster = See and print the poster
round-address-planned = You can print the poster now. Guests can answer when you open the round.
round-back = Back to the round
print-help = Print with Ctrl+P (Mac: ⌘+P) on A4 paper, in full size (100 %). What stands up here is not printed.
poster-title = Poster for { $unit } { $year }
codes-title = One-time codes
codes-why = Each guest gets a slip with a code that works once. Nothing ties a code to an answer.
codes-on = In this round nobody can answer without a code from a slip.
codes-none = No slips have been made yet. Without slips nobody can answer.
codes-number = How many more slips?
codes-number-help = From 1 to 500 at a time. Twelve slips fit on a sheet.
codes-make = Make slips
codes-hand-out = Mix the slips and let guests draw one themselves. Never write down who got which.
codes-shown-once = Print the slips now. The codes are shown this one time and are not stored. If you load the page again, more slips are made.
codes-slips-title = Slips for { $unit } { $year }
codes-made = Codes made
codes-used = Codes used
field-codes-number = Type a whole number from 1 to 500.
error-code = The code cannot be used
error-code-advice = Type the code as it stands on the slip, or ask staff for a new slip.
guest-staff = Staff
guest-elsewhere = You can answer on the tablet at { $place }
guest-elsewhere-more = There is nothing to fill in here. This survey is answered on the tablet only. Ask staff, and they will lend it to you.
guest-start-title = Start the survey on this tablet
guest-start-again = This tablet has to be started again
guest-start-kept = Your answers are not lost. They do not show here, and they are sent when staff have typed a new code.
guest-start-code = Start code
guest-start-help = Are you a guest? Ask staff. Staff find the code on the round's page.
guest-start-mistyped = A start code has eight letters and digits. Look again, and type it once more.
guest-start-unknown = The code does not work. It may be mistyped, used or too old. Try again, or show a new one.
## Reply to the guests

round-reply = Write back to the guests
round-reply-help = Guests see what you did, and some of the results, once they have answered next time.
reply-title = Reply to the guests { $unit } { $year }
reply-help = Write what guests said, and what you did about it. Guests who answer in later rounds see it below the thanks. Keep it short and plain, at most 160 characters in each field. Do not write names, or anything that tells who said it.
reply-pair = Reply { $number }
reply-said = Guests said
reply-did = We did
reply-languages = Other languages: { $filled } of { $languages } written
reply-languages-help = Guests who read other languages see the text in { $language } where there is no translation.
reply-save = Save
reply-saved = The reply is saved. Guests see it from now on.
reply-results = What guests are told anyway
reply-results-help = Worked out from the released figures: the two questions with the best answers, and the one with the worst. Sensitive questions are never among them.
reply-results-none = Too few answered, so guests are told nothing of the answers.
field-reply-too-long = Write less. There is room for 160 characters.
field-reply-half = Write both what guests said and what you did, or leave both empty.
field-reply-own-language = Write it in the survey’s own language, too. It is shown where there is no translation.
field-reply-unknown-language = The survey does not have this language.

## Tablets: on a round's page, and on the tablet itself

tablets-heading = Tablets
tablets-help = A tablet that you have started shows the survey over and over, until you leave it.
tablets-pin = PIN for leaving
tablets-pin-help = 4 to 8 digits, the same for all tablets of the round. The PIN only leaves the survey, so that a guest does not do so by accident. It starts nothing.
tablets-pin-set = Choose the PIN
tablets-pin-change = Change the PIN
tablets-has-pin = The PIN is chosen.
tablets-step-open = Scan the code with the tablet, or open the address below on the tablet and type the code there.
tablets-step-home-screen = Add the page to the home screen, in the browser's menu. It then fills the screen and opens the right round, even after a power cut.
tablets-step-leave = To leave, or to see whether answers wait: press “Staff” on the first screen, and type the PIN.
field-pin-wrong = Write 4 to 8 digits, and nothing else.
tablet-home-title = A tablet for guests
tablet-home = No round has been started on this tablet yet. Open the address that stands under “Tablets” on the round's page.
tablet-title = Tablet: { $unit } { $year }
tablet-needs-script = This page works only when JavaScript is switched on in the browser.
tablet-without-script = Go to the survey without JavaScript
tablet-code = Start code
tablet-code-start = Are you a guest? Ask staff. For staff: type the start code to show the survey on this tablet. You get it on the round's page, under “Tablets”.
tablet-code-needed = This tablet needs a new start code. You get it on the round's page, under “Tablets”. Answers that guests give meanwhile stay locked here.
tablet-code-mistyped = A start code has eight letters and digits. Look at the round's page and type it once more.
tablet-code-unknown = The code does not work. Either it is mistyped, or it has been used or is older than ten minutes. Try again, or show a new one on the round's page.
tablet-code-closed = The round is not open, so it cannot be started here now.
tablet-code-nowhere = We cannot find the round. See if the address is right.
tablet-code-busy = The server cannot answer just now. Wait a little and try again.
tablet-code-away = The server cannot be reached. See if the tablet has a network, and try again.
tablet-code-storage = The browser is not allowed to remember anything, so this tablet cannot be started. Switch cookies on for this page, and show a new code.
tablet-pin = PIN
tablet-pin-enter = For staff: type the PIN to see how the tablet stands, or to leave.
tablet-erase = Take away the last sign
tablet-enter = OK
tablet-wrong = That was not the PIN. Try again.
tablet-late = Too many tries. Wait a minute and try again.
tablet-none = The round has no PIN yet. Choose one on the round's page, under “Tablets”.
tablet-away = Without a network the PIN cannot be tried here. Connect the tablet and try again.
tablet-gone = The survey cannot be shown without a network now. Connect the tablet and try again.
tablet-back = Back to the survey
tablet-is-on = The survey shows on this tablet.
tablet-network = Network
tablet-near = Works
tablet-far = The server cannot be reached
tablet-without-network = Without network
tablet-ready = The survey works without a network, too.
tablet-not-ready = The survey does not work without a network yet. Open it while there is one.
tablet-waiting = Answers that wait
tablet-waiting-help = They are locked on the tablet, and are sent by themselves when the network is back.
tablet-waiting-code = They are locked on the tablet, and are sent when it has got a new start code.
tablet-too-late = Answers that came too late
tablet-too-late-help = The round was closed when they were to be sent. They cannot be counted.
tablet-refused = Answers that cannot be used
tablet-refused-help = The server could not take them. They cannot be counted.
tablet-discard = Delete them
tablet-discard-sure = Delete them? It cannot be undone.
tablet-discard-yes = Yes, delete them
tablet-discard-no = No, keep them
tablet-storage = Storage
tablet-persistent = Answers that wait stay until they are sent.
tablet-not-persistent = The browser may delete answers that wait if the tablet runs short of space. Add the page to the home screen to avoid that.
tablet-keeps-nothing = This tablet keeps no answers. Each is sent at once.
tablet-send-now = Send now
tablet-leave = Leave on this tablet
tablet-leave-help = When you leave, the tablet can be used for other things. Answers that wait are sent when the survey or this page is open again.
tablet-leave-help-code = When you leave, the tablet can be used for other things. Answers that wait are sent once the tablet has a new start code.
error-wrong-pin = Wrong PIN
error-wrong-pin-advice = Try again. The PIN can be changed on the round's page.
error-no-pin = The round has no PIN
error-no-pin-advice = Choose one on the round's page, under “Tablets”.

## Who may answer

ways-title = Who may answer?
ways-devices = Where do guests answer?
ways-devices-house = On tablets of the house
ways-devices-house-help = Only tablets that staff have started with a start code. This suits most places.
ways-devices-any = On any device
ways-devices-any-help = Guests' own phones, too: everybody who has the address can open the survey.
ways-needs-code = Each answer needs a one-time code from a slip
ways-anybody = I know that anybody with the address can then answer as often as they like, and in other people's place.
ways-anybody-why = Only when guests can answer on any device without a code: one person can then make up many answers. The figures cannot be relied on, and whoever knows their own made-up answers can work out what a real guest answered.
ways-save = Save who may answer
ways-only-planned = You can only choose this before the round is open.
ways-fact = Who may answer
ways-fact-house = Tablets of the house, without a code
ways-fact-house-code = Tablets of the house, with a one-time code
ways-fact-any-code = Any device with the address, with a one-time code
ways-fact-any = Any device with the address, without a code: anybody can answer more than once
field-devices = Choose where guests answer.
field-anybody = Tick that you have read this, or choose tablets of the house or one-time codes.
round-poster-title = Poster
round-on-tablets = Guests answer on tablets of the house. Nobody gets in with the address alone.
paper-form-heading = Paper forms
paper-form-why = When somebody has answered on paper, type the answers here. They count as paper.
paper-form-open = Type paper forms
paper-form-title = Paper form { $unit } { $year }
paper-form-help = Type the number of the answer, and go on with Tab. Leave the field empty where the guest did not answer. Type what is written, even where it surprises you, and shred the forms once they are typed.
paper-form-code = The code on the slip
paper-code-missing = Type the code on the slip that belongs to the form.
paper-code-mistyped = The code is not quite as on the slip. Look at the slip and type it once more.
paper-code-unknown = This code is not for this round. See if it is the right slip.
paper-code-used = This code has been used before. See if the form has been typed already.
paper-form-save = Save and begin the next
paper-form-saved = The form is saved. Here is the next one.
paper-form-saved-before = This form was saved before, and counts once. Here is the next one.
paper-form-many = One or more numbers:
paper-form-number = A number from { $lowest } to { $highest }.
paper-form-comment = The guest's own words, without names.
tablets-planned = You can start tablets once the round is open. You can choose the PIN now.
tablets-step-code = Show a start code here:
tablets-show-code = Show a start code
tablets-code-title = Start code { $unit } { $year }
tablets-code-qr = QR code that opens the tablet's page for staff
tablets-code-scan = Scan it with the tablet's camera.
tablets-code-type = Or open this address on the tablet and type the code:
tablets-code-until = The code starts one tablet, once, until { $time }. Do not show it to guests.
tablets-code-next = Show a code for the next tablet
tablets-renew = Is a tablet gone, or has somebody else got a start code?
tablets-renew-help = You can then shut out all tablets that are started. None of them can send answers until you start it anew with a start code. Answers that wait on a tablet stay there until then, and are sent afterwards.
tablets-renew-sure = Yes, all tablets must be started anew.
tablets-renew-submit = Shut out the tablets
tablets-renewed = All tablets are shut out. Start each of them anew with a start code.
field-sure = Tick the box first.

## What is to be mended in a definition, and where
problem-at = { $place }: { $what }
place-line = Line { $line }, column { $column }
place-line-path = Line { $line }, column { $column }, at { $path }
place-section = section { $name }
place-question = question { $name }
place-option = option { $name }
place-scale = scale { $name }
place-point = value { $name }
place-score = score { $name }
place-goal = goal { $name }
place-sub-goal = sub-goal { $name }
place-dimension = dimension { $name }
place-success-factor = success factor { $name }
place-measure = measure { $name }
place-part = part { $name }
place-language = language { $name }
place-year = year { $name }
place-version = version
place-languages = languages
place-name = name
place-title = title
place-introduction = introduction
place-thanks = thanks
place-reason = reason
place-text = text
place-help = help text
place-note = note
place-faces = faces
place-lowest = lowest value
place-comparable-from = comparable from
place-breakdowns = breakdowns
place-scores = scores
place-serves = sub-goals served
place-passes-when = rule for passing
place-decimals = decimals
place-target = target
place-source = source
place-formula = formula
place-visit-frequency = how often guests come
place-survey = survey
problem-unreadable = It cannot be read. The system says: { $reason }
problem-not-text = The file is not plain text. Save it as UTF-8.
problem-no-files = There is no survey.json or scorecard.json here. Each survey has a folder of its own inside this one. Is this the right folder?
problem-defined-in = It stands in { $file } already. Remove one of them, or give it another code.
problem-no-survey = No survey that can be used is called { $survey }.
problem-published-otherwise = Version { $version } is published with other content and never changes: undo the edit, or raise the version.
problem-text-missing = Add the text in the default language { $language }.
problem-text-blank = The text is blank: write it, or leave the language out.
problem-language-undeclared = Declare { $language } under "languages", or remove the text.
problem-default-language = Add the default language { $language }.
problem-name-blank = Write the language's own name.
problem-code-taken = Another one has the same code. Give each its own.
problem-version = Versions start at 1.
problem-scale-points = A scale has 2 to 11 points; this has { $has }.
problem-faces = Faces are drawn for scales of five points only.
problem-lowest = The lowest value lies between -100 and 100.
problem-section-empty = A section needs a question.
problem-survey-empty = A survey needs a question.
problem-too-many-questions = The survey has { $has } questions; at most { $most } are allowed.
problem-comparable-from = Give a version from 1 to this one, { $version }.
problem-unknown-scale = There is no scale { $scale }; the scales are: { $known }.
problem-number-range = The highest number must be 1 to 100 more than the lowest.
problem-comment-length = A comment holds 1 to { $most } characters.
problem-choice-size = A choice has 2 to 50 options; this has { $has }.
problem-exclusive = Only an option of "many" can be exclusive: remove it here.
problem-too-many-breakdowns = At most { $most } questions can be broken down by.
problem-named-twice = { $question } is named twice.
problem-too-many-scores = At most { $most } scores are allowed.
problem-score-size = A score has 3 to 10 questions; this has { $has }.
problem-in-another-score = { $question } is in a score already.
problem-sensitive-in-score = { $question } is sensitive; no score may hold it.
problem-score-scales = The questions of a score must have the same scale.
problem-score-scale-short = A score needs a scale of at least three points.
problem-unknown-question = The survey has no question { $question }.
problem-unknown-option = { $question } has no option { $option }.
problem-unknown-score = The survey has no score { $score }.
problem-unknown-measure = There is no measure { $measure } here.
problem-unknown-sub-goal = There is no sub-goal { $name }.
problem-unknown-success-factor = The dimension has no success factor { $name }.
problem-must-be-one = { $question } must be a question of kind "one".
problem-must-be-rating = { $question } must be a question of kind "rating".
problem-no-mean = { $question } has no mean: it is not answered with a number.
problem-shares-overlap = Guests may tick several options of { $question }, so their shares cannot be added: name one.
problem-share-of-another-kind = { $question }: use "options" for a choice, "at_least" for a rating or a number.
problem-no-dimension = A scorecard needs a dimension.
problem-lead-without-target = { $measure } has no target to be met.
problem-decimals = Show at most { $most } decimals.
problem-target-without-direction = A measure where neither way is better cannot have a target.
problem-target-not-a-year = A target is for a year from 1900 to 2200.
problem-target-not-a-fraction = The target of a share is a fraction: write 0.55 for 55 %.
problem-share-of-two-kinds = Give either "options" or "at_least".
problem-round-to-nothing = Round to 1 or more, or leave "round_to" out.
problem-visits-too-few = Give the visits in a week of at least two options.
problem-visits-not-positive = Give a number above 0, or leave the option out.
problem-formulas-too-deep = This is a formula of formulas, more than { $most } deep.
problem-formula-circle = These formulas need each other in a circle: { $measures }.
problem-formula-foreign = "{ $given }" has no place in a formula: use + - * / ( ), numbers and measure codes without -.
problem-formula-unfinished = The formula ends where a number, a measure or a bracket is needed.
problem-formula-misplaced = "{ $given }" stands where something else is needed.
problem-formula-too-deep = The formula has too many brackets inside each other.
problem-formula-too-long = The formula is too long.
problem-not-json = The file is no JSON from here on: look for a comma, quotation mark or bracket that is missing or too many, here or just before.
problem-cut-off = The file ends in the middle: the rest is missing, or a bracket is not closed.
problem-key-twice = "{ $given }" stands twice, first in line { $known }. Remove one of the two.
problem-unknown-key = "{ $given }" is nothing that may stand here. See whether it is misspelt, or remove it.
problem-missing-key = "{ $given }" is missing here.
problem-unknown-kind = There is no "{ $given }"; there are: { $known }.
problem-not-one-kind = Exactly one of these belongs here: { $known }.
problem-not-a-code = "{ $given }" is not a code: use a lower-case letter, then at most 39 of a-z, 0-9, _ and -.
problem-not-a-language = "{ $given }" is not a language tag such as nb, en or zh-Hant.
problem-wants-text = A text in quotation marks belongs here.
problem-wants-whole = A whole number belongs here.
problem-wants-number = A number belongs here.
problem-wants-truth = Either true or false belongs here.
problem-wants-list = A list in square brackets belongs here.
problem-wants-object = Names and values in curly brackets belong here.

## What peil check says
check-mend = { $count ->
    [one] 1 thing is to be mended:
   *[other] { $number } things are to be mended:
}
check-survey = { $file }: version { $version }, { $questions } questions, languages { $languages }
check-scorecard = { $file }: { $dimensions } dimensions, { $measures } measures
check-unread = not read by a native reader: { $languages }
check-untranslated = no text in { $language }, readers get the fallback: { $places }
check-no-words = Peil has no words of its own in { $language }: buttons and messages are in English
check-holds = Everything holds together.
check-read = Read { $files } files in { $folder }; can be used: { $surveys } surveys, { $scorecards } scorecards.
check-start = A start with this database:
fate-adopt = Is new and will be published.
fate-known = Is published already.
fate-left-for-inside = Is left alone: number { $number } was published inside Peil since, and that counts.
fate-left-behind = Is left alone: the same was published before, as number { $number }, and a newer file came after.
left-files = Files that were not taken
left-files-help = Peil goes on with what is published. Whoever runs Peil can mend the files; they are read at the next start.
definitions-written = { $file } is written.
definitions-exists = { $file } exists already: choose an empty folder.
definitions-unwritable = { $file } cannot be written. The system says: { $reason }
