### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Brukere

accounts-caption = De som kan logge inn
accounts-add = Legg til bruker
account-disable = Steng
account-disabled = stengt
account-enable = Åpne igjen
account-link = Ny lenke
accounts-remove-help = Den som er stengt, kan åpnes igjen. Den som er fjernet, er borte for godt: navnet, e-postadressen og passordet slettes.
account-role-of = Rollen til { $name }
account-role-change = Endre rolle
account-remove = Fjern brukeren
account-remove-question = Skal { $name } fjernes for godt? I listen over hendelser står det etterpå bare et nummer i stedet for navnet.
account-remove-yes = Ja, fjern brukeren
label-role = Rolle
label-actions = Handlinger
role-leader = Leder
role-staff = Kvalitetsmedarbeider
role-administrator = Administrator
link-made = Lenke til { $name }
link-made-help = Gi lenken til den det gjelder. Den kan brukes én gang, innen tre dager, og vises bare nå.

## Hendelser

events-help = Her står hva de som logger inn, har gjort. Det gjestene gjør, står ikke her. Ingenting her kan endres eller slettes.
events-caption = Hendelsene, den nyeste først
events-newest = Til de nyeste
events-older = Eldre hendelser
event-when = Når
event-what = Hva som skjedde
event-moment = { $date } kl. { $time }
event-by-server = Serveren
event-account-gone = en fjernet bruker ({ $id })
event-sign-in-failed = Noen prøvde å logge inn som { $account }, men passordet var feil eller brukeren stengt.
event-sign-in-failed-unknown = Noen prøvde å logge inn med en e-postadresse som ingen bruker har.
event-sign-in-failed-link = Noen prøvde en innloggingslenke som ikke virker.
event-more-sign-ins-failed = Flere mislykkede innlogginger i denne timen. De vises ikke enkeltvis.
event-signed-in-password = { $who } logget inn med passord.
event-signed-in-link = { $who } logget inn med en lenke.
event-sign-in-failed-code = Noen hadde riktig passord for { $account }, men skrev feil kode fra appen.
event-signed-in-code = { $who } fullførte innloggingen med en kode.
event-password-changed = { $who } byttet passord.
event-sessions-ended = { $who } logget seg ut andre steder. Antall: { $number }.
event-factor-set = { $who } slo på totrinnsinnlogging.
event-factor-removed = { $who } slo av totrinnsinnlogging.
event-recovery-codes-made = { $who } laget nye reservekoder.
event-recovery-code-used = { $who } brukte en reservekode. Igjen: { $number }.
event-factor-reset = { $who } fjernet totrinnsinnlogging for { $account }.
event-factor-required = { $who } bestemte at rollen { $role } må ha totrinnsinnlogging.
event-factor-not-required = { $who } bestemte at rollen { $role } ikke lenger må ha totrinnsinnlogging.
event-signed-out = { $who } logget ut.
event-link-made = { $who } laget en innloggingslenke til { $account }.
event-link-made-first = { $who } laget lenken til den første administratoren.
event-first-administrator = { $who } ble den første administratoren.
event-account-added = { $who } la til { $account } med rollen { $role }.
event-account-shut-off = { $who } stengte { $account } ute.
event-account-let-in = { $who } åpnet igjen for { $account }.
event-account-ended = { $who } fjernet en bruker ({ $id }) med rollen { $role }.
event-role-changed = { $who } endret rollen til { $account } fra { $from } til { $to }.
event-unit-added = { $who } la til enheten { $unit }.
event-round-planned = { $who } planla runden { $round }.
event-ways-house = { $who } bestemte at runden { $round } besvares på husets nettbrett, uten engangskode.
event-ways-house-code = { $who } bestemte at runden { $round } besvares på husets nettbrett, med engangskode.
event-ways-any = { $who } bestemte at runden { $round } kan besvares på alle enheter, uten engangskode.
event-ways-any-code = { $who } bestemte at runden { $round } kan besvares på alle enheter, med engangskode.
event-codes-printed = { $who } skrev ut engangskoder for runden { $round } (antall: { $number }).
event-pin-set = { $who } valgte PIN-kode for nettbrettene i runden { $round }.
event-start-code = { $who } viste en startkode for runden { $round }.
event-tablet-started = Et nettbrett ble startet i runden { $round }.
event-tablets-shut-out = { $who } stengte ute alle nettbrett i runden { $round }.
event-round-opened = { $who } åpnet runden { $round }.
event-round-closed = { $who } stengte runden { $round }.
event-round-released = { $who } frigav tallene for runden { $round }.
event-round-sealed = { $who } forseglet runden { $round }.
event-comments-read = { $who } leste kommentarene i runden { $round }.
event-reply-written = { $who } skrev svar til gjestene i runden { $round }.
event-readings-recorded = { $who } registrerte tall for { $unit } i { $year } (antall: { $number }).
event-exported-figures = { $who } eksporterte tallene i målekortene.
event-exported-counts = { $who } eksporterte hvor ofte hvert svar ble gitt.
event-survey-published = { $who } tok i bruk versjon { $version } av undersøkelsen { $survey }.
event-scorecard-adopted = { $who } tok i bruk en ny utgave av målekortet { $scorecard }.
event-roll-up-cancelled = { $who } avbrøt å regne sammen året { $year } for enhetene over (undersøkelsen { $survey }).

## Enheter

units-caption = Enhetene
units-add = Legg til enhet
label-unit-name = Enhet
label-code = Kode
label-code-help = Et kort navn med små bokstaver, tall og bindestrek, for eksempel oslo-sentrum. Det kan ikke endres.
label-parent = Hører til
label-no-parent = Ingen
label-scorecard = Målekort
label-synthetic = prøvedata

jobs-help = Her står arbeid som tar tid, og som serveren gjør for seg selv. Når noe ikke går, prøver den igjen. Ingenting her forteller om gjestene.
jobs-caption = Jobbene, den nyeste først
jobs-none = Det er ingen jobber.
jobs-cancel-help = Å regne sammen et år kan avbrytes. Det blir gjort neste gang en runde i det året stenges, når serveren starter på nytt, eller etter et døgn.

job-when = Når
job-what = Hva
job-asked-by = Bedt om av
job-standing = Hvordan det står til
job-release = Telle svarene og frigi tallene for runden { $round }
job-roll-up = Regne sammen året { $year } for enhetene over (undersøkelsen { $survey })
job-forget-order = Viske ut i hvilken rekkefølge svarene kom i runden { $round }
job-waits = Venter
job-waits-again = Gikk ikke. Prøves igjen { $moment }
job-runs = Pågår
job-runs-share = Pågår, { $share } % er gjort
job-done = Ferdig { $moment }
job-failed = Gikk ikke, og ble gitt opp { $moment }
job-cancelled = Avbrutt { $moment }
job-why-busy = Databasen var opptatt eller kunne ikke nås.
job-why-disk-full = Disken er full. Si fra til den som drifter serveren.
job-why-unforeseen = Noe uventet skjedde. Den som drifter serveren, finner årsaken i loggen.
job-cancel = Avbryt
job-cannot-be-cancelled = Kan ikke avbrytes: det er lovet gjestene.
