### Romanian, for guests only. Guests are addressed politely, by the plural of the verb.

## The page

skip-to-content = Treceți la conținut
language-label = Limba

## The survey

guest-send = Trimiteți
guest-skip = Prefer să nu răspund
guest-only-if = Răspundeți doar dacă la „{ $question }” ați răspuns { $options }.
guest-number = Scrieți un număr de la { $lowest } la { $highest }
guest-comment = Scrieți răspunsul
guest-begin = Începeți
guest-back = Înapoi
guest-forward = Mai departe
guest-undo = Ștergeți răspunsul
guest-hint = Explicație
guest-help-now = Aveți nevoie de ajutor acum?
guest-step = { $step } din { $steps }
guest-last = Gata de trimis?
guest-aloud = Citește cu voce tare
guest-text-size = Mărimea literelor
guest-contrast = Contrast
guest-fewer = Cu unul mai puțin
guest-more = Cu unul mai mult
guest-idle = Mai sunteți aici?
guest-idle-more = Altfel ștergem răspunsurile, ca să nu le vadă nimeni altcineva.
guest-idle-stay = Da, sunt aici
guest-seconds = Secunde rămase: { $seconds }
guest-sending = Trimitem răspunsurile …
guest-waiting = Încă nu s-a trimis. Lăsați pagina deschisă, vom încerca din nou.
guest-send-now = Încercați acum
guest-refused = Nu am putut primi acest răspuns. Spuneți-le, vă rugăm, angajaților.
guest-illegible = O parte din text nu poate fi citită
guest-illegible-more = Răspunsurile dumneavoastră sunt încă aici. Căutați semnul �, scrieți din nou și trimiteți încă o dată.
guest-place = { $unit }, { $year }
guest-minutes = Întrebări: { $questions }, cam { $minutes } { $count ->
    [one] minut
    [few] minute
   *[other] de minute
}
guest-synthetic = Date de probă: este doar o probă, iar răspunsurile nu sunt folosite.
guest-received = Răspunsurile au ajuns. Nimeni nu poate vedea că sunt ale dumneavoastră.
guest-nothing = Mulțumim că v-ați uitat la întrebări
guest-nothing-more = Nu s-a trimis nimic.
guest-kept = Răspunsurile dumneavoastră sunt păstrate încuiate pe această tabletă și vor fi trimise de îndată ce este posibil. Nimeni nu le poate citi aici.
guest-reply = După sondajul din { $year }
guest-you-said = Oaspeții au spus:
guest-we-did = Noi am făcut:
guest-results = Cum au răspuns oaspeții în { $year }
guest-answered = Numărul oaspeților care au răspuns: { $number }.
guest-share = Răspunsul „{ $one }” sau „{ $two }”: { $share ->
    [nobody] niciun oaspete
    [few] mai puțin de 1 din 10 oaspeți
    [most] mai mult de 9 din 10 oaspeți
    [everybody] toți oaspeții
   *[some] { $number } din 10 oaspeți
}.
guest-next = Înapoi la început
guest-already-counted = Răspunsul dumneavoastră a fost deja numărat
guest-already-counted-more = Totul e în regulă. A fost trimis de două ori, dar se numără o dată.
guest-not-yet = Încă nu am început
guest-not-yet-more = Puteți răspunde când începe sondajul. Întrebați un angajat când va fi.
guest-closed = Sondajul s-a încheiat de data aceasta
guest-closed-more = Vă mulțumim că ați vrut să răspundeți. Puteți oricând să le spuneți angajaților ce părere aveți.
guest-closed-meanwhile = Sondajul s-a încheiat în timp ce răspundeați
guest-closed-meanwhile-more = Vă mulțumim pentru timpul acordat. Din păcate, răspunsurile au venit prea târziu, așa că nu au fost păstrate și nici numărate. Puteți oricând să le spuneți angajaților ce părere aveți.
guest-your-answers = Vedeți ce ați răspuns
guest-title-error = Eroare: { $title }
guest-errors = { $count ->
    [one] Un lucru trebuie corectat înainte să putem primi răspunsurile. Nu s-a pierdut nimic.
   *[other] Câteva lucruri trebuie corectate înainte să putem primi răspunsurile. Nu s-a pierdut nimic.
}
answer-nothing = Încă nu ați răspuns la nimic. Răspundeți la cel puțin o întrebare.
answer-unknown-question = Formularul s-a schimbat de când l-ați deschis. Deschideți pagina din nou.
answer-not-an-option = Alegeți unul dintre răspunsurile de aici.
answer-more-than-one = Alegeți un singur răspuns.
answer-not-together = Unul dintre răspunsuri nu se potrivește cu celelalte. Debifați ce nu este corect.
answer-not-a-number = Scrieți un număr întreg, de exemplu 2.
answer-too-high = { $value } este prea mult. Scrieți un număr de la { $lowest } la { $highest }.
answer-too-low = { $value } este prea puțin. Scrieți un număr de la { $lowest } la { $highest }.
# No plural: the library's rules for Romanian and Arabic forget "n % 100", and are wrong from 101 on.
answer-too-long = Textul este prea lung. Caractere în plus: { $over }. Numărul maxim de caractere: { $most }.

