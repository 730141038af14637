// Hands in a guest's answers on a tablet of the house: sealed and on the disk before anything else, then sent. While the network
// is away, or the tablet needs a new start code, the guest is thanked at once, and the envelope waits.
//
// `direct` is the survey's own way, for browsers that cannot seal or keep: they send as a guest's own phone does.
const PATIENCE = 5000;

async function deliver(response, direct) {
  const openly = () => direct({ ...response, token: tokenOf(round) });
  const form = document.querySelector('#answers');
  if (!canSeal || !form.dataset.key) return openly();
  let kept, envelope;
  try {
    envelope = await seal(response, round, Uint8Array.from(atob(form.dataset.key), (each) => each.charCodeAt(0)));
    kept = await put(round, envelope);
  } catch (error) {
    return openly();
  }
  if (isAway) {
    send();
    return { is: 'kept' };
  }
  const { is, outcomes } = await post(round, [envelope], PATIENCE);
  isAway = is === 'later';
  if (isAway) {
    send();
    return { is: 'kept' };
  }
  if (is === 'shut') return { is: 'kept' };
  // From here on the guest hears what became of the answers, and they are not on the tablet any more.
  await remove([kept]).catch(() => {});
  if (is === 'over') return { is };
  const { status, errors } = outcomes && outcomes[0] || {};
  if (status === 'counted' || status === 'already_counted') return { is: 'taken' };
  if (status === 'refused') return { is: 'refused', errors };
  if (status === 'round_over') return { is: 'over' };
  // The server cannot open it: sent as it is, it can still be counted, once.
  return openly();
}
