// Hands in one response: { id, channel, answers, code }, on a tablet of the house with its token. It may be called again with the same response: its id counts once.
//
// Resolves to what became of it, and never fails:
//   { is: 'taken' }            counted, now or before
//   { is: 'refused', errors }  some answers do not fit: [{ question, code }], or the code does not: [{ field, code }]
//   { is: 'over' }             the round takes no answers
//   { is: 'later' }            the network or the server is away, or the tablet needs a new start code; try again
//   { is: 'kept' }             locked on a tablet of the house, whose own script has taken this over
//   { is: 'wrong' }            the server cannot use it, and trying again would not help
async function deliver(response) {
  const how = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(response),
    credentials: 'omit',
    cache: 'no-store',
    signal: endAfter(20000),
  };
  // Whatever comes from the network, also what is no answer of ours, is a reason to try again.
  const [code, { status, type, errors }] = await fetch(form.dataset.api, how)
    .then((answer) => answer.json().then((said) => [answer.status, said || {}]))
    .catch(() => [0, {}]);
  if (/^(already_)?counted$/.test(status)) return { is: 'taken' };
  // Whoever else answers at our address, such as a network that wants a password first, does not know our names.
  const isOurs = /^urn:peil:problem:(?!tablet-not-started)/.test(type);
  if (!isOurs || code === 429 || code >= 500) return { is: 'later' };
  if (/:(unknown-round|round-not-open)$/.test(type)) return { is: 'over' };
  return errors && errors[0] && errors[0].code ? { is: 'refused', errors } : { is: 'wrong' };
}
