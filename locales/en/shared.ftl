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

## The shell of the pages

skip-to-content = Skip to the content
nav-label = Places
language-label = Language
account-label = Account and language
sign-out = Sign out
footer = Peil. Nobody can see who answered what.

## Navigation

nav-scorecards = Scorecards
nav-rounds = Rounds
nav-readings = Readings
nav-targets = Targets
nav-units = Units
nav-accounts = Accounts
nav-events = Events
nav-jobs = Jobs

## The front page

start-title = Welcome
start-guests = For guests
start-guests-help = Scan the QR code on the poster or the slip with your phone, or type the address that is printed there. On a tablet that the house has put out, just begin.
start-staff = For staff
start-staff-help = Leaders read scorecards. Quality staff open rounds and record figures.

## Used in several places

label-name = Name
label-email = E-mail
second-factor-title = Two-step sign-in
field-too-long = The text is too long.
field-name-missing = Write a name.
field-email-missing = Write an e-mail address, for instance kari@example.org.
field-unknown-unit = Choose a unit.
target-least = at least { $target }
target-most = at most { $target }
answers = { $count ->
    [one] { $number } answer
   *[other] { $number } answers
}
years-label = Year
label-answers = Answers
label-actions = Do
rounds-no-unit = There are no units yet. An administrator must add one first.
rounds-start-here = Start here
rounds-first-unit = Add a unit first. A unit is the place where guests answer. Then plan the first round.
round-title = { $unit } { $year }
round-version = version { $version }
synthetic-notice = The answers in this round were made by a program. They do not come from guests.
guest-code-missing = Type the code on your slip. If you have no slip, ask staff for one.
