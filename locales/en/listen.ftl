### English. Every text has its own key; the same keys in every language.

## Reply to the guests

round-reply = Write back to the guests
round-reply-help = Guests see what you did, and some of the results, once they have answered next time.
reply-title = Reply to the guests { $unit } { $year }
reply-help = Write what guests said, and what you did about it. Guests who answer in later rounds see it below the thanks. Keep it short and plain, at most 160 characters in each field. Do not write names, or anything that tells who said it.
reply-pair = Reply { $number }
reply-said = Guests said
reply-did = We did
reply-languages = Other languages: { $filled } of { $languages } written
reply-languages-help = Guests who read other languages see the text in { $language } where there is no translation.
reply-save = Save
reply-saved = The reply is saved. Guests see it from now on.
reply-results = What guests are told anyway
reply-results-help = Worked out from the released figures: the two questions with the best answers, and the one with the worst. Sensitive questions are never among them.
reply-results-none = Too few answered, so guests are told nothing of the answers.
field-reply-too-long = Write less. There is room for 160 characters.
field-reply-half = Write both what guests said and what you did, or leave both empty.
field-reply-own-language = Write it in the survey’s own language, too. It is shown where there is no translation.
field-reply-unknown-language = The survey does not have this language.
