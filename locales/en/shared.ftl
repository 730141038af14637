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
