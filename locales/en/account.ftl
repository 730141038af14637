### English. Every text has its own key; the same keys in every language.

## Signing in

sign-in = Sign in
sign-in-title = Sign in
sign-in-link-as = This link signs you in as { $name }.
sign-in-link-password = Save the password and sign in
sign-in-link-password-title = Choose a password
sign-in-link-password-for = For { $name }, { $email }.
first-administrator-title = Welcome to Peil
first-administrator-help = You are making the first administrator. After that you can add units and let others in.
first-administrator-submit = Make the administrator and sign in
label-password = Password
label-new-password = New password
label-new-password-help = At least 12 characters. A few words in a row are easy to remember and hard to guess.

## One's own account

own-title = Your account
own-signed-in-as = You are signed in as { $email }.
own-password = Password
own-password-help = When you change your password, you are signed out everywhere else.
own-password-change = Change password
own-password-changed = Your password has been changed
own-password-changed-help = You have been signed out everywhere else.
label-present-password = Your present password
own-sessions = Where you are signed in
own-sessions-caption = Places where you are signed in
own-sessions-help = You are signed out when you have not used Peil for an hour, and always after twelve hours.
own-sessions-end-others = Sign out everywhere else
own-session-this = Here, now
label-session-began = Signed in
label-session-seen = Last used

## Two-step sign-in

second-factor-help = When you sign in, you also type a code from an app on your phone. Whoever gets hold of your password cannot get in without the phone.
second-factor-is-on = Two-step sign-in is on.
second-factor-is-off = Two-step sign-in is off. Turn it on, and nobody gets in with just your password.
second-factor-is-required = Your role must have two-step sign-in. Turn it on before you go on.
second-factor-manage = View and change
second-factor-set-up = Turn on
second-factor-begin = Begin
second-factor-step-app = Open an app for one-time codes on your phone, for example Aegis, FreeOTP or Google Authenticator.
second-factor-step-scan = Add an account in the app, and scan the QR code.
second-factor-qr-label = QR code for the app. The key also stands as text.
second-factor-cannot-scan = Can’t scan it?
second-factor-type-key = Type this key into the app instead:
second-factor-step-code = Type the six digits that the app shows.
label-app-code = Code from the app
second-factor-confirm = Turn on two-step sign-in
second-factor-remove = Turn off two-step sign-in
second-factor-remove-help = If you are getting a new phone, turn it off here and on again with the new one.
label-code-or-recovery = Code from the app, or a recovery code
second-factor-recovery-title = Recovery codes
second-factor-recovery-help = Print them or write them down now, and keep them somewhere safe. They are shown this once only. If you lose your phone, each of them lets you in once.
second-factor-recovery-left = { $left ->
    [0] You have no recovery codes left. Make new ones.
    [one] You have one recovery code left. Make new ones.
   *[other] You have { $left } recovery codes left.
}
second-factor-recovery-renew = Make new recovery codes
second-factor-recovery-done = I have kept the codes
sign-in-code-title = Type the code
sign-in-code-help = Open the app on your phone and type the six digits that it shows for Peil.
sign-in-code-recovery-help = Without your phone, type one of your recovery codes. If you have neither, ask an administrator.
sign-in-code-back = Sign in as somebody else

field-password-missing = Write the password.
field-password-short = The password needs at least 12 characters.
field-password-long = The password can have at most 200 characters.
field-password-guessable = This password is among those that are guessed first. Choose four random words in a row instead.
field-password-wrong = The password is wrong.
field-totp-wrong = The code is wrong or has been used. Wait until the app shows a new one, and type that.
field-second-factor-set = You have two-step sign-in already.
