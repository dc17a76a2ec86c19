// What pieces of the index hold (TermPiece.cs, Speller.cs), checksums and faults.

// A fault of the index; key names the message.
export class SearchIndexError extends Error {
  constructor(key, path) {
    super(key + ': ' + path);
    this.key = 'search.' + key;
  }
}

export const impacts = [0.25, 0.341, 0.465, 0.635, 0.866, 1.182, 1.612, 2.2];
export const decoder = new TextDecoder();
export const sum = codes => {
  let hash = 2166136261;
  for (const code of codes) hash = Math.imul(hash ^ code, 16777619);
  return hash >>> 0;
};
export const sumOf = text => sum(Array.from(text, c => c.charCodeAt(0)));
export const formMark = text => {
  const hash = sumOf(text);
  return (hash ^ hash >>> 15) & 31;
};

// Finds a term in a piece; null if it is not there. Throws whatever on damage.
export const findTerm = (piece, key, manifest) => {
  let at = 0, label = '', index = -1;
  const varint = () => {
    let amount = 0, low = 0, one;
    do {
      one = piece[at++];
      amount |= (one & 127) << low;
      low += 7;
    } while (one > 127 && low < 28);
    return amount;
  };
  const many = varint(), end = varint() + at;
  for (let i = 0; i < many && at < end && index < 0; i++) {
    const both = piece[at++], common = both >> 4 > 14 ? piece[at++] : both >> 4, rest = (both & 15) > 14 ? piece[at++] : both & 15;
    label = label.slice(0, common) + String.fromCharCode(...piece.subarray(at, at += rest));
    if (label == key) index = i;
  }
  if (index < 0) return null;
  at = end * 8;
  const bit = () => {
    if (at >> 3 >= piece.length) throw 0;
    return piece[at >> 3] >> (7 - (at++ & 7)) & 1;
  };
  const bits = many => {
    let amount = 0;
    while (many-- > 0) amount = amount << 1 | bit();
    return amount;
  };
  const unary = () => {
    let many = 0;
    while (bit()) many++;
    return many;
  };
  const gamma = () => {
    const below = unary();
    if (below > 30) throw 0;
    return 1 << below | bits(below);
  };
  for (;; index--) {
    const many = gamma();
    let forms = 0, low = 0, page = -1, order = manifest.levels;
    for (let i = gamma(); i > 1; i--) forms |= 1 << bits(5);
    if (many > manifest.documents) throw 0;
    if (many > 15) low = bits(5);
    else while (many * 2 ** (low + 1) * 100 <= 69 * manifest.documents) low++;
    if (many > 8) {
      order = [];
      let left = 28;
      for (let i = 0; i < 7; i++) left -= order[i] = bits(3);
      order[7] = left & 7;
    }
    const documents = new Int32Array(many), levels = new Uint8Array(many);
    for (let i = 0; i < many; i++) {
      page += unary() * 2 ** low + bits(low) + 1;
      if (!(page < manifest.documents)) throw 0;
      let place = 0;
      while (place < 7 && bit()) place++;
      documents[i] = page;
      levels[i] = order[place];
    }
    if (!index) return { documents, levels, forms };
  }
};

export const distance = (a, b) => {
  let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > 2) return 3;
    before = last;
    last = row;
  }
  return last[b.length];
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
