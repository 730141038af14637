### English. Every text has its own key; the same keys in every language.

## Signing in

sign-in = Sign in
sign-in-title = Sign in
enter-as = This link signs you in as { $name }.
choose-password = Save the password and sign in
choose-password-title = Choose a password
choose-password-for = For { $name }, { $email }.
setup-title = Welcome to Peil
setup-help = You are making the first administrator. After that you can add units and let others in.
setup-submit = Make the administrator and sign in
label-name = Name
label-email = E-mail
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

factor-title = Two-step sign-in
factor-help = When you sign in, you also type a code from an app on your phone. Whoever gets hold of your password cannot get in without the phone.
factor-is-on = Two-step sign-in is on.
factor-is-off = Two-step sign-in is off. Turn it on, and nobody gets in with just your password.
factor-is-required = Your role must have two-step sign-in. Turn it on before you go on.
factor-manage = View and change
factor-set-up = Turn on
factor-begin = Begin
factor-step-app = Open an app for one-time codes on your phone, for example Aegis, FreeOTP or Google Authenticator.
factor-step-scan = Add an account in the app, and scan the QR code.
factor-qr-label = QR code for the app. The key also stands as text.
factor-cannot-scan = Can’t scan it?
factor-type-key = Type this key into the app instead:
factor-step-code = Type the six digits that the app shows.
label-app-code = Code from the app
factor-confirm = Turn on two-step sign-in
factor-remove = Turn off two-step sign-in
factor-remove-help = If you are getting a new phone, turn it off here and on again with the new one.
factor-on = On
factor-off = Off
label-code-or-recovery = Code from the app, or a recovery code
recovery-title = Recovery codes
recovery-help = Print them or write them down now, and keep them somewhere safe. They are shown this once only. If you lose your phone, each of them lets you in once.
recovery-left = { $left ->
    [0] You have no recovery codes left. Make new ones.
    [one] You have one recovery code left. Make new ones.
   *[other] You have { $left } recovery codes left.
}
recovery-renew = Make new recovery codes
recovery-done = I have kept the codes
second-step-title = Type the code
second-step-help = Open the app on your phone and type the six digits that it shows for Peil.
second-step-recovery-help = Without your phone, type one of your recovery codes. If you have neither, ask an administrator.
second-step-back = Sign in as somebody else
accounts-factors = Two-step sign-in: who has it, and who must
factors-required = Who must have two-step sign-in
factors-required-help = Those who do not have it yet must turn it on before they can do anything else.
factors-required-for = Required for
factors-required-save = Save
factors-caption = People and two-step sign-in
factors-reset = Remove two-step sign-in
factors-reset-help = Remove two-step sign-in only when somebody has lost both the phone and the recovery codes, and you are sure who is asking. The password stays as it is.
factors-own = Your own
