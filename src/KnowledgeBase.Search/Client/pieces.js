// What pieces of the index hold (TermPiece.cs), checksums and faults.
import { code, unfolded } from './analysis.js';

// A fault of the index; key names the message.
export const fault = (key, path) => Object.assign(Error(key + ': ' + path), { key: 'search.' + key });

export const impacts = [0.25, 0.341, 0.465, 0.635, 0.866, 1.182, 1.612, 2.2];
export const decode = bytes => new TextDecoder().decode(bytes);
export const sum = codes => codes.reduce((hash, code) => Math.imul(hash ^ code, 16777619), 2166136261) >>> 0;
export const sumOf = text => sum(Array.from(text, code));
export const formMark = text => {
  const hash = sumOf(text);
  return (hash ^ hash >>> 15) & 31;
};

// Finds a term in a piece; nothing if it is not there. Throws whatever on damage.
export const findTerm = (piece, key, { documents: all, levels: usual }) => {
  const head = piece[0] * 256 + piece[1] + 2;
  let at = 0, index = unfolded(decode(piece.subarray(2, head))).indexOf(key);
  if (index < 0) return;
  const bits = Array.from(piece.subarray(head), one => (one + 256).toString(2).slice(1)).join('');
  const take = many => +('0b0' + bits.slice(at, at += many));
  const unary = () => {
    const from = at;
    at = bits.indexOf(0, at) + 1;
    if (!at) throw 0;
    return at - from - 1;
  };
  const gamma = () => {
    const below = unary();
    return 2 ** below + take(below);
  };
  for (;; index--) {
    const many = gamma();
    let forms = 0, low = 0, page = -1, levels = usual;
    for (let i = gamma(); i > 1; i--) forms |= 1 << take(5);
    if (many > all) throw 0;
    if (many > 15) {
      low = take(5);
      levels = Array.from(usual, () => take(3));
    } else while (many * 2 ** low * 200 <= 69 * all) low++;
    const term = { documents: new Int32Array(many), levels: new Uint8Array(many), forms };
    for (let i = 0; i < many; i++) {
      let place = 0;
      page = term.documents[i] = page + unary() * 2 ** low + take(low) + 1;
      while (place < 7 && bits[at++] == 1) place++;
      term.levels[i] = levels[place];
    }
    if (!index) return term;
  }
};

// ln of a number from 1, by sums and products alone (Ranker.cs).
export const logarithm = x => {
  let halvings = 0;
  for (; x >= 2; x /= 2) halvings++;
  const s = (x - 1) / (x + 1);
  let total = 0, power = s;
  for (let i = 1; i < 30; i += 2) {
    total += power / i;
    power *= s * s;
  }
  return 2 * total + halvings * 0.6931471805599453;
};
