### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## Innlogging

sign-in = Logg inn
sign-in-title = Logg inn
sign-in-link-as = Denne lenka loggar deg inn som { $name }.
sign-in-link-password = Lagre passordet og logg inn
sign-in-link-password-title = Vel eit passord
sign-in-link-password-for = For { $name }, { $email }.
first-administrator-title = Velkomen til Peil
first-administrator-help = No opprettar du den første administratoren. Etterpå kan du legge til einingar og gi andre tilgang.
first-administrator-submit = Opprett administratoren og logg inn
label-password = Passord
label-new-password = Nytt passord
label-new-password-help = Minst 12 teikn. Nokre ord etter kvarandre er lette å hugse og vanskelege å gjette.

## Eigen konto

own-title = Kontoen din
own-signed-in-as = Du er logga inn som { $email }.
own-password = Passord
own-password-help = Når du byter passord, blir du logga ut alle andre stader.
own-password-change = Byt passord
own-password-changed = Passordet er bytt
own-password-changed-help = Du er logga ut alle andre stader.
label-present-password = Passordet du har no
own-sessions = Her er du logga inn
own-sessions-caption = Stader der du er logga inn
own-sessions-help = Du blir logga ut når du ikkje har brukt Peil på ein time, og alltid etter tolv timar.
own-sessions-end-others = Logg ut alle andre stader
own-session-this = Her, no
label-session-began = Logga inn
label-session-seen = Sist brukt

## Totrinnsinnlogging

second-factor-help = Då skriv du òg ein kode frå ein app på telefonen når du loggar inn. Den som får tak i passordet ditt, kjem ikkje inn utan telefonen.
second-factor-is-on = Totrinnsinnlogging er på.
second-factor-is-off = Totrinnsinnlogging er av. Slå det på, så kjem ingen inn med berre passordet ditt.
second-factor-is-required = Rolla di må ha totrinnsinnlogging. Slå det på før du går vidare.
second-factor-manage = Sjå og endre
second-factor-set-up = Slå på
second-factor-begin = Begynn
second-factor-step-app = Opne ein app for eingongskodar på telefonen, til dømes Aegis, FreeOTP eller Google Authenticator.
second-factor-step-scan = Legg til ein konto i appen, og skann QR-koden.
second-factor-qr-label = QR-kode for appen. Nøkkelen står òg som tekst.
second-factor-cannot-scan = Kan du ikkje skanne?
second-factor-type-key = Skriv denne nøkkelen i appen i staden:
second-factor-step-code = Skriv dei seks siffera som appen viser.
label-app-code = Kode frå appen
second-factor-confirm = Slå på totrinnsinnlogging
second-factor-remove = Slå av totrinnsinnlogging
second-factor-remove-help = Skal du byte telefon, slår du av her og så på igjen med den nye.
label-code-or-recovery = Kode frå appen, eller ein reservekode
second-factor-recovery-title = Reservekodar
second-factor-recovery-help = Skriv dei ut eller skriv dei av no, og legg dei på ein trygg stad. Dei blir viste berre denne eine gongen. Mistar du telefonen, slepp kvar av dei deg inn éin gong.
second-factor-recovery-left = { $left ->
    [0] Du har ingen reservekodar igjen. Lag nye.
    [one] Du har éin reservekode igjen. Lag nye.
   *[other] Du har { $left } reservekodar igjen.
}
second-factor-recovery-renew = Lag nye reservekodar
second-factor-recovery-done = Eg har teke vare på kodane
sign-in-code-title = Skriv koden
sign-in-code-help = Opne appen på telefonen og skriv dei seks siffera som han viser for Peil.
sign-in-code-recovery-help = Har du ikkje telefonen, skriv ein av reservekodane. Har du ingen av delane, spør ein administrator.
sign-in-code-back = Logg inn som ein annan

field-password-missing = Skriv passordet.
field-password-short = Passordet må ha minst 12 teikn.
field-password-long = Passordet kan ha høgst 200 teikn.
field-password-guessable = Dette passordet er blant dei som blir gjetta først. Vel heller fire tilfeldige ord etter kvarandre.
field-password-wrong = Passordet er feil.
field-totp-wrong = Koden er feil eller brukt. Vent til appen viser ein ny, og skriv han.
field-second-factor-set = Du har totrinnsinnlogging frå før.
