### English. Every text has its own key; the same keys in every language.

## For guests

guest-send = Send
guest-skip = I’d rather not answer
guest-only-if = Answer only if you answered { $options } to “{ $question }”.
guest-number = Type a number from { $lowest } to { $highest }
guest-comment = Write your answer
guest-begin = Start
guest-back = Back
guest-forward = Next
guest-undo = Remove answer
guest-hint = Explanation
guest-help-now = Do you need help now?
guest-step = { $step } of { $steps }
guest-last = Ready to send?
guest-aloud = Read aloud
guest-text-size = Text size
guest-contrast = Contrast
guest-fewer = One fewer
guest-more = One more
guest-idle = Are you still there?
guest-idle-more = Otherwise we take your answers away, so that nobody else sees them.
guest-idle-stay = Yes, I am here
guest-seconds = Seconds left: { $seconds }
guest-sending = Sending your answers …
guest-waiting = Not sent yet. Keep this page open, and we will try again.
guest-send-now = Try now
guest-refused = We could not take this answer. Please tell the staff.
guest-illegible = Some of the text cannot be read
guest-illegible-more = Your answers are still here. Look for the sign �, write it again, and send once more.
guest-place = { $unit }, { $year }
guest-minutes = { $questions } questions, about { $minutes } { $count ->
    [one] minute
   *[other] minutes
}
guest-synthetic = Test data: this is only a trial, and the answers are not used.
guest-received = We have the answers. Nobody can see that they are yours.
guest-nothing = Thank you for looking at the questions
guest-nothing-more = Nothing was sent.
guest-kept = Your answers are kept locked on this tablet and sent as soon as possible. Nobody can read them here.
guest-reply = After the survey in { $year }
guest-you-said = You said:
guest-we-did = We did:
guest-results = How guests answered in { $year }
guest-answered = { $count ->
    [one] { $number } guest answered.
   *[other] { $number } guests answered.
}
guest-share = { $share ->
    [nobody] Nobody
    [few] Fewer than 1 in 10
    [most] More than 9 in 10
    [everybody] Everybody
   *[some] { $number } in 10
} answered “{ $one }” or “{ $two }”.
guest-next = Back to the start
guest-already-counted = Your answer is already counted
guest-already-counted-more = All is well. It was sent twice, but counts once.
guest-not-yet = We have not opened yet
guest-not-yet-more = You can answer when the survey opens. Feel free to ask the staff when that is.
guest-closed = The survey is over for this time
guest-closed-more = Thank you for wanting to answer. You can always tell the staff what you think.
guest-closed-meanwhile = The survey was closed while you were answering
guest-closed-meanwhile-more = Thank you for your time. Unfortunately your answers came too late, so they were not stored and not counted. You can always tell the staff what you think.
guest-your-answers = See what you answered
guest-title-error = Error: { $title }
guest-errors = { $count ->
    [one] One thing has to be put right before we can take your answers. Nothing is lost.
   *[other] Some things have to be put right before we can take your answers. Nothing is lost.
}
guest-code = The code on your slip
guest-code-help = Type the code on the slip you were given. Capitals and small letters are the same. The code is not stored with your answers.
guest-code-mistyped = The code is not quite as on the slip. Look at the slip and type it once more.
guest-code-unknown = This code is not for this survey. See if you have the right slip, or ask staff for a new one.
guest-code-used = This code has been used, and each code works once. Ask staff for a new slip.
guest-staff = Staff
guest-elsewhere = You can answer on the tablet at { $place }
guest-elsewhere-more = There is nothing to fill in here. This survey is answered on the tablet only. Ask staff, and they will lend it to you.
guest-start-title = Start the survey on this tablet
guest-start-again = This tablet has to be started again
guest-start-kept = Your answers are not lost. They do not show here, and they are sent when staff have typed a new code.
guest-start-code = Start code
guest-start-help = Are you a guest? Ask staff. Staff find the code on the round's page.
guest-start-mistyped = A start code has eight letters and digits. Look again, and type it once more.
guest-start-unknown = The code does not work. It may be mistyped, used or too old. Try again, or show a new one.
answer-nothing = You have not answered anything yet. Answer at least one question.
answer-unknown-question = The form has changed since you opened it. Open the page again.
answer-not-an-option = Choose one of the answers shown here.
answer-more-than-one = Choose only one answer.
answer-not-together = One of the answers does not go with the others. Take away what is not right.
answer-not-a-number = Type a whole number, such as 2.
answer-too-high = { $value } is too high. Type a number from { $lowest } to { $highest }.
answer-too-low = { $value } is too low. Type a number from { $lowest } to { $highest }.
answer-too-long = The text is { $count ->
    [one] { $over } character
   *[other] { $over } characters
} too long. There is room for { $most }.
