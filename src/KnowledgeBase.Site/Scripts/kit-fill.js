// Fills the marked places of a kit. The same trip gives the same papers as `kb kit`: a test compares them part by part.
import { unzip } from './unzip.js';
import { zip } from './zip.js';

const encoder = new TextEncoder();

const escapeXml = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

// Names hold neither markup nor characters that nobody sees.
export const isName = (text) => !/[<>\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(text);

// Twelve is dua belas; up to 999.
export const spell = (n) => {
  const digits = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'];
  const rest = (r) => r ? ' ' + spell(r) : '';
  return n < 12 ? digits[n]
    : n < 20 ? digits[n - 10] + ' belas'
    : n < 100 ? digits[Math.floor(n / 10)] + ' puluh' + rest(n % 10)
    : (n < 200 ? 'seratus' : digits[Math.floor(n / 100)] + ' ratus') + rest(n % 100);
};

// A day is YYYY-MM-DD; counted in UTC, so that no clock and no zone of the reader has a say.
export const addDays = (day, count) => new Date(Date.parse(day + 'T00:00:00Z') + count * 864e5).toISOString().slice(0, 10);

const longDate = (day, words) => {
  const date = new Date(day + 'T00:00:00Z');
  return `${words.days[date.getUTCDay()]}, ${date.getUTCDate()} ${words.months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};

const counted = (n, one, many, words) => words.spelled ? `${n} (${spell(n)}) ${one}` : `${n} ${n === 1 ? one : many}`;

const run = (text) => text ? `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>` : '';

// What stands in the place of each mark.
const values = (trip, words) => {
  const filled = new Map();
  const put = (mark, value) => value && filled.set(mark, value);
  put(words.marks.visitor, trip.visitor);
  put(words.marks.leader, trip.leader);
  put(words.marks.contact, trip.contact);
  put(words.marks.people, trip.people && counted(trip.people, words.person, words.people, words));
  if (trip.first) {
    const last = addDays(trip.first, trip.days - 1);
    put(words.marks.when, longDate(trip.first, words) + (trip.days > 1 ? words.to + longDate(last, words) : ''));
    put(words.marks.length, counted(trip.days, words.day, words.dayMany, words));
    for (let n = 1; n <= trip.days; n++) {
      put(words.marks.date.replace('#', n), longDate(addDays(trip.first, n - 1), words));
    }
  }
  return filled;
};

// The empty programme has two days: the first, and one that stands for all others.
const days = (xml, count) => xml.replace(/<!--hari 2-->.*?<!--\/hari-->/s, (block) =>
  Array.from({ length: count - 1 }, (_, i) => block.replace(/(ke-|ay )2/g, `$1${i + 2}`)).join(''));

const travellers = (xml, people) => !people.length ? xml : xml.replace(/(<!--orang-->.*?<\/w:tr>)(<w:tr>.*?<\/w:tr>).*?(<\/w:tbl>)/s, (_, head, row, end) =>
  head + people.map((person, i) => {
    let cell = 0;
    return row.replace(/(<\/w:pPr>).*?(<\/w:p>)/g, (_, before, after) => before + run([`${i + 1}.`, ...person][cell++] ?? '') + after);
  }).join('') + end);

const fill = (xml, trip, filled) => {
  let text = travellers(trip.first ? days(xml, trip.days) : xml, trip.travellers)
    .replace(/<w:r><w:rPr><w:rStyle w:val="Isian"\/><\/w:rPr><w:t xml:space="preserve">\[([^\]]*)\]<\/w:t><\/w:r>/g, (mark, name) =>
      filled.has(name) ? run(filled.get(name)) : mark);
  if (trip.paper === 'f4') {
    text = text.replace('<w:pgSz w:w="11906" w:h="16838"/>', '<w:pgSz w:w="12189" w:h="18709"/>').replace('w:right="1417"', 'w:right="1700"').replace('<pageSetup paperSize="9"', '<pageSetup paperSize="14"');
  }
  return text;
};

// files: the empty kit, [[name, Uint8Array], …]. trip: { visitor, first, days, people, leader, contact, travellers: [[name, post, agency], …], paper }.
export const fillKit = async (files, trip, words) => {
  const filled = values(trip, words);
  return Promise.all(files.map(async ([name, bytes]) => {
    if (!/\.(docx|xlsx)$/.test(name)) {
      return [name, bytes];
    }
    const parts = (await unzip(bytes)).map(([path, part]) => [path, encoder.encode(fill(new TextDecoder().decode(part), trip, filled))]);
    return [name, new Uint8Array(await zip(parts).arrayBuffer())];
  }));
};
