### English. Every text has its own key; the same keys in every language.

## Fields to mend

field-wrong = Mend this field.
field-too-long = The text is too long.
field-name-missing = Write a name.
field-email-missing = Write an e-mail address, for instance kari@example.org.
field-email-taken = There is an account with this e-mail already.
field-password-missing = Write the password.
field-password-short = The password needs at least 12 characters.
field-password-long = The password can have at most 200 characters.
field-password-guessable = This password is among those that are guessed first. Choose four random words in a row instead.
field-password-wrong = The password is wrong.
field-totp-wrong = The code is wrong or has been used. Wait until the app shows a new one, and type that.
field-second-factor-set = You have two-step sign-in already.
field-no-second-factor = This person does not have two-step sign-in.
field-own-second-factor = Remove your own two-step sign-in under “Your account”, with your password and a code.
field-own-link = You cannot make a link for yourself. Change your password under “Your account”, or ask another administrator.
field-unknown-account = There is no account with this e-mail.
field-last-administrator = This is the last administrator who can sign in. Make somebody else an administrator first, and wait until that person has chosen a password.
field-invisible = There are invisible characters here. Type the text anew instead of pasting it.
field-unknown-role = Choose a role.
field-code-wrong = Use lower-case letters a–z, digits and hyphens. The code must start with a letter.
field-code-taken = The code is taken. Choose another.
field-name-taken = Another unit has this name. Choose one that nobody mistakes for it.
field-unknown-scorecard = Choose a scorecard.
field-unknown-survey = Choose a survey.
field-unknown-unit = Choose a unit.
field-year-wrong = Write a year with four digits.
field-round-exists = The unit has a round of this survey in this year already.
field-not-a-figure = Write a number, 0 or more, without a point or comma between the thousands: 3341 or 7.7.
field-unknown-figure = The scorecard has no such figure.
field-asked-in-round = The survey of this year asks it, so the figure comes from the answers.
field-not-a-number-of-answers = Write a whole number of answers, 1 or more.
field-not-on-scale = The figure lies outside the scale.
field-envelopes = Send 1 to 50 envelopes at a time.
field-job-needed = This job cannot be cancelled: guests were promised it.
field-job-finished = The job is finished already.

## When something fails

error-number = Quote number { $number } if you need help.
error-to-start = To the front page
error-unknown-round = We cannot find the survey
error-unknown-round-advice = See whether the address is right, or ask somebody who works here.
error-round-not-open = The survey is not open
error-round-not-open-advice = Only an open round takes answers.
error-refused = Something must be mended
error-refused-advice = Nothing is saved yet. Mend what is marked and send it again.
error-unreadable = The form could not be read
error-unreadable-advice = Go back, load the page again and try once more.
error-content-type = The form was sent in a way that we cannot read
error-content-type-advice = Go back, load the page again and send the form from there. A program must send it as { $type } (Content-Type).
error-busy = The server is busy
error-busy-advice = Nothing is lost. Wait a few seconds and try again.
error-disk-full = The server has no room left
error-disk-full-advice = Nothing is lost. Tell whoever runs Peil, and try again later.
error-tablet = The survey has not been started on this device
error-tablet-advice = The answers have not been sent yet. Ask a member of staff for help: this survey is answered on the tablet here.
error-start-code = The start code does not work
error-start-code-advice = It is wrong, used or older than ten minutes. Show a new one on the round's page, and type that.
error-unknown-address = We cannot find the page
error-unknown-address-advice = See whether the address is right.
error-method = That cannot be done here
error-method-advice = Go to the front page and start there.
error-no-figures = There are no figures for this year
error-no-figures-advice = Choose another year, or wait until the round is closed.
error-not-signed-in = You are not signed in
error-not-signed-in-advice = Sign in and try again.
error-not-signed-in-typed = What you typed is not lost: sign in in a new tab. Then come back here, load the page again, and say yes to sending the form once more.
error-not-signed-in-beside = Sign in in a new tab
error-not-allowed = You may not see this
error-not-allowed-advice = Ask an administrator if you need it.
error-wrong-password = The e-mail or the password is wrong
error-wrong-password-advice = Try again, or ask an administrator for a new link.
error-wrong-code = The code is wrong or has been used
error-wrong-code-advice = Wait until the app shows a new code, and type that. If you no longer have the app, use one of your recovery codes.
error-factor-missing = Turn on two-step sign-in first
error-factor-missing-advice = Go to your account and follow the steps there.
error-too-many-tries = Too many attempts
error-too-many-tries-advice = { $minutes ->
    [one] Wait a minute and try again. If it is urgent, ask an administrator for a new link.
   *[other] Wait { $minutes } minutes and try again. If it is urgent, ask an administrator for a new link.
}
error-link-spent = The link no longer works
error-link-spent-advice = It has been used or is too old. Ask an administrator for a new one.
error-too-many = Too many attempts in a short time
error-too-many-advice = Wait a minute and try again.
error-cross-site = Another site tried to send this
error-cross-site-advice = Nothing is changed. Open the page here and do it again.
error-moved-on = The round has moved on
error-moved-on-advice = Somebody may have done it already. Go back and see how the round stands.
error-too-large = What was sent is too large
error-too-large-advice = Write less and try again.
error-unexpected = Something went wrong on our side
error-unexpected-advice = We have written it down. Try again, and tell us if it goes on.

comments-title = Comments { $unit } { $year }
comments-help = The comments stand in random order and cannot be tied to other answers. If one holds a name, or anything that gives a guest away, do not pass it on.
comments-none = Nobody wrote anything here.
comments-not-released = Comments can be read once the round is closed and its result is released. Until then nobody can read them, or see whether there are any.
comments-too-few = Comments can be read when at least ten guests have answered. Fewer answered here, and somebody could guess who wrote what. So neither the comments nor how many there are is shown.
comments-back = Back to the round
