### Arabic (modern standard), for guests only. Guests are one person, in words that fit women and men where Arabic has such.

## The page

skip-to-content = الانتقال إلى المحتوى
language-label = اللغة

## The survey

guest-send = إرسال
guest-skip = أفضّل عدم الإجابة
guest-only-if = يُرجى الإجابة فقط إذا كانت إجابتك عن «{ $question }» هي { $options }.
guest-number = يُرجى كتابة رقم من { $lowest } إلى { $highest }
guest-comment = إجابتك بكلماتك
guest-begin = ابدأ
guest-back = رجوع
guest-forward = التالي
guest-undo = حذف الإجابة
guest-hint = توضيح
guest-help-now = هل تلزمك مساعدة الآن؟
guest-step = { $step } من { $steps }
guest-last = الإرسال الآن؟
guest-aloud = القراءة بصوت عالٍ
guest-text-size = حجم الخط
guest-contrast = التباين
guest-fewer = أقل بواحد
guest-more = أكثر بواحد
guest-idle = هل ما زلت هنا؟
guest-idle-more = وإلا فسنحذف إجاباتك حتى لا يراها أحد غيرك.
guest-idle-stay = نعم، أنا هنا
guest-seconds = الثواني المتبقية: { $seconds }
guest-sending = يجري إرسال إجاباتك …
guest-waiting = لم يُرسَل بعد. يُرجى ترك الصفحة مفتوحة، وسنحاول مجددًا.
guest-send-now = المحاولة الآن
guest-refused = لم نتمكن من استلام هذه الإجابة. يُرجى إخبار العاملين.
guest-illegible = لا يمكن قراءة جزء من النص
guest-illegible-more = إجاباتك ما زالت هنا. ابحث عن العلامة �، واكتب النص من جديد، ثم أرسل مرة أخرى.
guest-place = { $unit }، { $year }
guest-minutes = الأسئلة: { $questions }، نحو { $count ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
guest-synthetic = بيانات تجريبية: هذه مجرد تجربة، ولن تُستخدم الإجابات.
guest-received = وصلت الإجابات. لا أحد يرى أنها منك.
guest-nothing = شكرًا لاطّلاعك على الأسئلة
guest-nothing-more = لم يُرسَل شيء.
guest-kept = إجاباتك محفوظة ومقفلة على هذا الجهاز اللوحي، وستُرسل حالما يصبح ذلك ممكنًا. لا يمكن لأحد قراءتها هنا.
guest-reply = بعد استبيان { $year }
guest-you-said = قال الضيوف:
guest-we-did = ما قمنا به:
guest-results = كيف أجاب الضيوف في { $year }
guest-answered = عدد الضيوف الذين أجابوا: { $number }.
guest-share = الإجابة «{ $one }» أو «{ $two }»: { $share ->
    [nobody] لا أحد
    [few] أقل من 1 من كل 10 ضيوف
    [most] أكثر من 9 من كل 10 ضيوف
    [everybody] جميع الضيوف
   *[some] { $number } من كل 10 ضيوف
}.
guest-next = العودة إلى البداية
guest-already-counted = تم احتساب إجابتك من قبل
guest-already-counted-more = كل شيء على ما يرام. أُرسلت مرتين، لكنها تُحتسب مرة واحدة.
guest-not-yet = لم نبدأ بعد
guest-not-yet-more = يمكنك الإجابة عندما يبدأ الاستبيان. ويمكنك سؤال أحد العاملين عن الموعد.
guest-closed = انتهى الاستبيان لهذه المرة
guest-closed-more = شكرًا لرغبتك في المشاركة. يمكنك دائمًا أن تقول للعاملين رأيك.
guest-closed-meanwhile = انتهى الاستبيان أثناء إجابتك
guest-closed-meanwhile-more = شكرًا على وقتك. للأسف وصلت إجاباتك متأخرة، فلم تُحفظ ولم تُحتسب. يمكنك دائمًا أن تقول للعاملين رأيك.
guest-your-answers = عرض إجاباتك
guest-title-error = خطأ: { $title }
guest-errors = { $count ->
    [one] هناك أمر واحد يحتاج إلى تصحيح قبل أن نستلم إجاباتك. لم يضع شيء.
    [two] هناك أمران يحتاجان إلى تصحيح قبل أن نستلم إجاباتك. لم يضع شيء.
   *[other] هناك أمور تحتاج إلى تصحيح قبل أن نستلم إجاباتك. لم يضع شيء.
}
answer-nothing = لا توجد أي إجابة بعد. تلزم الإجابة عن سؤال واحد على الأقل.
answer-unknown-question = تغيّر الاستبيان منذ فتحه. يُرجى فتح الصفحة من جديد.
answer-not-an-option = يُرجى اختيار إحدى الإجابات الموجودة هنا.
answer-more-than-one = يُرجى اختيار إجابة واحدة فقط.
answer-not-together = إحدى الإجابات لا تتوافق مع غيرها. يُرجى إلغاء ما ليس صحيحًا.
answer-not-a-number = يُرجى كتابة عدد صحيح، مثل 2.
answer-too-high = { $value } أكثر من اللازم. يُرجى كتابة رقم من { $lowest } إلى { $highest }.
answer-too-low = { $value } أقل من اللازم. يُرجى كتابة رقم من { $lowest } إلى { $highest }.
# No plural: the library's rules for Arabic and Romanian forget "n % 100", and are wrong from 101 on.
answer-too-long = النص أطول من المسموح. عدد الأحرف الزائدة: { $over }. الحد الأقصى لعدد الأحرف: { $most }.

## When something fails

error-number = لطلب المساعدة، يُرجى ذكر الرقم { $number }.
error-unknown-round = لا نجد الاستبيان
error-unknown-round-advice = يُرجى التأكد من صحة العنوان، أو طلب المساعدة من أحد العاملين.
error-unreadable = تعذّرت قراءة الاستبيان
error-unreadable-advice = يُرجى الرجوع وتحميل الصفحة من جديد والمحاولة مرة أخرى.
error-busy = الخادم مشغول
error-busy-advice = لم يضع شيء. يُرجى الانتظار بضع ثوانٍ والمحاولة مرة أخرى.
error-disk-full = لم تعد هناك مساحة على الخادم
error-disk-full-advice = لم يضع شيء. يُرجى إخبار أحد العاملين والمحاولة لاحقًا.
error-tablet = لم يُشغَّل الاستبيان على هذا الجهاز
error-tablet-advice = لم تُرسَل الإجابات بعد. يُرجى طلب المساعدة من أحد العاملين: تُقدَّم الإجابات على الجهاز اللوحي الموجود هنا.
error-unknown-address = لا نجد الصفحة
error-unknown-address-advice = يُرجى التأكد من صحة العنوان.
error-method = لا يمكن القيام بذلك هنا
error-method-advice = يُرجى فتح الاستبيان من جديد والمحاولة هناك.
error-too-many = محاولات كثيرة في وقت قصير
error-too-many-advice = يُرجى الانتظار دقيقة والمحاولة مرة أخرى.
error-cross-site = حاول موقع آخر إرسال هذا
error-cross-site-advice = لم يتغيّر شيء. يُرجى فتح الصفحة هنا والمحاولة مرة أخرى.
error-too-large = النص المُرسل كبير جدًا
error-too-large-advice = يُرجى كتابة نص أقصر والمحاولة مرة أخرى.
error-unexpected = حدث خطأ من جهتنا
error-unexpected-advice = سجّلنا ما حدث. يُرجى المحاولة مرة أخرى، وإخبار أحد العاملين إذا تكرر.

guest-code = الرمز الموجود على ورقتك
guest-code-help = اكتب الرمز الموجود على الورقة التي حصلت عليها. لا فرق بين الحروف الكبيرة والصغيرة. لا يُحفظ الرمز مع إجاباتك.
guest-code-missing = اكتب الرمز الموجود على ورقتك. إن لم تكن لديك ورقة، فاطلبها من أحد العاملين.
guest-code-mistyped = الرمز ليس كما في الورقة تمامًا. انظر إلى الورقة واكتبه مرة أخرى.
guest-code-unknown = هذا الرمز ليس لهذا الاستبيان. تأكد من أن الورقة هي الصحيحة، أو اطلب من أحد العاملين ورقة جديدة.
guest-code-used = هذا الرمز مستعمل من قبل، وكل رمز يعمل مرة واحدة. اطلب من أحد العاملين ورقة جديدة.
printed-scan = صوّر المربع بكاميرا هاتفك.
printed-type = أو اكتب العنوان في المتصفح:
printed-slip = صوّر المربع، أو اكتب العنوان والرمز. يعمل الرمز مرة واحدة.
printed-tablet = أجب على الجهاز اللوحي الموجود هنا.
printed-slip-tablet = اكتب هذا الرمز على الجهاز اللوحي الموجود هنا. يعمل الرمز مرة واحدة.
guest-staff = الموظفون
guest-elsewhere = يمكنك الإجابة على الجهاز اللوحي. المكان: { $place }
guest-elsewhere-more = لا يوجد هنا ما تملؤه. الإجابة عن هذا الاستبيان تكون على الجهاز اللوحي فقط. اطلبه من أحد الموظفين.
guest-start-title = بدء الاستبيان على هذا الجهاز اللوحي
guest-start-again = يجب بدء هذا الجهاز اللوحي من جديد
guest-start-kept = إجاباتك لم تضِع. لا تظهر هنا، وسوف تُرسل عندما يكتب أحد الموظفين رمزًا جديدًا.
guest-start-code = رمز البدء
guest-start-help = إذا كنت ضيفًا فاطلب المساعدة من أحد الموظفين. يجد الموظف الرمز في صفحة الجولة.
guest-start-mistyped = رمز البدء من ثمانية حروف وأرقام. انظر إليه واكتبه مرة أخرى.
guest-start-unknown = هذا الرمز لا يعمل. ربما كُتب خطأً، أو استُخدم من قبل، أو صار قديمًا. حاول مرة أخرى أو اعرض رمزًا جديدًا.
