### Dansk. Hver tekst har sin egen nøgle; de samme nøgler i alle sprog. Der sættes startkomma.

## Log ind

sign-in = Log ind
sign-in-title = Log ind
enter-as = Dette link logger dig ind som { $name }.
choose-password = Gem adgangskoden, og log ind
choose-password-title = Vælg en adgangskode
choose-password-for = Til { $name }, { $email }.
setup-title = Velkommen til Peil
setup-help = Nu opretter du den første administrator. Bagefter kan du tilføje enheder og give andre adgang.
setup-submit = Opret administratoren, og log ind
label-name = Navn
label-email = E-mail
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

factor-title = Totrinslogin
factor-help = Så skriver du også en kode fra en app på telefonen, når du logger ind. Den, der får fat i din adgangskode, kommer ikke ind uden telefonen.
factor-is-on = Totrinslogin er slået til.
factor-is-off = Totrinslogin er slået fra. Slå det til, så kommer ingen ind med kun din adgangskode.
factor-is-required = Din rolle skal have totrinslogin. Slå det til, før du går videre.
factor-manage = Se og ret
factor-set-up = Slå til
factor-begin = Begynd
factor-step-app = Åbn en app til engangskoder på telefonen, for eksempel Aegis, FreeOTP eller Google Authenticator.
factor-step-scan = Tilføj en konto i appen, og scan QR-koden.
factor-qr-label = QR-kode til appen. Nøglen står også som tekst.
factor-cannot-scan = Kan du ikke scanne?
factor-type-key = Skriv denne nøgle i appen i stedet:
factor-step-code = Skriv de seks cifre, som appen viser.
label-app-code = Kode fra appen
factor-confirm = Slå totrinslogin til
factor-remove = Slå totrinslogin fra
factor-remove-help = Skal du skifte telefon, så slå det fra her og til igen med den nye.
factor-on = Til
factor-off = Fra
label-code-or-recovery = Kode fra appen, eller en genoprettelseskode
recovery-title = Genoprettelseskoder
recovery-help = Udskriv dem eller skriv dem af nu, og læg dem et sikkert sted. De vises kun denne ene gang. Mister du telefonen, lukker hver af dem dig ind én gang.
recovery-left = { $left ->
    [0] Du har ingen genoprettelseskoder tilbage. Lav nye.
    [one] Du har én genoprettelseskode tilbage. Lav nye.
   *[other] Du har { $left } genoprettelseskoder tilbage.
}
recovery-renew = Lav nye genoprettelseskoder
recovery-done = Jeg har gemt koderne
second-step-title = Skriv koden
second-step-help = Åbn appen på telefonen, og skriv de seks cifre, som den viser for Peil.
second-step-recovery-help = Har du ikke telefonen, så skriv en af genoprettelseskoderne. Har du ingen af delene, så spørg en administrator.
second-step-back = Log ind som en anden
accounts-factors = Totrinslogin: hvem der har det, og hvem der skal
factors-required = Hvem der skal have totrinslogin
factors-required-help = De, der ikke har det endnu, skal slå det til, før de kan gøre noget andet.
factors-required-for = Påkrævet for
factors-required-save = Gem
factors-caption = Brugerne og totrinslogin
factors-reset = Fjern totrinslogin
factors-reset-help = Fjern kun totrinslogin, når nogen har mistet både telefonen og genoprettelseskoderne, og du er sikker på, hvem der spørger. Adgangskoden gælder stadig.
factors-own = Dit eget
