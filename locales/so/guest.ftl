### Somali, for guests only. Guests are "adiga", as people are in everyday Somali.

## The page

skip-to-content = U gudub nuxurka
language-label = Luqadda

## The survey

guest-send = Dir
guest-skip = Ma rabo inaan ka jawaabo
guest-only-if = Ka jawaab oo keliya haddii aad “{ $question }” kaga jawaabtay { $options }.
guest-number = Qor tiro laga bilaabo { $lowest } ilaa { $highest }
guest-comment = Qor jawaabtaada
guest-begin = Bilow
guest-back = Dib u noqo
guest-forward = Xiga
guest-undo = Ka saar jawaabta
guest-hint = Sharaxaad
guest-help-now = Hadda ma u baahan tahay caawimaad?
guest-step = { $step } / { $steps }
guest-last = Hadda ma diraysaa?
guest-aloud = Kor u akhri
guest-text-size = Cabbirka qoraalka
guest-contrast = Isbarbardhigga midabka
guest-fewer = Hal ka yar
guest-more = Hal ka badan
guest-idle = Weli ma joogtaa?
guest-idle-more = Haddii kale waan tirtiraynaa jawaabahaaga si aan qof kale u arkin.
guest-idle-stay = Haa, waan joogaa
guest-seconds = Ilbiriqsiyada haray: { $seconds }
guest-sending = Jawaabahaaga waa la dirayaa …
guest-waiting = Weli lama dirin. Bogga ha xirin, waan isku dayi doonnaa mar kale.
guest-send-now = Hadda isku day
guest-refused = Jawaabtan ma aannan qaadan karin. Fadlan u sheeg shaqaalaha.
guest-illegible = Qoraalka qaarkiis lama akhrin karo
guest-illegible-more = Jawaabahaagu weli halkan way ku yaalliin. Raadi calaamadda �, mar kale qor, oo mar kale dir.
guest-place = { $unit }, { $year }
guest-minutes = { $questions } su'aalood, qiyaastii { $minutes } daqiiqo
guest-synthetic = Xog tijaabo ah: tani waa tijaabo oo keliya, jawaabahana lama isticmaali doono.
guest-received = Waan helnay jawaabaha. Qofna ma arko inay kuwaaga yihiin.
guest-nothing = Waad ku mahadsan tahay inaad eegtay su'aalaha
guest-nothing-more = Waxba lama dirin.
guest-kept = Jawaabahaagu waxay ku xiran yihiin taableetkan, waxaana la diri doonaa marka ay suurtogal noqoto. Qofna halkan kuma akhrin karo.
guest-reply = Sahankii { $year } ka dib
guest-you-said = Martidu waxay yiraahdeen:
guest-we-did = Waxaan qabannay:
guest-results = Sidii martidu u jawaabtay { $year }
guest-answered = { $count ->
    [one] { $number } marti ah ayaa jawaabay.
   *[other] { $number } marti ah ayaa jawaabay.
}
guest-share = Jawaabta “{ $one }” ama “{ $two }”: { $share ->
    [nobody] qofna
    [few] in ka yar 1 ka mid ah 10kii marti
    [most] in ka badan 9 ka mid ah 10kii marti
    [everybody] martida oo dhan
   *[some] { $number } ka mid ah 10kii marti
}.
guest-next = Ku noqo bilowga
guest-already-counted = Jawaabtaada hore ayaa loo tiriyey
guest-already-counted-more = Wax walba way hagaagsan yihiin. Laba jeer ayaa la diray, laakiin hal mar ayaa la tirinayaa.
guest-not-yet = Weli ma aynaan bilaabin
guest-not-yet-more = Waad ka jawaabi kartaa marka sahanku furmo. Waxaad weydiin kartaa shaqaalaha goorta ay taasi tahay.
guest-closed = Sahanku markan wuu dhammaaday
guest-closed-more = Waad ku mahadsan tahay inaad rabtay inaad ka jawaabto. Mar walba waad u sheegi kartaa shaqaalaha waxaad qabto.
guest-closed-meanwhile = Sahanka waa la xiray intii aad ka jawaabaysay
guest-closed-meanwhile-more = Waad ku mahadsan tahay waqtigaaga. Nasiib darro jawaabahaagu way soo daaheen, markaa lama kaydin lamana tirin. Mar walba waad u sheegi kartaa shaqaalaha waxaad qabto.
guest-your-answers = Eeg waxaad ka jawaabtay
guest-title-error = Khalad: { $title }
guest-errors = { $count ->
    [one] Hal shay ayaa u baahan in la saxo ka hor inta aynaan qaadan jawaabahaaga. Waxba ma lumin.
   *[other] Waxyaabo ayaa u baahan in la saxo ka hor inta aynaan qaadan jawaabahaaga. Waxba ma lumin.
}
answer-nothing = Weli waxba kama aadan jawaabin. Ka jawaab ugu yaraan hal su'aal.
answer-unknown-question = Foomku wuu isbeddelay tan iyo markii aad furtay. Mar kale fur bogga.
answer-not-an-option = Dooro mid ka mid ah jawaabaha halkan ku qoran.
answer-more-than-one = Dooro hal jawaab oo keliya.
answer-not-together = Jawaabaha midkood kuma habboona kuwa kale. Ka saar wixii aan sax ahayn.
answer-not-a-number = Qor tiro dhan, tusaale ahaan 2.
answer-too-high = { $value } aad bay u badan tahay. Qor tiro laga bilaabo { $lowest } ilaa { $highest }.
answer-too-low = { $value } aad bay u yar tahay. Qor tiro laga bilaabo { $lowest } ilaa { $highest }.
answer-too-long = Qoraalku { $over } xaraf ayuu ka dheer yahay inta la oggol yahay. Inta ugu badan waa { $most } xaraf.

