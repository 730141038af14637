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
  } catch {
    return 'storage';
  }
  setShut(round, false);
  if (canSeal) send();
  else forgetTokens();
  return 'started';
}

async function exchange(code) {
  try {
    const answer = await fetch('/api/v1/rounds/' + round + '/tablets', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(8000),
    });
    const { token, pin, type, errors } = await answer.json();
    if (answer.ok && token) return { token, pin };
    const isOurs = /^urn:peil:problem:/.test(type);
    const said = { 404: 'nowhere', 409: 'closed', 422: errors?.[0]?.code === 'mistyped' ? 'mistyped' : 'unknown', 429: 'late' };
    return { said: isOurs && said[answer.status] || 'busy' };
  } catch (error) {
    // What is no JSON comes from somebody between us and the server.
    return { said: error.name === 'SyntaxError' ? 'busy' : 'away' };
  }
}

// Leaves the round. Its token goes, too, unless something here still waits for it.
async function leaveRound() {
  remember({ round, tokens: remembered().tokens });
  await forgetTokens().catch(() => {});
}