## When something fails

error-number = Dacă aveți nevoie de ajutor, spuneți numărul { $number }.
error-unknown-round = Nu găsim sondajul
error-unknown-round-advice = Vedeți dacă adresa este corectă sau cereți ajutorul unui angajat.
error-unreadable = Formularul nu a putut fi citit
error-unreadable-advice = Mergeți înapoi, reîncărcați pagina și încercați din nou.
error-busy = Serverul este ocupat
error-busy-advice = Nu s-a pierdut nimic. Așteptați câteva secunde și încercați din nou.
error-disk-full = Serverul nu mai are loc
error-disk-full-advice = Nu s-a pierdut nimic. Anunțați un angajat și încercați mai târziu.
error-tablet = Sondajul nu este pornit pe acest dispozitiv
error-tablet-advice = Răspunsurile nu au fost trimise încă. Cereți ajutorul unui angajat: la acest sondaj se răspunde pe tableta de aici.
error-unknown-address = Nu găsim pagina
error-unknown-address-advice = Vedeți dacă adresa este corectă.
error-method = Acest lucru nu se poate face aici
error-method-advice = Deschideți sondajul din nou și încercați acolo.
error-too-many = Prea multe încercări într-un timp scurt
error-too-many-advice = Așteptați un minut și încercați din nou.
error-cross-site = Un alt site a încercat să trimită acest formular
error-cross-site-advice = Nu s-a schimbat nimic. Deschideți pagina aici și încercați din nou.
error-too-large = Ați trimis prea mult text
error-too-large-advice = Scrieți mai puțin și încercați din nou.
error-unexpected = Ceva nu a mers bine la noi
error-unexpected-advice = Am notat problema. Încercați din nou și, dacă se repetă, spuneți unui angajat.

guest-code = Codul de pe bilet
guest-code-help = Scrieți codul de pe biletul primit. Literele mari și mici sunt la fel. Codul nu se păstrează împreună cu răspunsurile.
guest-code-missing = Scrieți codul de pe bilet. Dacă nu aveți bilet, cereți unul de la un angajat.
guest-code-mistyped = Codul nu este exact ca pe bilet. Uitați-vă pe bilet și scrieți-l încă o dată.
guest-code-unknown = Acest cod nu este pentru acest sondaj. Vedeți dacă aveți biletul potrivit sau cereți altul de la un angajat.
guest-code-used = Acest cod a fost folosit, iar fiecare cod merge o singură dată. Cereți alt bilet de la un angajat.
printed-scan = Scanați pătratul cu camera telefonului.
printed-type = Sau scrieți adresa în browser:
printed-slip = Scanați pătratul sau scrieți adresa și codul. Codul merge o singură dată.
printed-tablet = Răspundeți pe tableta de aici.
printed-slip-tablet = Scrieți acest cod pe tableta de aici. Codul merge o singură dată.
guest-staff = Personal
guest-elsewhere = Puteți răspunde pe tabletă. Locul: { $place }
guest-elsewhere-more = Aici nu este nimic de completat. La acest sondaj se răspunde doar pe tabletă. Cereți-o unui angajat.
guest-start-title = Porniți sondajul pe această tabletă
guest-start-again = Această tabletă trebuie pornită din nou
guest-start-kept = Răspunsurile dumneavoastră nu s-au pierdut. Nu se văd aici și vor fi trimise când un angajat scrie un cod nou.
guest-start-code = Codul de pornire
guest-start-help = Dacă sunteți oaspete, cereți ajutorul unui angajat. Un angajat găsește codul pe pagina rundei.
guest-start-mistyped = Un cod de pornire are opt semne. Uitați-vă din nou și scrieți-l încă o dată.
guest-start-unknown = Codul nu este valabil. Poate fi scris greșit, folosit deja sau prea vechi. Încercați din nou sau afișați unul nou.