## When something fails

error-number = Haddii aad caawimaad u baahato, sheeg lambarka { $number }.
error-unknown-round = Ma helin sahanka
error-unknown-round-advice = Hubi in cinwaanku sax yahay, ama caawimaad weydiiso qof halkan ka shaqeeya.
error-unreadable = Foomka lama akhrin karin
error-unreadable-advice = Dib u noqo, mar kale soo rar bogga oo isku day mar kale.
error-busy = Serverku wuu mashquulsan yahay
error-busy-advice = Waxba ma lumin. Sug dhowr ilbiriqsi oo isku day mar kale.
error-disk-full = Serverku boos ma laha
error-disk-full-advice = Waxba ma lumin. U sheeg qof halkan ka shaqeeya oo isku day goor dambe.
error-tablet = Sahanka lagama bilaabin qalabkan
error-tablet-advice = Jawaabaha weli lama dirin. Caawimaad weydiiso qof halkan ka shaqeeya: sahankan waxaa looga jawaabaa tablet-ka halkan yaal.
error-unknown-address = Ma helin bogga
error-unknown-address-advice = Hubi in cinwaanku sax yahay.
error-method = Taas halkan laguma samayn karo
error-method-advice = Mar kale fur sahanka oo halkaas isku day.
error-too-many = Isku dayo badan waqti gaaban gudihiis
error-too-many-advice = Sug hal daqiiqo oo isku day mar kale.
error-cross-site = Bog kale ayaa isku dayay inuu tan diro
error-cross-site-advice = Waxba iskama beddelin. Fur bogga halkan oo mar kale samee.
error-too-large = Qoraalka la diray aad buu u badan yahay
error-too-large-advice = Wax ka gaaban qor oo isku day mar kale.
error-unexpected = Wax baa ka khaldamay dhankeenna
error-unexpected-advice = Waan qornay. Isku day mar kale, una sheeg shaqaalaha haddii ay soo noqnoqoto.

guest-code = Koodhka warqaddaada
guest-code-help = Qor koodhka ku yaal warqadda laguu dhiibay. Xarfaha waaweyn iyo kuwa yaryar waa isku mid. Koodhka laguma kaydiyo jawaabahaaga.
guest-code-missing = Qor koodhka warqaddaada. Haddii aadan warqad haysan, weydiiso shaqaalaha.
guest-code-mistyped = Koodhku ma aha sida warqadda ku qoran. Fiiri warqadda oo mar kale qor.
guest-code-unknown = Koodhkani kuma habboona sahankan. Hubi inay warqaddu sax tahay, ama shaqaalaha weydiiso mid cusub.
guest-code-used = Koodhkan hore ayaa loo isticmaalay, koodh kastaana hal mar ayuu shaqeeyaa. Shaqaalaha weydiiso warqad cusub.
printed-scan = Ku sawir afargeeska kaamirada taleefankaaga.
printed-type = Ama ku qor cinwaanka barowsarka:
printed-slip = Sawir afargeeska, ama qor cinwaanka iyo koodhka. Koodhku hal mar ayuu shaqeeyaa.
printed-tablet = Kaga jawaab tablet-ka halkan yaal.
printed-slip-tablet = Koodhkan ku qor tablet-ka halkan yaal. Koodhku hal mar ayuu shaqeeyaa.
guest-staff = Shaqaalaha
guest-elsewhere = Waxaad kaga jawaabi kartaa tablet-ka. Goobta: { $place }
guest-elsewhere-more = Halkan wax laga buuxiyo ma jiraan. Sahankan waxaa lagaga jawaabaa tablet-ka oo keliya. Weydiiso shaqaalaha.
guest-start-title = Ka bilow sahanka tablet-kan
guest-start-again = Tablet-kan waa in mar kale la bilaabo
guest-start-kept = Jawaabahaagu ma lumin. Halkan kama muuqdaan, waxaana la dirayaa marka shaqaaluhu qoro kood cusub.
guest-start-code = Koodka bilowga
guest-start-help = Haddii aad tahay marti, caawimo weydiiso shaqaalaha. Shaqaaluhu koodka wuxuu ka helayaa bogga wareegga.
guest-start-mistyped = Koodka bilowgu waa siddeed xaraf iyo tiro. Eeg, oo mar kale qor.
guest-start-unknown = Koodkani ma shaqeeyo. Waa laga yaabaa in si khaldan loo qoray, la isticmaalay ama uu duugoobay. Mar kale isku day, ama mid cusub muuji.
