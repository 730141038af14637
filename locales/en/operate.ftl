### English. Every text has its own key; the same keys in every language.

## Start and stop

serve-running = Peil is running at { $address }
serve-first-administrator = Create the first administrator here, once, within three days:
serve-how-to-stop = Stop it with Ctrl+C.

## The demonstration

demo-running = Peil's demonstration is running; everything in it goes when it stops.
demo-synthetic = All answers in it are synthetic: made by a program so that the figures are the published ones.
demo-guest = Guest
demo-guest-does = answers the survey
demo-staff-does = opens and closes rounds
demo-leader-does = reads the { $year } scorecard
demo-administrator-does = adds units and accounts
demo-elsewhere = the demonstration listens on this machine only: choose a port on 127.0.0.1
demo-own-data = the demonstration brings its own data, which go when it stops: leave { $flag } out

## Settings

settings-file-unreadable = { $file }: cannot be read: { $reason }
settings-file-wrong = { $file }: line { $line }: { $reason }
settings-database = database: "{ $given }" is not a database address ({ $reason }): write a file such as peil.db, or postgres://user@host/database
settings-database-kind = this kind of database is not known
settings-database-file = a file is needed
settings-database-host = the host is missing
settings-database-tls = sslmode={ $given } is not known: use disable, require or verify-full
settings-half-tls = give both tls-certificate and tls-key, or neither
settings-language = language: there is no "{ $given }"; the languages are { $known }
settings-listen = listen: "{ $given }" is not an address and port such as 127.0.0.1:8080 or localhost:8080
settings-listen-name = listen: "{ $given }" is no name that this machine knows an address for
settings-public-url = public-url: "{ $given }" is not an address such as https://peil.example.org

## What the program needs of the machine

tls-unusable = { $file } cannot be used for TLS: { $reason }
tls-no-certificate = { $file } cannot be used for TLS: it holds no certificate
listen-in-use = { $address } is in use: stop the other program, or choose another with --listen 127.0.0.1:8081
listen-failed = cannot listen at { $address }: { $reason }
scratch-failed = cannot make a temporary folder: { $reason }
file-unreadable = cannot read { $file }: { $reason }
file-unwritable = cannot write { $file }: { $reason }

## The database

database-missing = there is no database { $file }: name another with --database
database-old = { $database } is not of this version yet: run "peil migrate" first
database-newer = the database was used by a newer Peil (it has the step { $step }, which this version does not know): start the newer version, or restore a backup from before the update
database-foreign = { $database } holds the tables of another program: name another database, or move this one away
database-foreign-file = { $file } holds the tables of another program: name another file, or move this one away
database-no-peil = { $file } is not a Peil database: name another file, or move this one away
database-unopened = cannot open the database { $file }: { $reason }
database-path = cannot open the database { $file }: the path is not valid text
database-unreachable = cannot reach { $database }: { $reason }
database-certificates = cannot reach { $database }: cannot read certificates from { $file }: { $reason }
database-held = { $database } is held by another program: stop that program, or wait, and try again ({ $reason })
database-busy = the database is busy or out of reach: { $reason }
database-step-failed = a step of the database failed and was undone: { $reason }
database-row-missing = there is no such row
database-row-twice = the row exists already

## When something does not work

failure-disk = the disk is full or fails: { $reason }
failure-disk-full = the disk is full: { $reason }
failure-unforeseen = something unforeseen happened: { $reason }
failure-numbered = it was refused: { $name } (number { $number } in the list of errors)

## Commands

migrate-would-apply = would apply { $step }
migrate-applied = applied { $step }
migrate-nothing = { $database } is up to date
export-unwritable = cannot write the figures: { $reason }
backup-exists = { $file } exists already: name another file
backup-done = everything is in { $file }, verified
restore-no-file = there is no backup { $file }
restore-not-empty = { $database } is not empty: restore into a new database, or move this one away
restore-done = everything is restored into { $database }, verified
user-incomplete = an account needs an e-mail address and a name
user-no-role = "{ $given }" is not a role: use leader, staff or administrator
