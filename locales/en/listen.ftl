### English. Every text has its own key; the same keys in every language.

## Reply to the guests

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

help-line-title = Help now
help-line-title-of = Help now: { $unit }
help-line-help = A guest may write something that cannot wait, and nobody reads comments before the results are released. Write where guests find help at once, such as a telephone number, in at most 160 characters. It stands beside questions that are answered in their own words, and below the thanks.
help-line-caption = What guests see, unit by unit
help-line-unit = Unit
help-line-line = What guests see
help-line-none = Nothing
help-line-inherited = (from the unit above)
help-line-above = Without words of its own, guests see those of the unit above:
help-line-save = Save
help-line-saved = Saved. Guests see it from now on.
help-line-back = Back to all units

comments-title = Comments { $unit } { $year }
comments-help = The comments stand in random order and cannot be tied to other answers. If one holds a name, or anything that gives a guest away, do not pass it on.
comments-none = Nobody wrote anything here.
comments-not-released = Comments can be read once the round is closed and its result is released. Until then nobody can read them, or see whether there are any.
comments-too-few = Comments can be read when at least ten guests have answered. Fewer answered here, and somebody could guess who wrote what. So neither the comments nor how many there are is shown.
comments-back = Back to the round
