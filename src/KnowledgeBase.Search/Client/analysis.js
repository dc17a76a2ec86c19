// The analysis of the browser: text to keys. Step for step what C# does (Analysis/); tests hold the two together.

// --- Letters and runs (Letters.cs, Scanner.cs)

const latin = 'a7ce4i4dno5 ou4ytsa7ce4i4dno5 ou4ytya6c8d4e10g8h4i12j2k3l10n9o8r6s8t6u12w2y3z6s'
  .replace(/(\D)(\d*)/g, (_, letter, many) => letter.repeat(many || 1));

// The searched letter or digit, a space for a break, '' for what disappears inside a word.
export const fold = c => {
  let n = c.charCodeAt(0);
  if (n > 0xff00 && n < 0xff5f) c = String.fromCharCode(n -= 0xfee0);
  return /[a-z0-9]/.test(c) ? c
    : /[A-Z]/.test(c) ? c.toLowerCase()
    : /['`\u00b4\u00ad\u02bc\ufeff\u2060\u0300-\u036f\u200b-\u200d\u2018-\u201b]/.test(c) ? ''
    : n > 191 && n < 384 ? latin[n - 192]
    : n == 178 || n == 179 ? n - 176 + '' : ' ';
};
const isDigit = c => c >= '0' && c < ':';

const scan = (text, describe) => {
  const runs = [];
  let previous = -2;
  for (let i = 0; i < text.length;) {
    const first = fold(text[i]);
    if (first < '0') {
      i++;
      continue;
    }
    const start = i, number = isDigit(first);
    let run = '';
    for (; i < text.length; i++) {
      let c = fold(text[i]);
      if (!c) continue;
      if (number ? !isDigit(c) : c == ' ') {
        if (!number || text[i] != '.' && text[i] != ',' || i + 1 == text.length || !isDigit(fold(text[i + 1]))) break;
        c = text[i];
      } else if (run == 'rp' && isDigit(c)) break;
      if (run.length < 40) run += c;
    }
    runs.push({ word: describe(run), start, end: i, glue: start == previous + 1 && start ? text[start - 1] : ' ' });
    previous = i;
  }
  return runs;
};

// --- Numbers (Decimals.cs)

const neat = (whole, fraction) => {
  whole = whole.replace(/^0+/, '').slice(0, 18) || '0';
  fraction = fraction.replace(/0+$/, '').slice(0, 18);
  return fraction ? whole + '.' + fraction : whole;
};
const bare = run => run.replace(/[.,]/g, '');
const canonical = run => {
  const mark = Math.max(run.lastIndexOf('.'), run.lastIndexOf(','));
  const same = run.indexOf(run[mark]) != mark;
  const other = run.includes(run[mark] == '.' ? ',' : '.');
  return mark < 0 || same || !other && run.length - mark == 4 && mark < 4 && run[0] != '0'
    ? neat(bare(run), '') : neat(bare(run.slice(0, mark)), run.slice(mark + 1));
};
const scale = (amount, zeros) => {
  let [whole, fraction = ''] = amount.split('.');
  fraction = fraction.padEnd(zeros, '0');
  return neat(whole + fraction.slice(0, zeros), fraction.slice(zeros));
};

// --- Stems (Stemmer.cs, EnglishStemmer.cs)

const isRoot = word => word.length > 2 && /[aeiou].*[aeiou]/.test(word);
const foldFirst = word => word.replace(/^([pm])|^(ny|s)|^([tn](?!g))|^(ng|k)|^(?=[aeiou])/, (_, p, s, t) => p ? 'P' : s ? 'S' : t ? 'T' : 'K');
// Text, what must follow, the class of a swallowed consonant, the kind.
const prefixes = ('meng aiueo K m|meng ghk - m|meny aiueo S m|men aiueo T m|men tdcjzs - m|mem aiueo P m|mem bfvp - m|me lrwymn - m'
  + '|peng aiueo K p|peng ghk - p|peny aiueo S p|pen aiueo T p|pen tdcjzs - p|pem aiueo P p|pem bfvp - p|per - - q|pe lwytdkgsj - p'
  + '|ber - - b|ter - - m|di - - m|ke - - k|se - - s').split('|').map(line => line.split(' '));
const keptPrefixes = 'meng k|meny s|men t|mem p|me|peng k|peny s|pen t|pem p|pel|per|pe|bel|ber|be|ter|te|di|ke|se'.split('|').map(line => line.split(' '));

const stemmer = kept => {
  const findKept = (word, depth) => {
    if (kept.has(word)) return word;
    for (const suffix of ['kan', 'an', 'i'])
      if (word.endsWith(suffix) && kept.has(word.slice(0, -suffix.length))) return word.slice(0, -suffix.length);
    if (depth)
      for (const [prefix, lost] of keptPrefixes)
        if (word.startsWith(prefix) && word.length > prefix.length + 2) {
          const rest = word.slice(prefix.length);
          const root = lost && /^[aeiou]/.test(rest) && findKept(lost + rest, 0) || findKept(rest, depth - 1);
          if (root) return root;
        }
  };
  const withoutSuffix = (word, kind) => {
    const cut = (end, allowed) => allowed && word.endsWith(end) && isRoot(word.slice(0, -end.length)) && word.slice(0, -end.length);
    return cut('kan', kind != 'k' && kind != 's') || cut('an', kind != 'm') || cut('i', kind == 'm' && !word.endsWith('si')) || word;
  };
  const byRules = word => {
    let kind = '';
    for (let round = 0; round < 2; round++) {
      const full = word;
      const rule = prefixes.find(([prefix, next, , k]) => full.startsWith(prefix) && isRoot(full.slice(prefix.length))
        && (next == '-' || next.includes(full[prefix.length])) && (k != 'k' || full.endsWith('an')));
      if (!rule) break;
      word = word.slice(rule[0].length);
      kind = kind == 'm' && rule[3] == 'q' ? 'm' : rule[3];
      if (rule[2] != '-') return rule[2] + withoutSuffix(word, kind);
    }
    return foldFirst(withoutSuffix(word, kind));
  };
  return word => {
    if (kept.has(word)) return foldFirst(word);
    if (/(lah|kah|pun)$/.test(word) && isRoot(word.slice(0, -3))) word = word.slice(0, -3);
    if (/nya$/.test(word) && isRoot(word.slice(0, -3))) word = word.slice(0, -3);
    else if (/[km]u$/.test(word) && kept.has(word.slice(0, -2))) word = word.slice(0, -2);
    const root = findKept(word, 2);
    return root ? foldFirst(root) : byRules(word);
  };
};
const english = word => {
  word = word.replace(/ies$/, 'y').replace(/([^su])s$/, '$1');
  const rest = word.replace(/^(.{4,})(ing|ed)$/, '$1');
  if (rest != word) word = rest.replace(/([^ls])\1$/, '$1');
  return word.length > 4 ? word.replace(/e$/, '') : word;
};

// --- Word lists (Lexicon.cs)

export const addTo = (map, key, amount) => map.has(key) ? map.get(key).push(amount) : map.set(key, [amount]);
const token = (sign, label) => sign + label.replaceAll(' ', '_');

// Gives analyze(text) -> { words, extras }, and describe(word). Of the long lists it gets the lines that matter.
export const makeAnalyzer = (data, language, [sameLines, meanLines, nearLines, placeLines, valueLines] = [[], [], [], [], []]) => {
  const places = placeLines.map(line => line.split('|'));
  const kept = new Set(data.kept.split(' ').concat(...places.map(line => line.slice(1).join(' ').split(' ').filter(word => word.length > 3))));
  const stop = new Set(data.stop.split(' ')), listed = new Set(), same = new Map(), sameKey = new Map(), near = new Map(),
    values = new Map(), phrases = new Map(), kinds = new Map(), known = new Map();
  const rules = language == 'en' ? english : stemmer(kept);
  const stem = word => word.length < 4 || /\d/.test(word) ? word : rules(word);
  const keyOf = text => {
    const other = same.get(text) || text.endsWith('s') && same.get(text.slice(0, -1));
    const key = stem(other || text);
    return other ? key : sameKey.get(key) || key;
  };
  const describe = text => {
    let word = known.get(text);
    if (word) return word;
    if (isDigit(text)) {
      const amount = canonical(text);
      word = { text, key: '#' + amount, number: 1, listed: 1, amount, near: [] };
    } else {
      const key = keyOf(text), [list, amount] = values.get(text) || [];
      word = {
        text, key, stop: stop.has(text), listed: listed.has(text), near: near.get(key) || [],
        amount: list == 'n' && amount, times: list == 'x' && +amount, month: list == 'm' && +amount,
        days: (list == 'd' || list == 'w') && +amount, whole: list == 'w', zeros: list == 'z' && +amount,
        kind: list == 'k' && String.fromCharCode(amount)
      };
    }
    known.set(text, word);
    return word;
  };
  const addPhrase = (expression, key, weight) => {
    const all = expression.split(' ');
    all.forEach(word => listed.add(word));
    const keys = all.filter(word => !stop.has(word)).map(word => isDigit(word) ? '#' + canonical(word) : keyOf(word));
    if (keys.length) addTo(phrases, keys[0], { keys, key, weight });
  };

  for (const line of valueLines) {
    const [list, amount, ...words] = line.split(' ');
    for (const word of words) values.set(word, [list, amount]), listed.add(word);
  }
  for (const line of sameLines) {
    const words = line.split(' ');
    words.forEach((word, i) => {
      listed.add(word);
      if (i && !same.has(word)) same.set(word, words[0]);
      if (i && !sameKey.has(stem(word))) sameKey.set(stem(word), stem(words[0]));
    });
  }
  const addAll = (sign, names) => names.forEach(expression => addPhrase(expression, token(sign, names[0]), 1));
  meanLines.forEach(line => addAll('@', line.split('|')));
  for (const [kind, ...names] of places) {
    kinds.set(token('&', names[0]), kind);
    addAll('&', names);
  }
  for (const line of nearLines) {
    const [tenths, ...set] = line.split('|'), sign = token('~', set[0]), weight = tenths / 10;
    for (const expression of set) {
      if (expression.includes(' ')) {
        addPhrase(expression, sign, weight);
        continue;
      }
      listed.add(expression);
      const sets = near.get(keyOf(expression));
      if (!sets || !sets.some(other => other.key == sign)) addTo(near, keyOf(expression), { key: sign, weight });
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  known.clear();

  const analyze = text => {
    const runs = scan(text, describe), words = [], extras = [], wordOfRun = [];
    for (const { word, start, end, glue } of runs) {
      const last = words[words.length - 1];
      if (glue == '-' && !word.stop && !word.number && last && last.key == word.key) {
        wordOfRun.push(words.length - 1);
        last.end = end;
        continue;
      }
      wordOfRun.push(words.length);
      if (!word.stop) words.push({ key: word.key, from: words.length, to: words.length + 1, start, end, word, weight: 1 });
    }
    wordOfRun.push(words.length);
    measures(runs, (key, first, last) => extras.push({
      key, from: wordOfRun[first], to: Math.max(wordOfRun[first] + 1, wordOfRun[last]), start: runs[first].start, end: runs[last - 1].end, weight: 1
    }));
    words.forEach((_, at) => {
      let longest = 0;
      for (const phrase of phrases.get(words[at].key) || []) {
        const to = at + phrase.keys.length;
        if (to - at < longest) break;
        if (to > words.length || phrase.keys.some((key, i) => words[at + i].key != key)) continue;
        longest = to - at;
        const add = (key, from, to, weight) => extras.push({ key, from, to, start: words[from].start, end: words[to - 1].end, weight });
        add(phrase.key, at, to, phrase.weight);
        const kind = kinds.get(phrase.key) || '', before = at && words[at - 1].word.kind, after = to < words.length && words[to].word.kind;
        if (before && kind.includes(before)) add(phrase.key + ':' + before, at - 1, to, 1);
        else if (after && kind.includes(after)) add(phrase.key + ':' + after, at, to + 1, 1);
      }
    });
    return { words, extras };
  };
  return { analyze, describe };
};

// --- Amounts, durations, dates, law references (Measures.cs)

const none = { word: { text: '' } };
const small = run => run.word.number && /^\d{1,4}$/.test(run.word.text) ? +run.word.text : -1;
const yearOf = run => run.word.text.length == 4 && small(run) > 1900 && small(run) < 2100 ? small(run) : 0;
const two = n => (n < 10 ? '-0' : '-') + n;

const measures = (runs, take) => {
  const at = i => runs[i] || none;
  const date = (year, month, day, first, last) => {
    if (year > 1900 && year < 2100 && month > 0 && month < 13 && day > 0 && day < 32) {
      take('#' + year + two(month) + two(day), first, last);
      take('#' + year + two(month), first, last);
    }
  };
  const dateOrLaw = i => {
    const one = small(at(i)), second = at(i + 1), third = at(i + 2);
    if (third.word.number) {
      if (second.word.month && yearOf(third)) return date(yearOf(third), second.word.month, one, i, i + 3);
      if (second.word.number && second.glue == third.glue && /[/-]/.test(second.glue))
        return yearOf(at(i)) ? date(one, small(second), small(third), i, i + 3)
          : date(small(third) < 100 ? 2000 + small(third) : small(third), small(second), one, i, i + 3);
    }
    const last = second.word.number && second.glue == '/' ? i + 1 : second.word.text == 'tahun' ? i + 2 : -1;
    if (last > 0 && one > 0 && yearOf(at(last)) && (!i || at(i).glue != '/')) take('#' + one + '/' + yearOf(at(last)), i, last + 1);
  };
  // A number with its scale: 240 juta, dua belas, tiga ratus ribu.
  const read = i => {
    let amount = at(i).word.amount, next = i + 1;
    if (!at(i).word.number) {
      let number = +amount;
      for (; at(next).word.times && number < 1000; next++) {
        const { times } = at(next).word, rest = at(next + 1).word;
        number = times == 1 ? number + 10 : number * times;
        if (times > 1 && !rest.number && rest.amount && rest.amount.length == 1) number += +rest.amount, next++;
      }
      amount = number + '';
    }
    return at(next).word.zeros ? [scale(amount, at(next).word.zeros), next + 1] : [amount, next];
  };
  const duration = (amount, run, first, last) => {
    const days = !run.word.whole && run.word.days;
    if (days && amount.length < 7) take('#d' + Math.floor(+amount * days + 0.5), first, last);
    return days;
  };
  runs.forEach(({ word }, i) => {
    if (word.whole) take('#d' + word.days, i, i + 1);
    if (word.month) {
      if (yearOf(at(i + 1))) take('#' + yearOf(at(i + 1)) + two(word.month), i, i + 2);
      else if (yearOf(at(i + 2))) date(yearOf(at(i + 2)), word.month, small(at(i + 1)), i, i + 3);
    }
    if (!word.amount) return;
    if (word.number) dateOrLaw(i);
    const [amount, next] = read(i), first = i && at(i - 1).word.text == 'rp' ? i - 1 : i;
    if (next > i + 1) take('#' + amount, first, next);
    else if (word.number && at(next).word.text == 'm') take('#' + scale(amount, 9), first, next + 1);
    if (next >= runs.length || duration(amount, at(next), i, next + 1)) return;
    const other = at(next).glue == '-' ? next : /^(hingga|sampai|to)$/.test(at(next).word.text) ? next + 1 : -1;
    if (other > 0 && at(other).word.amount) {
      const after = read(other)[1];
      duration(amount, at(after), i, after + 1);
    }
  });
};
