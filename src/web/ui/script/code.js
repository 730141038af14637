// The code off the guest's slip, where the round asks for one.

// As the server checks it, so that a slip of the finger is told before the first question. How long a code is, and of which
// letters, is for the field's pattern to say. The field has every way of writing each of the 28 letters, 28 places apart.
const isChecked = ({ value, dataset: { letters } }) =>
  !letters || value.match(/\w/g).reduce((sum, letter) => (sum * 2 + letters.indexOf(letter) % 28) % 29, 0) === 1;

// The field comes to the guest: to the first screen, or to where they are when another code is wanted.
const askCode = (screen) => one('button', screen).before(one('.code') || '');

// Who scans the slip, or changes the language, brings the code along in the address.
function takeCode() {
  const brought = /[#-](\w{11})$/.exec(location.hash), field = one('#code');
  if (brought && field) field.value = brought[1];
}
