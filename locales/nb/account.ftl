### Norsk bokmål. Hver tekst har sin egen nøkkel; samme nøkler i alle språk.

## Innlogging

sign-in = Logg inn
sign-in-title = Logg inn
enter-as = Denne lenken logger deg inn som { $name }.
choose-password = Lagre passordet og logg inn
choose-password-title = Velg et passord
choose-password-for = For { $name }, { $email }.
setup-title = Velkommen til Peil
setup-help = Nå oppretter du den første administratoren. Etterpå kan du legge til enheter og gi andre tilgang.
setup-submit = Opprett administratoren og logg inn
label-name = Navn
label-email = E-post
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

factor-title = Totrinnsinnlogging
factor-help = Da skriver du også en kode fra en app på telefonen når du logger inn. Den som får tak i passordet ditt, kommer ikke inn uten telefonen.
factor-is-on = Totrinnsinnlogging er på.
factor-is-off = Totrinnsinnlogging er av. Slå det på, så kommer ingen inn med bare passordet ditt.
factor-is-required = Rollen din må ha totrinnsinnlogging. Slå det på før du går videre.
factor-manage = Se og endre
factor-set-up = Slå på
factor-begin = Begynn
factor-step-app = Åpne en app for engangskoder på telefonen, for eksempel Aegis, FreeOTP eller Google Authenticator.
factor-step-scan = Legg til en konto i appen, og skann QR-koden.
factor-qr-label = QR-kode for appen. Nøkkelen står også som tekst.
factor-cannot-scan = Kan du ikke skanne?
factor-type-key = Skriv denne nøkkelen i appen i stedet:
factor-step-code = Skriv de seks sifrene som appen viser.
label-app-code = Kode fra appen
factor-confirm = Slå på totrinnsinnlogging
factor-remove = Slå av totrinnsinnlogging
factor-remove-help = Skal du bytte telefon, slår du av her og så på igjen med den nye.
factor-on = På
factor-off = Av
label-code-or-recovery = Kode fra appen, eller en reservekode
recovery-title = Reservekoder
recovery-help = Skriv dem ut eller skriv dem av nå, og legg dem på et trygt sted. De vises bare denne ene gangen. Mister du telefonen, slipper hver av dem deg inn én gang.
recovery-left = { $left ->
    [0] Du har ingen reservekoder igjen. Lag nye.
    [one] Du har én reservekode igjen. Lag nye.
   *[other] Du har { $left } reservekoder igjen.
}
recovery-renew = Lag nye reservekoder
recovery-done = Jeg har tatt vare på kodene
second-step-title = Skriv koden
second-step-help = Åpne appen på telefonen og skriv de seks sifrene som den viser for Peil.
second-step-recovery-help = Har du ikke telefonen, skriv en av reservekodene. Har du ingen av delene, spør en administrator.
second-step-back = Logg inn som en annen
accounts-factors = Totrinnsinnlogging: hvem som har det, og hvem som må
factors-required = Hvem som må ha totrinnsinnlogging
factors-required-help = De som ikke har det ennå, må slå det på før de kan gjøre noe annet.
factors-required-for = Påkrevd for
factors-required-save = Lagre
factors-caption = Brukerne og totrinnsinnlogging
factors-reset = Fjern totrinnsinnlogging
factors-reset-help = Fjern totrinnsinnlogging bare når noen har mistet både telefonen og reservekodene, og du er sikker på hvem som spør. Passordet gjelder fortsatt.
factors-own = Din egen
