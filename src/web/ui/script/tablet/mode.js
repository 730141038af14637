// A tablet of the house: it shows the round that staff have started on it, and no other page.
//
// This script comes beside the survey's own, which works without it. What it gives the survey's script is `window.peil`:
//   deliver(response, direct)  hands in a response in place of the survey's own deliver(), which is given as `direct`. It
//                              resolves to the same outcomes, and to { is: 'kept' }: sealed on this tablet, sent later
const root = document.documentElement;
window.peil = {};

// What the tablet remembers, and all that it remembers in this place: which round staff have started. Nothing about guests.
//   { round, isOn }
const MEMORY = 'peil-tablet';
const remembered = () => JSON.parse(localStorage.getItem(MEMORY) || '{}');

// The round whose page this is.
const round = location.pathname.split('/')[2];
const isSurvey = !location.pathname.endsWith('/staff');
const isStarted = () => remembered().round === round && remembered().isOn === true;

if (isSurvey && !isStarted()) location.replace('/t/' + round + '/staff');
