### English. Every text has its own key; the same keys in every language.

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
event-roll-up-cancelled = { $who } cancelled counting the year { $year } together for the units above (survey { $survey }).

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

jobs-help = Work that takes time and that the server does by itself. When something does not work, it tries again. Nothing here tells about guests.
jobs-caption = The jobs, newest first
jobs-none = There are no jobs.
jobs-cancel-help = Counting a year together can be cancelled. It is done the next time a round of that year is closed, when the server starts again, or after a day.

job-when = When
job-what = What
job-asked-by = Asked for by
job-standing = How it stands
job-release = Count the answers and release the figures of the round { $round }
job-roll-up = Count the year { $year } together for the units above (survey { $survey })
job-forget-order = Wipe the order in which the answers of the round { $round } came
job-waits = Waits
job-waits-again = Did not work. Tried again { $moment }
job-runs = Under way
job-runs-share = Under way, { $share }% done
job-done = Done { $moment }
job-failed = Did not work, and was given up { $moment }
job-cancelled = Cancelled { $moment }
job-why-busy = The database was busy or could not be reached.
job-why-disk-full = The disk is full. Tell whoever runs the server.
job-why-unforeseen = Something unforeseen happened. Whoever runs the server finds the cause in the log.
job-cancel = Cancel
job-cannot-be-cancelled = Cannot be cancelled: guests were promised it.
