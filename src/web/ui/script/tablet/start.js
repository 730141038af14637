// Starts the round on this tablet, or starts it anew, with the code that staff have on the round's page.
//
// Resolves to 'started', or to why not: 'mistyped', 'unknown' (wrong, used or too old), 'late' (too many tries), 'closed', 'nowhere' (there
// is no such round), 'busy' (the server cannot), 'away' (nobody answers), or 'storage' (this browser remembers nothing).
async function startWith(code) {
  const { said, token, pin } = await exchange(code);
  if (!token) return said;
  try {
    // The PIN comes along, so that the tablet can be left without a network from now on; where it can be checked.
    const { salt, verifier } = crypto.subtle && pin || {};
    remember({ round, isOn: true, salt, verifier, tokens: { ...remembered().tokens, [round]: token } });
  } catch (error) {
    return 'storage';
  }
  setShut(round, false);
  if (canSeal) send();
  else forgetTokens();
  return 'started';
}

async function exchange(code) {
  const how = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
    credentials: 'omit',
    cache: 'no-store',
    signal: endAfter(8000),
  };
  const answer = await fetch('/api/v1/rounds/' + round + '/tablets', how).catch(() => null);
  if (!answer) return { said: 'away' };
  // What is no JSON comes from somebody between us and the server.
  const { token, pin, type, errors = [] } = await answer.json().catch(() => ({}));
  if (answer.ok && token) return { token, pin };
  const isOurs = /^urn:peil:problem:/.test(type), isMistyped = errors[0] && errors[0].code === 'mistyped';
  const said = { 404: 'nowhere', 409: 'closed', 422: isMistyped ? 'mistyped' : 'unknown', 429: 'late' };
  return { said: isOurs && said[answer.status] || 'busy' };
}

// Leaves the round. Its token goes, too, unless something here still waits for it.
async function leaveRound() {
  remember({ round, tokens: remembered().tokens });
  await forgetTokens().catch(() => {});
}
