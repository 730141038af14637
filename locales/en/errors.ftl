### English. Every text has its own key; the same keys in every language.

## Fields to mend

field-wrong = Mend this field.
field-envelopes = Send 1 to 50 envelopes at a time.

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
error-no-pin = The round has no PIN
error-no-pin-advice = Choose one on the round's page, under “Tablets”.
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
error-wrong-pin = Wrong PIN
error-wrong-pin-advice = Try again. The PIN can be changed on the round's page.
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
error-code = The code cannot be used
error-code-advice = Type the code as it stands on the slip, or ask staff for a new slip.
