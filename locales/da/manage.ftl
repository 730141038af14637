### Dansk. Hver tekst har sin egen nøgle; de samme nøgler i alle sprog. Der sættes startkomma.

## Brugere

accounts-caption = Brugere, der kan logge ind
accounts-add = Tilføj bruger
account-disable = Spær
account-disabled = spærret
account-enable = Åbn igen
account-link = Nyt link
accounts-remove-help = En bruger, der er spærret, kan åbnes igen. En bruger, der er fjernet, er væk for altid: navn, e-mailadresse og adgangskode slettes.
account-role-of = Rollen for { $name }
account-role-change = Skift rolle
account-remove = Fjern brugeren
account-remove-question = Skal { $name } fjernes for altid? I listen over hændelser står der bagefter kun et nummer i stedet for navnet.
account-remove-yes = Ja, fjern brugeren
label-role = Rolle
label-actions = Handlinger
role-leader = Leder
role-staff = Kvalitetsmedarbejder
role-administrator = Administrator
link-made = Link til { $name }
link-made-help = Giv linket til den person, det er lavet til. Det kan bruges én gang inden for tre dage og vises kun nu.

## Hændelser

events-help = Her står, hvad de, der logger ind, har gjort. Det, gæsterne gør, står ikke her. Intet her kan ændres eller slettes.
events-caption = Hændelserne, den nyeste først
events-newest = Til de nyeste
events-older = Ældre hændelser
event-when = Hvornår
event-what = Hvad der skete
event-moment = { $date } kl. { $time }
event-by-server = Serveren
event-account-gone = en fjernet bruger ({ $id })
event-sign-in-failed = Nogen prøvede at logge ind som { $account }, men adgangskoden var forkert, eller brugeren var spærret.
event-sign-in-failed-unknown = Nogen prøvede at logge ind med en e-mailadresse, som ingen bruger har.
event-sign-in-failed-link = Nogen prøvede et loginlink, der ikke virker.
event-more-sign-ins-failed = Flere mislykkede login i denne time. De vises ikke enkeltvis.
event-signed-in-password = { $who } loggede ind med adgangskode.
event-signed-in-link = { $who } loggede ind med et link.
event-sign-in-failed-code = Nogen havde den rigtige adgangskode til { $account }, men skrev en forkert kode fra appen.
event-signed-in-code = { $who } gjorde login færdigt med en kode.
event-password-changed = { $who } skiftede adgangskode.
event-sessions-ended = { $who } loggede ud andre steder. Antal: { $number }.
event-factor-set = { $who } slog totrinslogin til.
event-factor-removed = { $who } slog totrinslogin fra.
event-recovery-codes-made = { $who } lavede nye genoprettelseskoder.
event-recovery-code-used = { $who } brugte en genoprettelseskode. Tilbage: { $number }.
event-factor-reset = { $who } fjernede totrinslogin for { $account }.
event-factor-required = { $who } besluttede, at rollen { $role } skal have totrinslogin.
event-factor-not-required = { $who } besluttede, at rollen { $role } ikke længere skal have totrinslogin.
event-signed-out = { $who } loggede ud.
event-link-made = { $who } lavede et loginlink til { $account }.
event-link-made-first = { $who } lavede linket til den første administrator.
event-first-administrator = { $who } blev den første administrator.
event-account-added = { $who } tilføjede { $account } med rollen { $role }.
event-account-shut-off = { $who } spærrede { $account }.
event-account-let-in = { $who } åbnede igen for { $account }.
event-account-ended = { $who } fjernede en bruger ({ $id }) med rollen { $role }.
event-role-changed = { $who } ændrede rollen for { $account } fra { $from } til { $to }.
event-unit-added = { $who } tilføjede enheden { $unit }.
event-round-planned = { $who } planlagde runden { $round }.
event-ways-house = { $who } bestemte, at runden { $round } besvares på husets tablets, uden engangskode.
event-ways-house-code = { $who } bestemte, at runden { $round } besvares på husets tablets, med engangskode.
event-ways-any = { $who } bestemte, at runden { $round } kan besvares på alle enheder, uden engangskode.
event-ways-any-code = { $who } bestemte, at runden { $round } kan besvares på alle enheder, med engangskode.
event-codes-printed = { $who } udskrev engangskoder til runden { $round } (antal: { $number }).
event-pin-set = { $who } valgte PIN-kode til tablets i runden { $round }.
event-start-code = { $who } viste en startkode til runden { $round }.
event-tablet-started = En tablet blev startet i runden { $round }.
event-tablets-shut-out = { $who } lukkede alle tablets ude i runden { $round }.
event-round-opened = { $who } åbnede runden { $round }.
event-round-closed = { $who } lukkede runden { $round }.
event-round-released = { $who } frigav tallene for runden { $round }.
event-round-sealed = { $who } forseglede runden { $round }.
event-comments-read = { $who } læste kommentarerne i runden { $round }.
event-reply-written = { $who } skrev svar til gæsterne i runden { $round }.
event-readings-recorded = { $who } registrerede tal for { $unit } i { $year } (antal: { $number }).
event-exported-figures = { $who } eksporterede tallene i alle scorecards.
event-exported-counts = { $who } eksporterede, hvor ofte hvert svar blev givet.
event-survey-published = { $who } tog version { $version } af undersøgelsen { $survey } i brug.
event-scorecard-adopted = { $who } tog en ny udgave af { $scorecard } i brug som scorecard.
event-roll-up-cancelled = { $who } afbrød sammentællingen af året { $year } for enhederne over (undersøgelsen { $survey }).

## Enheder

units-caption = Enhederne
units-add = Tilføj enhed
label-unit-name = Enhed
label-code = Kode
label-code-help = Et kort navn med små bogstaver, tal og bindestreg, for eksempel aarhus-midtby. Det kan ikke ændres.
label-parent = Hører under
label-no-parent = Ingen
label-scorecard = Målekort
label-synthetic = testdata

jobs-help = Her står arbejde, der tager tid, og som serveren gør for sig selv. Når noget ikke lykkes, prøver den igen. Intet her fortæller om gæsterne.
jobs-caption = Jobbene, det nyeste først
jobs-none = Der er ingen job.
jobs-cancel-help = Sammentælling af et år kan afbrydes. Den bliver gjort, næste gang en runde i det år lukkes, når serveren starter igen, eller efter et døgn.

job-when = Hvornår
job-what = Hvad
job-asked-by = Bedt om af
job-standing = Hvordan det står til
job-release = Tælle svarene og frigive tallene for runden { $round }
job-roll-up = Tælle året { $year } sammen for enhederne over (undersøgelsen { $survey })
job-forget-order = Viske ud, i hvilken rækkefølge svarene kom i runden { $round }
job-waits = Venter
job-waits-again = Lykkedes ikke. Prøves igen { $moment }
job-runs = Er i gang
job-runs-share = Er i gang, { $share } % er gjort
job-done = Færdig { $moment }
job-failed = Lykkedes ikke og blev opgivet { $moment }
job-cancelled = Afbrudt { $moment }
job-why-busy = Databasen var optaget eller kunne ikke nås.
job-why-disk-full = Disken er fuld. Sig det til den, der driver serveren.
job-why-unforeseen = Noget uventet skete. Den, der driver serveren, finder årsagen i loggen.
job-cancel = Afbryd
job-cannot-be-cancelled = Kan ikke afbrydes: det er lovet gæsterne.
