// What the engine and more.js both need; small enough to be in both.

// A number without needless zeros (Decimals.cs).
export const neat = (whole, fraction = '') => {
  whole = whole.replace(/[.,]/g, '').replace(/^0+/, '').slice(0, 18) || '0';
  fraction = fraction.replace(/0+$/, '').slice(0, 18);
  return fraction ? whole + '.' + fraction : whole;
};

// Adds to the list that a map has under a key.
export const addTo = (map, key, amount) => map.has(key) ? map.get(key).push(amount) : map.set(key, [amount]);
