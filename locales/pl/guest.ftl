### Polish, for guests only. Guests are "ty", in forms that show no gender.

## The page

skip-to-content = Przejdź do treści
language-label = Język

## The survey

guest-send = Wyślij
guest-skip = Wolę nie odpowiadać
guest-only-if = Odpowiedz tylko wtedy, gdy na „{ $question }” odpowiadasz { $options }.
guest-number = Wpisz liczbę od { $lowest } do { $highest }
guest-comment = Napisz odpowiedź
guest-begin = Zaczynamy
guest-back = Wstecz
guest-forward = Dalej
guest-undo = Usuń odpowiedź
guest-hint = Wyjaśnienie
guest-help-now = Potrzebujesz teraz pomocy?
guest-step = { $step } z { $steps }
guest-last = Gotowe do wysłania?
guest-aloud = Czytaj na głos
guest-text-size = Wielkość liter
guest-contrast = Kontrast
guest-fewer = O jeden mniej
guest-more = O jeden więcej
guest-idle = Czy nadal tu jesteś?
guest-idle-more = W przeciwnym razie usuniemy odpowiedzi, żeby nikt inny ich nie zobaczył.
guest-idle-stay = Tak, jestem
guest-seconds = Pozostało sekund: { $seconds }
guest-sending = Wysyłamy odpowiedzi …
guest-waiting = Jeszcze nie wysłano. Nie zamykaj strony, spróbujemy ponownie.
guest-send-now = Spróbuj teraz
guest-refused = Nie mogliśmy przyjąć tej odpowiedzi. Powiedz o tym pracownikowi.
guest-illegible = Części tekstu nie da się odczytać
guest-illegible-more = Odpowiedzi nadal tu są. Poszukaj znaku �, napisz to miejsce od nowa i wyślij jeszcze raz.
guest-place = { $unit }, { $year }
guest-minutes = Pytania: { $questions }, około { $minutes } { $count ->
    [one] minuty
    [few] minut
    [many] minut
   *[other] minuty
}
guest-synthetic = Dane próbne: to tylko próba, a odpowiedzi nie będą wykorzystane.
guest-received = Odpowiedzi dotarły. Nikt nie zobaczy, że są twoje.
guest-nothing = Dziękujemy za przejrzenie pytań
guest-nothing-more = Nic nie wysłaliśmy.
guest-kept = Twoje odpowiedzi są zamknięte w tym tablecie i zostaną wysłane, gdy tylko będzie to możliwe. Nikt nie może ich tu przeczytać.
guest-reply = Po ankiecie z { $year } roku
guest-you-said = Goście powiedzieli:
guest-we-did = Co zrobiliśmy:
guest-results = Jak goście odpowiadali w { $year } roku
guest-answered = { $count ->
    [one] Odpowiedziała { $number } osoba.
    [few] Odpowiedziały { $number } osoby.
   *[many] Odpowiedziało { $number } osób.
}
guest-share = Odpowiedź „{ $one }” lub „{ $two }”: { $share ->
    [nobody] nikt
    [few] mniej niż 1 na 10 gości
    [most] więcej niż 9 na 10 gości
    [everybody] wszyscy goście
   *[some] { $number } na 10 gości
}.
guest-next = Wróć na początek
guest-already-counted = Twoja odpowiedź jest już policzona
guest-already-counted-more = Wszystko w porządku. Wysłano ją dwa razy, ale liczy się raz.
guest-not-yet = Jeszcze nie zaczęliśmy
guest-not-yet-more = Odpowiedzieć będzie można, gdy ankieta się zacznie. Zapytaj pracowników, kiedy to będzie.
guest-closed = Tym razem ankieta już się skończyła
guest-closed-more = Dziękujemy za chęć odpowiedzi. Zawsze możesz powiedzieć pracownikom, co myślisz.
guest-closed-meanwhile = Ankieta skończyła się w trakcie odpowiadania
guest-closed-meanwhile-more = Dziękujemy za poświęcony czas. Niestety odpowiedzi przyszły za późno, więc nie zostały zapisane ani policzone. Zawsze możesz powiedzieć pracownikom, co myślisz.
guest-your-answers = Zobacz swoje odpowiedzi
guest-title-error = Błąd: { $title }
guest-errors = { $count ->
    [one] Trzeba poprawić jedną rzecz, zanim przyjmiemy odpowiedzi. Nic nie zginęło.
   *[other] Trzeba poprawić kilka rzeczy, zanim przyjmiemy odpowiedzi. Nic nie zginęło.
}
answer-nothing = Nie ma jeszcze żadnej odpowiedzi. Odpowiedz na co najmniej jedno pytanie.
answer-unknown-question = Formularz zmienił się od czasu, gdy został otwarty. Otwórz stronę ponownie.
answer-not-an-option = Wybierz jedną z podanych tu odpowiedzi.
answer-more-than-one = Wybierz tylko jedną odpowiedź.
answer-not-together = Jedna z odpowiedzi nie pasuje do pozostałych. Odznacz to, co się nie zgadza.
answer-not-a-number = Wpisz liczbę całkowitą, na przykład 2.
answer-too-high = { $value } to za dużo. Wpisz liczbę od { $lowest } do { $highest }.
answer-too-low = { $value } to za mało. Wpisz liczbę od { $lowest } do { $highest }.
answer-too-long = Tekst jest za długi o { $count ->
    [one] { $over } znak
    [few] { $over } znaki
   *[many] { $over } znaków
}. Największa dozwolona liczba znaków to { $most }.

