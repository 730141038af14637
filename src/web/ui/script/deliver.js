// Hands in one response: { id, channel, answers, code }. It may be called again with the same response: its id counts once.
//
// Resolves to what became of it, and never fails:
//   { is: 'taken' }            counted, now or before
//   { is: 'refused', errors }  some answers do not fit: [{ question, code }], or the code does not: [{ field, code }]
//   { is: 'over' }             the round takes no answers
//   { is: 'later' }            the network or the server is away; try again
//   { is: 'wrong' }            the server cannot use it, and trying again would not help
async function deliver(response) {
  try {
    const answer = await fetch(form.dataset.api, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(response),
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(20000),
    });
    if (answer.ok) return { is: 'taken' };
    if (answer.status === 429 || answer.status >= 500) return { is: 'later' };
    if (answer.status === 409 || answer.status === 404) return { is: 'over' };
    const { errors } = await answer.json();
    return errors?.[0]?.code ? { is: 'refused', errors } : { is: 'wrong' };
  } catch {
    return { is: 'later' };
  }
}
