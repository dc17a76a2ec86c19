// The analysis of the browser: text to keys. Step for step what C# does (Analysis/); tests hold the two together.
// Amounts, durations, dates and law references are in more.js, which a query without a number never needs.
import { addTo, neat } from './shared.js';

// --- Letters and runs (Letters.cs, Scanner.cs)

export const code = c => c.charCodeAt(0);
const latin = '23\' 11a7ce4i4dno5 ou4ytsa7ce4i4dno5 ou4ytya6c8d4e10g8h4i12j2k3l10n9o8r6s8t6u12w2y3z6s'
  .replace(/(\D)(\d*)/g, (_, letter, many) => letter.repeat(many || 1));

// The text as it is searched, character for character: a-z and 0-9, dots and commas, ' for what disappears inside a
// word, spaces for the rest.
export const fold = text => text
  .replace(/[\uff07\uff10-\uff19\uff21-\uff3a\uff40-\uff5a]/g, c => String.fromCharCode(code(c) - 65248))
  .replace(/[\xb2-\u017f]/g, c => latin[code(c) - 178])
  .replace(/[`\xad\u02bc\ufeff\u2060\u0300-\u036f\u200b-\u200d\u2018-\u201b]/g, "'")
  .replace(/[^\w.,']|_/g, ' ').toLowerCase();
export const plain = run => run.replace(/'/g, '');

const scan = (text, describe) => {
  let previous = -2;
  return Array.from(fold(text).matchAll(/r'*p'*(?=\d)|\d([\d']|[.,](?=\d))*|[a-z][a-z\d']*/g), ({ 0: run, index: start }) => {
    const glue = start == previous + 1 ? text[start - 1] : ' ';
    return { word: describe(plain(run).slice(0, 40)), start, end: previous = start + run.length, glue };
  });
};

// --- Numbers (Decimals.cs)

const canonical = run => {
  const [, whole, mark, fraction] = /(.*)([.,])(.*)/.exec(run) || [];
  return !mark || whole.includes(mark) || fraction.length == 3 && /^[1-9]\d?\d?$/.test(whole) ? neat(run) : neat(whole, fraction);
};

// --- Stems (Stemmer.cs, EnglishStemmer.cs)

const isRoot = word => /^(?=...).*[aeiou].*[aeiou]/.test(word);
const foldFirst = word => word.replace(/^[pm]/, 1).replace(/^(s|ny)/, 2).replace(/^(k|ng|(?=[aeiou]))/, 3).replace(/^[tn]/, 4);
// What me- and pe- swallow.
const lost = { ng: 'k', ny: 's', n: 't', m: 'p' };
const prefixes = 'meng meny men mem me peng peny pen pem pel per pe bel ber be ter te di ke se'.split(' ');
// The word without the first of some endings that leaves what is wanted.
const cut = (word, endings, isWanted = isRoot) => endings.split(' ')
  .map(ending => word.endsWith(ending) && word.slice(0, word.length - ending.length)).find(rest => rest && isWanted(rest));

const rule = /^(?:[mp]e(?:(ng|ny|n|m)(?=[aeiou])|ng(?=[ghk])|n(?=[tdcjzs])|m(?=[bfvp]))|me(?=[lrwymn])|p(?:er|e(?=[lwytdkgsj]))|[bt]er|di|se|ke(?=.*an$))(?=...)(?=.*[aeiou].*[aeiou])/;
const stemmer = kept => {
  const isKept = word => kept.has(word);
  const findKept = (word, depth) => {
    let root = cut(word, ' kan an i', isKept);
    for (const prefix of depth ? prefixes : [])
      if (!root && word.startsWith(prefix) && word.length > prefix.length + 2) {
        const rest = word.slice(prefix.length);
        root = /^[aeiou]/.test(rest) && findKept(lost[prefix.slice(2)] + rest, 0) || findKept(rest, depth - 1);
      }
    return root;
  };
  const byRules = (word, kind, rounds) => {
    const [prefix, swallowed] = rounds && rule.exec(word) || [];
    if (prefix) {
      if (prefix != 'per' || !/[mtd]/.test(kind)) kind = prefix[0];
      word = word.slice(prefix.length);
      if (!swallowed) return byRules(word, kind, rounds - 1);
    }
    return foldFirst((lost[swallowed] || '') + (!/si$/.test(word) && cut(word, /[mtd]/.test(kind) ? 'kan i' : /[ks]/.test(kind) ? 'an' : 'kan an') || word));
  };
  return word => {
    if (isKept(word)) return foldFirst(word);
    word = cut(word, 'lah kah pun') || word;
    word = cut(word, 'nya') || cut(word, 'ku mu', isKept) || word;
    const root = findKept(word, 2);
    return root ? foldFirst(root) : byRules(word, '', 2);
  };
};
const english = word => {
  word = word.replace(/ies$/, 'y').replace(/([^su])s$/, '$1');
  const rest = word.replace(/^(.{4,})(ing|ed)$/, '$1');
  if (rest != word) word = rest.replace(/([^ls])\1$/, '$1');
  return word.length > 4 ? word.replace(/e$/, '') : word;
};

// --- Word lists (Lexicon.cs)

// Texts of which each says how many letters it shares with the one before: A is none (FrontCoding.cs).
export const unfolded = text => {
  let word = '';
  return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared, rest]) => word = word.slice(0, code(shared) - 65) + rest);
};

// Gives analyze(text) -> { words, extras }, and describe(word). Of the long lists it gets the lines that matter, in
// ordinal order. values() gives what finds amounts and dates, once it is needed.
export const makeAnalyzer = ({ kept, stop }, language, lines, values) => {
  const isStop = new Set(unfolded(stop)), listed = new Set(lines.join('|').split(/[ |]/)),
    amounts = new Map(), same = new Map(), sameKey = new Map(), near = new Map(), phrases = new Map(), kinds = new Map(), known = new Map();
  const rules = language == 'en' ? english : stemmer(new Set(unfolded(kept).concat(lines.flatMap(line => line[0] == '&' && line.match(/[^ |]{4,}/g) || []))));
  const stem = word => word.length < 4 || /\d/.test(word) ? word : rules(word);
  const keyOf = text => {
    const other = same.get(text) || /s$/.test(text) && same.get(text.slice(0, -1)), key = stem(other || text);
    return !other && sameKey.get(key) || key;
  };
  const describe = text => {
    if (!known.has(text)) {
      const isNumber = /^\d/.test(text), [list = '', amount] = isNumber ? ['#', canonical(text)] : amounts.get(text) || [], key = isNumber ? '#' + amount : keyOf(text);
      known.set(text, { text, key, list, amount, stop: isStop.has(text), listed: isNumber || listed.has(text), near: near.get(key) || [] });
    }
    return known.get(text);
  };
  for (const line of lines) {
    const [sign, first, ...names] = line.split('|'), key = sign + names[0].replaceAll(' ', '_'), weight = sign == '~' ? first / 10 : 1;
    kinds.set(key, first);
    for (const text of names)
      if (/\w/.test(sign)) amounts.set(text, [sign, first]);
      else if (sign == '!') {
        if (text != names[0]) {
          if (!same.has(text)) same.set(text, names[0]);
          if (!sameKey.has(stem(text))) sameKey.set(stem(text), stem(names[0]));
        }
      } else if (sign == '~' && !text.includes(' ')) {
        if (!near.get(keyOf(text))?.some(set => set.key == key)) addTo(near, keyOf(text), { key, weight });
      } else {
        const keys = text.split(' ').filter(word => !isStop.has(word)).map(word => describe(word).key);
        if (keys.length) addTo(phrases, keys[0], { keys, key, weight });
      }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  known.clear();

  const analyze = text => {
    const runs = scan(text, describe), words = [], extras = [], places = [];
    const add = (key, from, to, weight = 1, { start } = words[from], { end } = words[to - 1]) => extras.push({ key, from, to, start, end, weight });
    for (const { word, start, end, glue } of runs) {
      const { key } = word, from = words.length, last = words[from - 1];
      if (glue == '-' && !word.stop && word.list != '#' && last && last.key == key) {
        places.push(from - 1);
        last.end = end;
      } else {
        places.push(from);
        if (!word.stop) words.push({ key, from, to: from + 1, start, end, word, weight: 1 });
      }
    }
    places.push(words.length);
    values()?.measures(runs, (key, first, last) => add(key, places[first], Math.max(places[first] + 1, places[last]), 1, runs[first], runs[last - 1]));
    words.forEach((word, at) => {
      let longest = 0;
      for (const { keys, key, weight } of phrases.get(word.key) || []) {
        const to = at + keys.length;
        if (keys.length < longest) break;
        if (keys.some((key, i) => words[at + i]?.key != key)) continue;
        longest = keys.length;
        add(key, at, to, weight);
        const kindAt = i => words[i]?.word.list == 'k' && String.fromCharCode(words[i].word.amount), before = kindAt(at - 1), after = kindAt(to);
        if (key[0] == '&') {
          if (before && kinds.get(key).includes(before)) add(key + ':' + before, at - 1, to);
          else if (after && kinds.get(key).includes(after)) add(key + ':' + after, at, to + 1);
        }
      }
    });
    return { words, extras };
  };
  return { analyze, describe };
};
