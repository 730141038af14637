// The code off the guest's slip, where the round asks for one. Who scans the slip brings it along in the address.
const plain = (typed) => typed.toLowerCase().replace(/u/g, 'v').replace(/[\W_]/g, '');

// As the server checks it, so that a slip of the finger is told before the first question: ISO 7064, MOD 29,28.
function isCode({ value, dataset }) {
  const places = [...plain(value)].map((letter) => dataset.letters.indexOf(letter));
  let sum, product = 28;
  for (const place of places) {
    sum = (product + place) % 28 || 28;
    product = sum * 2 % 29;
  }
  return places.length === 11 && !places.includes(-1) && sum === 1;
}

// The field comes to the guest: to the first screen, or to where they are when another code is wanted.
function askCode(screen) {
  const box = one('.code', form);
  if (box) one('button', screen).before(box);
}

function takeCode() {
  const brought = /[#-](\w{11})$/.exec(location.hash), field = one('#code');
  if (!brought || !field) return;
  field.value = brought[1];
  touched();
}