## When something fails

error-number = Jeśli potrzebujesz pomocy, podaj numer { $number }.
error-unknown-round = Nie możemy znaleźć ankiety
error-unknown-round-advice = Sprawdź, czy adres jest poprawny, lub poproś pracownika o pomoc.
error-unreadable = Nie udało się odczytać formularza
error-unreadable-advice = Wróć, załaduj stronę ponownie i spróbuj jeszcze raz.
error-busy = Serwer jest zajęty
error-busy-advice = Nic nie zginęło. Poczekaj kilka sekund i spróbuj ponownie.
error-disk-full = Na serwerze nie ma już miejsca
error-disk-full-advice = Nic nie zginęło. Powiedz o tym pracownikowi i spróbuj później.
error-tablet = Ankieta nie jest uruchomiona na tym urządzeniu
error-tablet-advice = Odpowiedzi nie zostały jeszcze wysłane. Poproś pracownika o pomoc: na tę ankietę odpowiada się na tutejszym tablecie.
error-unknown-address = Nie możemy znaleźć strony
error-unknown-address-advice = Sprawdź, czy adres jest poprawny.
error-method = Tego nie można tu zrobić
error-method-advice = Otwórz ankietę od nowa i spróbuj tam.
error-too-many = Zbyt wiele prób w krótkim czasie
error-too-many-advice = Poczekaj minutę i spróbuj ponownie.
error-cross-site = Próbowała to wysłać inna strona internetowa
error-cross-site-advice = Nic się nie zmieniło. Otwórz stronę tutaj i zrób to jeszcze raz.
error-too-large = Wysłany tekst jest za duży
error-too-large-advice = Napisz krócej i spróbuj ponownie.
error-unexpected = Coś poszło nie tak po naszej stronie
error-unexpected-advice = Zapisaliśmy to. Spróbuj ponownie, a jeśli to się powtórzy, powiedz pracownikowi.

guest-code = Kod z karteczki
guest-code-help = Wpisz kod z karteczki, którą masz. Wielkie i małe litery są tym samym. Kod nie jest zapisywany razem z odpowiedziami.
guest-code-missing = Wpisz kod z karteczki. Jeśli nie masz karteczki, poproś o nią pracownika.
guest-code-mistyped = Kod nie jest taki jak na karteczce. Spójrz na karteczkę i wpisz go jeszcze raz.
guest-code-unknown = Ten kod nie jest do tej ankiety. Sprawdź, czy to dobra karteczka, albo poproś pracownika o nową.
guest-code-used = Ten kod był już użyty, a każdy kod działa tylko raz. Poproś pracownika o nową karteczkę.
printed-scan = Zeskanuj kwadrat aparatem w telefonie.
printed-type = Albo wpisz adres w przeglądarce:
printed-slip = Zeskanuj kwadrat albo wpisz adres i kod. Kod działa tylko raz.
printed-tablet = Odpowiedz na tablecie, który jest tutaj.
printed-slip-tablet = Wpisz ten kod na tablecie, który jest tutaj. Kod działa tylko raz.
guest-staff = Personel
guest-elsewhere = Odpowiedzieć można na tablecie. Miejsce: { $place }
guest-elsewhere-more = Tutaj nie trzeba nic wypełniać. Na tę ankietę odpowiada się tylko na tablecie. Poproś o niego pracownika.
guest-start-title = Uruchom ankietę na tym tablecie
guest-start-again = Ten tablet trzeba uruchomić ponownie
guest-start-kept = Twoje odpowiedzi nie zginęły. Nie widać ich tutaj i zostaną wysłane, gdy pracownik wpisze nowy kod.
guest-start-code = Kod startowy
guest-start-help = Jeśli jesteś gościem, poproś pracownika o pomoc. Pracownik znajdzie kod na stronie rundy.
guest-start-mistyped = Kod startowy ma osiem znaków. Sprawdź go i wpisz jeszcze raz.
guest-start-unknown = Ten kod nie działa. Może jest w nim błąd, był już użyty albo jest za stary. Spróbuj ponownie lub pokaż nowy.
