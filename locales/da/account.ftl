### Dansk. Hver tekst har sin egen nøgle; de samme nøgler i alle sprog. Der sættes startkomma.

## Log ind

sign-in = Log ind
sign-in-title = Log ind
sign-in-link-as = Dette link logger dig ind som { $name }.
sign-in-link-password = Gem adgangskoden, og log ind
sign-in-link-password-title = Vælg en adgangskode
sign-in-link-password-for = Til { $name }, { $email }.
first-administrator-title = Velkommen til Peil
first-administrator-help = Nu opretter du den første administrator. Bagefter kan du tilføje enheder og give andre adgang.
first-administrator-submit = Opret administratoren, og log ind
label-password = Adgangskode
label-new-password = Ny adgangskode
label-new-password-help = Mindst 12 tegn. Nogle ord efter hinanden er lette at huske og svære at gætte.

## Egen konto

own-title = Din konto
own-signed-in-as = Du er logget ind som { $email }.
own-password = Adgangskode
own-password-help = Når du skifter adgangskode, bliver du logget ud alle andre steder.
own-password-change = Skift adgangskode
own-password-changed = Adgangskoden er skiftet
own-password-changed-help = Du er logget ud alle andre steder.
label-present-password = Din nuværende adgangskode
own-sessions = Her er du logget ind
own-sessions-caption = Steder, hvor du er logget ind
own-sessions-help = Du bliver logget ud, når du ikke har brugt Peil i en time, og altid efter tolv timer.
own-sessions-end-others = Log ud alle andre steder
own-session-this = Her, nu
label-session-began = Logget ind
label-session-seen = Sidst brugt

## Totrinslogin

second-factor-help = Så skriver du også en kode fra en app på telefonen, når du logger ind. Den, der får fat i din adgangskode, kommer ikke ind uden telefonen.
second-factor-is-on = Totrinslogin er slået til.
second-factor-is-off = Totrinslogin er slået fra. Slå det til, så kommer ingen ind med kun din adgangskode.
second-factor-is-required = Din rolle skal have totrinslogin. Slå det til, før du går videre.
second-factor-manage = Se og ret
second-factor-set-up = Slå til
second-factor-begin = Begynd
second-factor-step-app = Åbn en app til engangskoder på telefonen, for eksempel Aegis, FreeOTP eller Google Authenticator.
second-factor-step-scan = Tilføj en konto i appen, og scan QR-koden.
second-factor-qr-label = QR-kode til appen. Nøglen står også som tekst.
second-factor-cannot-scan = Kan du ikke scanne?
second-factor-type-key = Skriv denne nøgle i appen i stedet:
second-factor-step-code = Skriv de seks cifre, som appen viser.
label-app-code = Kode fra appen
second-factor-confirm = Slå totrinslogin til
second-factor-remove = Slå totrinslogin fra
second-factor-remove-help = Skal du skifte telefon, så slå det fra her og til igen med den nye.
label-code-or-recovery = Kode fra appen, eller en genoprettelseskode
second-factor-recovery-title = Genoprettelseskoder
second-factor-recovery-help = Udskriv dem eller skriv dem af nu, og læg dem et sikkert sted. De vises kun denne ene gang. Mister du telefonen, lukker hver af dem dig ind én gang.
second-factor-recovery-left = { $left ->
    [0] Du har ingen genoprettelseskoder tilbage. Lav nye.
    [one] Du har én genoprettelseskode tilbage. Lav nye.
   *[other] Du har { $left } genoprettelseskoder tilbage.
}
second-factor-recovery-renew = Lav nye genoprettelseskoder
second-factor-recovery-done = Jeg har gemt koderne
sign-in-code-title = Skriv koden
sign-in-code-help = Åbn appen på telefonen, og skriv de seks cifre, som den viser for Peil.
sign-in-code-recovery-help = Har du ikke telefonen, så skriv en af genoprettelseskoderne. Har du ingen af delene, så spørg en administrator.
sign-in-code-back = Log ind som en anden

field-password-missing = Skriv adgangskoden.
field-password-short = Adgangskoden skal have mindst 12 tegn.
field-password-long = Adgangskoden må højst have 200 tegn.
field-password-guessable = Denne adgangskode er blandt dem, der gættes først. Vælg hellere fire tilfældige ord efter hinanden.
field-password-wrong = Adgangskoden er forkert.
field-totp-wrong = Koden er forkert eller brugt. Vent, til appen viser en ny, og skriv den.
field-second-factor-set = Du har allerede totrinslogin.
