### Ukrainian, for guests only. Guests are "ви", the polite form.

## The page

skip-to-content = Перейти до змісту
language-label = Мова

## The survey

guest-send = Надіслати відповіді
guest-skip = Не хочу відповідати
guest-number = Введіть число від { $lowest } до { $highest }
guest-comment = Напишіть свою відповідь
guest-begin = Почати
guest-back = Назад
guest-forward = Далі
guest-step = { $step } з { $steps }
guest-last = Це було останнє запитання
guest-last-more = Надішліть відповіді, коли будете готові. Щоб щось змінити, поверніться назад.
guest-aloud = Прочитати вголос
guest-text-size = Розмір тексту
guest-contrast = Контраст
guest-fewer = На один менше
guest-more = На один більше
guest-idle = Ви ще тут?
guest-idle-more = Торкніться екрана, щоб продовжити. Інакше ми приберемо ваші відповіді, щоб їх ніхто не побачив.
guest-idle-stay = Так, я тут
guest-seconds = Залишилося секунд: { $seconds }
guest-sending = Надсилаємо ваші відповіді …
guest-waiting = Відповіді ще не надіслано. Нічого не пропало, ми самі спробуємо ще раз.
guest-send-now = Спробувати зараз
guest-refused = Ми не змогли прийняти цю відповідь. Скажіть, будь ласка, працівникам.
guest-illegible = Частину тексту неможливо прочитати
guest-illegible-more = Ваші відповіді ще тут. Знайдіть знак �, напишіть це місце знову й надішліть ще раз.
guest-synthetic = Пробні дані: це лише проба, і відповіді не використовуються.
guest-received = Ми отримали ваші відповіді. Ніхто не побачить, що вони від вас.
guest-reply = Після опитування { $year } року
guest-you-said = Гості сказали:
guest-we-did = Що ми зробили:
guest-results = Як відповіли гості у { $year } році
guest-answered = { $count ->
    [one] Відповів { $number } гість.
    [few] Відповіли { $number } гості.
   *[many] Відповіли { $number } гостей.
}
guest-share = Відповідь «{ $one }» або «{ $two }»: { $share ->
    [nobody] ніхто
    [few] менше ніж 1 з 10 гостей
    [most] понад 9 з 10 гостей
    [everybody] усі гості
   *[some] { $number } з 10 гостей
}.
guest-next = Назад на початок
guest-already-counted = Вашу відповідь уже враховано
guest-already-counted-more = Усе гаразд. Її надіслали двічі, але вона рахується один раз.
guest-not-yet = Ми ще не почали
guest-not-yet-more = Ви зможете відповісти, коли почнеться опитування. Запитайте працівників, коли це буде.
guest-closed = Цього разу опитування вже закінчилося
guest-closed-more = Дякуємо, що хотіли відповісти. Ви завжди можете сказати працівникам, що думаєте.
guest-closed-meanwhile = Опитування закінчилося, поки ви відповідали
guest-closed-meanwhile-more = Дякуємо за ваш час. На жаль, відповіді надійшли запізно, тому їх не збережено і не враховано. Ви завжди можете сказати працівникам, що думаєте.
guest-your-answers = Переглянути свої відповіді
guest-title-error = Помилка: { $title }
guest-errors = { $count ->
    [1] Треба виправити одну річ, перш ніж ми зможемо прийняти відповіді. Нічого не пропало.
   *[other] Треба виправити кілька речей, перш ніж ми зможемо прийняти відповіді. Нічого не пропало.
}
answer-nothing = Ви ще ні на що не відповіли. Дайте відповідь хоча б на одне запитання.
answer-unknown-question = Анкета змінилася відтоді, як ви її відкрили. Відкрийте сторінку знову.
answer-not-an-option = Виберіть одну з відповідей, які тут є.
answer-more-than-one = Виберіть лише одну відповідь.
answer-not-together = Одна з відповідей не поєднується з іншими. Зніміть позначку з того, що не так.
answer-not-a-number = Введіть ціле число, наприклад 2.
answer-out-of-range = Введіть число від { $lowest } до { $highest }.
answer-too-long = Текст задовгий на { $count ->
    [one] { $over } символ
    [few] { $over } символи
   *[many] { $over } символів
}. Найбільша дозволена кількість символів: { $most }.

## When something fails

error-number = Якщо потрібна допомога, назвіть номер { $number }.
error-unknown-round = Ми не знаходимо цього опитування
error-unknown-round-advice = Перевірте, чи правильна адреса, або попросіть працівника допомогти.
error-unreadable = Не вдалося прочитати анкету
error-unreadable-advice = Поверніться назад, завантажте сторінку ще раз і спробуйте знову.
error-busy = Сервер зайнятий
error-busy-advice = Нічого не пропало. Зачекайте кілька секунд і спробуйте ще раз.
error-disk-full = На сервері більше немає місця
error-disk-full-advice = Нічого не пропало. Скажіть працівникові й спробуйте пізніше.
error-unknown-address = Ми не знаходимо цієї сторінки
error-unknown-address-advice = Перевірте, чи правильна адреса.
error-method = Тут цього зробити не можна
error-method-advice = Відкрийте опитування знову й спробуйте там.
error-too-many = Забагато спроб за короткий час
error-too-many-advice = Зачекайте хвилину й спробуйте ще раз.
error-cross-site = Це намагався надіслати інший сайт
error-cross-site-advice = Нічого не змінилося. Відкрийте сторінку тут і зробіть це ще раз.
error-too-large = Надісланий текст завеликий
error-too-large-advice = Напишіть коротше й спробуйте ще раз.
error-unexpected = У нас щось пішло не так
error-unexpected-advice = Ми це записали. Спробуйте ще раз, а якщо це повториться, скажіть працівникові.
