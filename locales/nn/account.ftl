### Norsk nynorsk. Kvar tekst har sin eigen nøkkel; dei same nøklane i alle språk.

## Innlogging

sign-in = Logg inn
sign-in-title = Logg inn
enter-as = Denne lenka loggar deg inn som { $name }.
choose-password = Lagre passordet og logg inn
choose-password-title = Vel eit passord
choose-password-for = For { $name }, { $email }.
setup-title = Velkomen til Peil
setup-help = No opprettar du den første administratoren. Etterpå kan du legge til einingar og gi andre tilgang.
setup-submit = Opprett administratoren og logg inn
label-name = Namn
label-email = E-post
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

factor-title = Totrinnsinnlogging
factor-help = Då skriv du òg ein kode frå ein app på telefonen når du loggar inn. Den som får tak i passordet ditt, kjem ikkje inn utan telefonen.
factor-is-on = Totrinnsinnlogging er på.
factor-is-off = Totrinnsinnlogging er av. Slå det på, så kjem ingen inn med berre passordet ditt.
factor-is-required = Rolla di må ha totrinnsinnlogging. Slå det på før du går vidare.
factor-manage = Sjå og endre
factor-set-up = Slå på
factor-begin = Begynn
factor-step-app = Opne ein app for eingongskodar på telefonen, til dømes Aegis, FreeOTP eller Google Authenticator.
factor-step-scan = Legg til ein konto i appen, og skann QR-koden.
factor-qr-label = QR-kode for appen. Nøkkelen står òg som tekst.
factor-cannot-scan = Kan du ikkje skanne?
factor-type-key = Skriv denne nøkkelen i appen i staden:
factor-step-code = Skriv dei seks siffera som appen viser.
label-app-code = Kode frå appen
factor-confirm = Slå på totrinnsinnlogging
factor-remove = Slå av totrinnsinnlogging
factor-remove-help = Skal du byte telefon, slår du av her og så på igjen med den nye.
factor-on = På
factor-off = Av
label-code-or-recovery = Kode frå appen, eller ein reservekode
recovery-title = Reservekodar
recovery-help = Skriv dei ut eller skriv dei av no, og legg dei på ein trygg stad. Dei blir viste berre denne eine gongen. Mistar du telefonen, slepp kvar av dei deg inn éin gong.
recovery-left = { $left ->
    [0] Du har ingen reservekodar igjen. Lag nye.
    [one] Du har éin reservekode igjen. Lag nye.
   *[other] Du har { $left } reservekodar igjen.
}
recovery-renew = Lag nye reservekodar
recovery-done = Eg har teke vare på kodane
second-step-title = Skriv koden
second-step-help = Opne appen på telefonen og skriv dei seks siffera som han viser for Peil.
second-step-recovery-help = Har du ikkje telefonen, skriv ein av reservekodane. Har du ingen av delane, spør ein administrator.
second-step-back = Logg inn som ein annan
accounts-factors = Totrinnsinnlogging: kven som har det, og kven som må
factors-required = Kven som må ha totrinnsinnlogging
factors-required-help = Dei som ikkje har det enno, må slå det på før dei kan gjere noko anna.
factors-required-for = Påkravd for
factors-required-save = Lagre
factors-caption = Brukarane og totrinnsinnlogging
factors-reset = Fjern totrinnsinnlogging
factors-reset-help = Fjern totrinnsinnlogging berre når nokon har mista både telefonen og reservekodane, og du er sikker på kven som spør. Passordet gjeld framleis.
factors-own = Di eiga
