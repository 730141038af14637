### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## Brukarar

accounts-caption = Dei som kan logge inn
accounts-add = Legg til brukar
account-disable = Steng
account-disabled = stengd
account-enable = Opne igjen
account-link = Ny lenke
accounts-remove-help = Den som er stengd, kan opnast igjen. Den som er fjerna, er borte for godt: namnet, e-postadressa og passordet blir sletta.
account-role-of = Rolla til { $name }
account-role-change = Endre rolle
account-remove = Fjern brukaren
account-remove-question = Skal { $name } fjernast for godt? I lista over hendingar står det etterpå berre eit nummer i staden for namnet.
account-remove-yes = Ja, fjern brukaren
label-role = Rolle
label-actions = Handlingar
role-leader = Leiar
role-staff = Kvalitetsmedarbeidar
role-administrator = Administrator
link-made = Lenke til { $name }
link-made-help = Gi lenka til den det gjeld. Ho kan brukast éin gong, innan tre dagar, og blir vist berre no.

## Hendingar

events-help = Her står kva dei som loggar inn, har gjort. Det gjestene gjer, står ikkje her. Ingenting her kan endrast eller slettast.
events-caption = Hendingane, den nyaste først
events-newest = Til dei nyaste
events-older = Eldre hendingar
event-when = Når
event-what = Kva som hende
event-moment = { $date } kl. { $time }
event-by-server = Serveren
event-account-gone = ein fjerna brukar ({ $id })
event-sign-in-failed = Nokon prøvde å logge inn som { $account }, men passordet var feil eller brukaren stengd.
event-sign-in-failed-unknown = Nokon prøvde å logge inn med ei e-postadresse som ingen brukar har.
event-sign-in-failed-link = Nokon prøvde ei innloggingslenke som ikkje verkar.
event-more-sign-ins-failed = Fleire mislykka innloggingar i denne timen. Dei blir ikkje viste kvar for seg.
event-signed-in-password = { $who } logga inn med passord.
event-signed-in-link = { $who } logga inn med ei lenke.
event-sign-in-failed-code = Nokon hadde rett passord for { $account }, men skreiv feil kode frå appen.
event-signed-in-code = { $who } fullførte innlogginga med ein kode.
event-password-changed = { $who } bytte passord.
event-sessions-ended = { $who } logga seg ut andre stader. Talet på stader: { $number }.
event-factor-set = { $who } slo på totrinnsinnlogging.
event-factor-removed = { $who } slo av totrinnsinnlogging.
event-recovery-codes-made = { $who } laga nye reservekodar.
event-recovery-code-used = { $who } brukte ein reservekode. Att: { $number }.
event-factor-reset = { $who } fjerna totrinnsinnlogging for { $account }.
event-factor-required = { $who } bestemte at rolla { $role } må ha totrinnsinnlogging.
event-factor-not-required = { $who } bestemte at rolla { $role } ikkje lenger må ha totrinnsinnlogging.
event-signed-out = { $who } logga ut.
event-link-made = { $who } laga ei innloggingslenke til { $account }.
event-link-made-first = { $who } laga lenka til den første administratoren.
event-first-administrator = { $who } vart den første administratoren.
event-account-added = { $who } la til { $account } med rolla { $role }.
event-account-shut-off = { $who } stengde { $account } ute.
event-account-let-in = { $who } opna igjen for { $account }.
event-account-ended = { $who } fjerna ein brukar ({ $id }) med rolla { $role }.
event-role-changed = { $who } endra rolla til { $account } frå { $from } til { $to }.
event-unit-added = { $who } la til eininga { $unit }.
event-round-planned = { $who } planla runden { $round }.
event-ways-house = { $who } bestemte at runden { $round } blir svara på på nettbretta i huset, utan eingongskode.
event-ways-house-code = { $who } bestemte at runden { $round } blir svara på på nettbretta i huset, med eingongskode.
event-ways-any = { $who } bestemte at ein kan svare i runden { $round } på alle einingar, utan eingongskode.
event-ways-any-code = { $who } bestemte at ein kan svare i runden { $round } på alle einingar, med eingongskode.
event-codes-printed = { $who } skreiv ut eingongskodar for runden { $round } (kor mange: { $number }).
event-pin-set = { $who } valde PIN-kode for nettbretta i runden { $round }.
event-start-code = { $who } viste ein startkode for runden { $round }.
event-tablet-started = Eit nettbrett vart starta i runden { $round }.
event-tablets-shut-out = { $who } stengde ute alle nettbrett i runden { $round }.
event-round-opened = { $who } opna runden { $round }.
event-round-closed = { $who } stengde runden { $round }.
event-round-released = { $who } frigav tala for runden { $round }.
event-round-sealed = { $who } forsegla runden { $round }.
event-comments-read = { $who } las kommentarane i runden { $round }.
event-reply-written = { $who } skreiv svar til gjestene i runden { $round }.
event-readings-recorded = { $who } registrerte tal for { $unit } i { $year } (kor mange: { $number }).
event-exported-figures = { $who } eksporterte tala i målekorta.
event-exported-counts = { $who } eksporterte kor ofte kvart svar vart gitt.
event-survey-published = { $who } tok i bruk versjon { $version } av undersøkinga { $survey }.
event-scorecard-adopted = { $who } tok i bruk ei ny utgåve av målekortet { $scorecard }.
event-roll-up-cancelled = { $who } avbraut å rekne saman året { $year } for einingane over (undersøkinga { $survey }).

## Einingar

units-caption = Einingane
units-add = Legg til eining
label-unit-name = Eining
label-code = Kode
label-code-help = Eit kort namn med små bokstavar, tal og bindestrek, til dømes oslo-sentrum. Det kan ikkje endrast.
label-parent = Høyrer til
label-no-parent = Inga
label-scorecard = Målekort
label-synthetic = prøvedata

jobs-help = Her står arbeid som tek tid, og som serveren gjer for seg sjølv. Når noko ikkje går, prøver han igjen. Ingenting her fortel om gjestene.
jobs-caption = Jobbane, den nyaste først
jobs-none = Det er ingen jobbar.
jobs-cancel-help = Å rekne saman eit år kan avbrytast. Det blir gjort neste gong ein runde i det året blir stengd, når serveren startar på nytt, eller etter eit døgn.

job-when = Når
job-what = Kva
job-asked-by = Bede om av
job-standing = Korleis det står til
job-release = Telje svara og frigi tala for runden { $round }
job-roll-up = Rekne saman året { $year } for einingane over (undersøkinga { $survey })
job-forget-order = Viske ut i kva rekkjefølgje svara kom i runden { $round }
job-waits = Ventar
job-waits-again = Gjekk ikkje. Blir prøvd igjen { $moment }
job-runs = Er i gang
job-runs-share = Er i gang, { $share } % er gjort
job-done = Ferdig { $moment }
job-failed = Gjekk ikkje, og vart gitt opp { $moment }
job-cancelled = Avbroten { $moment }
job-why-busy = Databasen var oppteken eller kunne ikkje nåast.
job-why-disk-full = Disken er full. Sei frå til den som driftar serveren.
job-why-unforeseen = Noko uventa hende. Den som driftar serveren, finn årsaka i loggen.
job-cancel = Avbryt
job-cannot-be-cancelled = Kan ikkje avbrytast: det er lova gjestene.
