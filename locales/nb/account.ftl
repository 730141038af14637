### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Innlogging

sign-in = Logg inn
sign-in-title = Logg inn
sign-in-link-as = Denne lenken logger deg inn som { $name }.
sign-in-link-password = Lagre passordet og logg inn
sign-in-link-password-title = Velg et passord
sign-in-link-password-for = For { $name }, { $email }.
first-administrator-title = Velkommen til Peil
first-administrator-help = Nå oppretter du den første administratoren. Etterpå kan du legge til enheter og gi andre tilgang.
first-administrator-submit = Opprett administratoren og logg inn
label-password = Passord
label-new-password = Nytt passord
label-new-password-help = Minst 12 tegn. Noen ord etter hverandre er lette å huske og vanskelige å gjette.

## Egen konto

own-title = Kontoen din
own-signed-in-as = Du er logget inn som { $email }.
own-password = Passord
own-password-help = Når du bytter passord, blir du logget ut alle andre steder.
own-password-change = Bytt passord
own-password-changed = Passordet er byttet
own-password-changed-help = Du er logget ut alle andre steder.
label-present-password = Passordet du har nå
own-sessions = Her er du logget inn
own-sessions-caption = Steder der du er logget inn
own-sessions-help = Du blir logget ut når du ikke har brukt Peil på en time, og alltid etter tolv timer.
own-sessions-end-others = Logg ut alle andre steder
own-session-this = Her, nå
label-session-began = Logget inn
label-session-seen = Sist brukt

## Totrinnsinnlogging

second-factor-help = Da skriver du også en kode fra en app på telefonen når du logger inn. Den som får tak i passordet ditt, kommer ikke inn uten telefonen.
second-factor-is-on = Totrinnsinnlogging er på.
second-factor-is-off = Totrinnsinnlogging er av. Slå det på, så kommer ingen inn med bare passordet ditt.
second-factor-is-required = Rollen din må ha totrinnsinnlogging. Slå det på før du går videre.
second-factor-manage = Se og endre
second-factor-set-up = Slå på
second-factor-begin = Begynn
second-factor-step-app = Åpne en app for engangskoder på telefonen, for eksempel Aegis, FreeOTP eller Google Authenticator.
second-factor-step-scan = Legg til en konto i appen, og skann QR-koden.
second-factor-qr-label = QR-kode for appen. Nøkkelen står også som tekst.
second-factor-cannot-scan = Kan du ikke skanne?
second-factor-type-key = Skriv denne nøkkelen i appen i stedet:
second-factor-step-code = Skriv de seks sifrene som appen viser.
label-app-code = Kode fra appen
second-factor-confirm = Slå på totrinnsinnlogging
second-factor-remove = Slå av totrinnsinnlogging
second-factor-remove-help = Skal du bytte telefon, slår du av her og så på igjen med den nye.
label-code-or-recovery = Kode fra appen, eller en reservekode
second-factor-recovery-title = Reservekoder
second-factor-recovery-help = Skriv dem ut eller skriv dem av nå, og legg dem på et trygt sted. De vises bare denne ene gangen. Mister du telefonen, slipper hver av dem deg inn én gang.
second-factor-recovery-left = { $left ->
    [0] Du har ingen reservekoder igjen. Lag nye.
    [one] Du har én reservekode igjen. Lag nye.
   *[other] Du har { $left } reservekoder igjen.
}
second-factor-recovery-renew = Lag nye reservekoder
second-factor-recovery-done = Jeg har tatt vare på kodene
sign-in-code-title = Skriv koden
sign-in-code-help = Åpne appen på telefonen og skriv de seks sifrene som den viser for Peil.
sign-in-code-recovery-help = Har du ikke telefonen, skriv en av reservekodene. Har du ingen av delene, spør en administrator.
sign-in-code-back = Logg inn som en annen

field-password-missing = Skriv passordet.
field-password-short = Passordet må ha minst 12 tegn.
field-password-long = Passordet kan ha høyst 200 tegn.
field-password-guessable = Dette passordet er blant dem som blir gjettet først. Velg heller fire tilfeldige ord etter hverandre.
field-password-wrong = Passordet er feil.
field-totp-wrong = Koden er feil eller brukt. Vent til appen viser en ny, og skriv den.
field-second-factor-set = Du har allerede totrinnsinnlogging.
