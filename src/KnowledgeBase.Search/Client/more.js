// What most queries never need, and what is fetched only for those that do: amounts, durations, dates and law
// references (Measures.cs), the closest word to an unknown one (Speller.cs), filters (Filter.cs).
import { addTo, neat } from './shared.js';

const scale = (amount, zeros) => {
  const [whole, fraction = ''] = amount.split('.'), digits = fraction.padEnd(zeros, '0');
  return neat(whole + digits.slice(0, zeros), digits.slice(zeros));
};
const none = { word: { text: '', list: '' } };
const two = n => (n < 10 ? '-0' : '-') + n;
const isNumber = ({ word }) => word.list == '#';
// What the list with a sign says of a run: a month, the days of a unit.
const amountOf = ({ word }, list) => word.list == list && +word.amount;
const small = run => isNumber(run) && /^\d{1,4}$/.test(run.word.text) ? +run.word.text : -1;
const yearOf = run => run.word.text.length == 4 && small(run) > 1900 && small(run) < 2100 ? small(run) : 0;

const measures = (runs, take) => {
  const at = i => runs[i] || none;
  const date = (year, month, day, first, last) => {
    if (year > 1900 && year < 2100 && month > 0 && month < 13 && day > 0 && day < 32) {
      take('#' + year + two(month) + two(day), first, last);
      take('#' + year + two(month), first, last);
    }
  };
  const dateOrLaw = i => {
    const one = small(at(i)), second = at(i + 1), third = at(i + 2), month = amountOf(second, 'm');
    if (isNumber(third)) {
      if (month && yearOf(third)) return date(yearOf(third), month, one, i, i + 3);
      if (isNumber(second) && second.glue == third.glue && /[/-]/.test(second.glue))
        return yearOf(at(i)) ? date(one, small(second), small(third), i, i + 3)
          : date(small(third) < 100 ? 2000 + small(third) : small(third), small(second), one, i, i + 3);
    }
    const last = isNumber(second) && second.glue == '/' ? i + 1 : second.word.text == 'tahun' ? i + 2 : -1;
    if (last > 0 && one > 0 && yearOf(at(last)) && (!i || at(i).glue != '/')) take('#' + one + '/' + yearOf(at(last)), i, last + 1);
  };
  // A number with its scale: 240 juta, dua belas, tiga ratus ribu.
  const read = i => {
    let { amount } = at(i).word, next = i + 1;
    if (!isNumber(at(i))) {
      let number = +amount;
      for (; amountOf(at(next), 'x') && number < 1000; next++) {
        const times = amountOf(at(next), 'x'), rest = at(next + 1).word;
        number = times == 1 ? number + 10 : number * times;
        if (times > 1 && rest.list == 'n' && rest.amount.length == 1) number += +rest.amount, next++;
      }
      amount = number + '';
    }
    const zeros = amountOf(at(next), 'z');
    return zeros ? [scale(amount, zeros), next + 1] : [amount, next];
  };
  const duration = (amount, run, first, last) => {
    const days = amountOf(run, 'd');
    if (days && amount.length < 7) take('#d' + Math.floor(+amount * days + 0.5), first, last);
    return days;
  };
  runs.forEach((run, i) => {
    const { word } = run, month = amountOf(run, 'm');
    if (word.list == 'w') take('#d' + word.amount, i, i + 1);
    if (month) {
      if (yearOf(at(i + 1))) take('#' + yearOf(at(i + 1)) + two(month), i, i + 2);
      else if (yearOf(at(i + 2))) date(yearOf(at(i + 2)), month, small(at(i + 1)), i, i + 3);
    }
    if (!/[#n]/.test(word.list)) return;
    if (isNumber(run)) dateOrLaw(i);
    const [amount, next] = read(i), first = i && at(i - 1).word.text == 'rp' ? i - 1 : i;
    if (next > i + 1) take('#' + amount, first, next);
    else if (isNumber(run) && at(next).word.text == 'm') take('#' + scale(amount, 9), first, next + 1);
    if (next >= runs.length || duration(amount, at(next), i, next + 1)) return;
    const other = at(next).glue == '-' ? next : /^(hingga|sampai|to)$/.test(at(next).word.text) ? next + 1 : -1;
    if (other > 0 && /[#n]/.test(at(other).word.list)) {
      const after = read(other)[1];
      duration(amount, at(after), i, after + 1);
    }
  });
};

const distance = (a, b) => {
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
// The three closest of some words with their frequencies, best first.
const closest = (word, others) => {
  const found = [], most = word.length < 5 ? 1 : 2;
  for (const label of others) {
    const other = label.slice(0, -1), frequency = +label.slice(-1);
    const far = Math.abs(other.length - word.length) > most ? 3 : distance(word, other);
    if (far > most) continue;
    let shared = 0;
    while (shared < word.length && word[shared] == other[shared]) shared++;
    found.push({ word: other, far, frequency, cost: far - 0.06 * frequency - 0.05 * shared });
  }
  return found.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1)).slice(0, 3);
};

// Keeps what has a wanted value of each filtered facet, and counts values: [value, gap, gap …] a row of each facet.
const keep = (names, rows, hits, filters, isCounted) => {
  const failures = new Map(), found = new Set(hits.map(hit => hit.page));
  const lists = rows.map(values => values.map(([value, ...gaps]) => {
    let page = -1;
    return { value, documents: gaps.map(gap => page += gap + 1) };
  }));
  names.forEach((label, facet) => {
    const wanted = filters[label] || [];
    if (!wanted.length) return;
    const has = new Set(lists[facet].filter(({ value }) => wanted.includes(value)).flatMap(({ documents }) => documents));
    for (const page of found) if (!has.has(page)) addTo(failures, page, facet);
  });
  const facets = !isCounted ? [] : lists.map((values, facet) => ({
    facet: names[facet],
    values: values.map(({ value, documents }) => ({
      value,
      count: documents.filter(page => found.has(page) && (failures.get(page) || []).every(other => other == facet)).length
    }))
  }));
  return { hits: hits.filter(hit => !failures.has(hit.page)), facets };
};
export const kbMore = { measures, closest, keep };
