// The search engine of the browser: reading of the index and ranking, without any of the page. Step for step what the
// C# reader does (Reading/); tests hold the two together.
import { code, fold, makeAnalyzer, plain, unfolded } from './analysis.js';
import { decode, fault, findTerm, formMark, impacts, logarithm, sum, sumOf } from './pieces.js';

// Opens an index. load(path) gives a promise of a Uint8Array, or of null if there is no such file; loadMore() one of
// kbMore, which is in a script of its own.
export const openIndex = (load, folder, loadMore) => {
  const pieces = {}, terms = new Map(), analyzers = {};
  let opened, loading, tools;

  const more = async () => {
    try {
      return tools = await (loading ||= loadMore());
    } catch (fault) {
      loading = 0;
      throw fault;
    }
  };

  const open = () => opened ||= (async () => {
    const path = folder + '/index.json';
    let wrong = 'index-missing';
    try {
      const bytes = await load(path);
      if (bytes) {
        wrong = 'index-damaged';
        const manifest = JSON.parse(decode(bytes));
        if (manifest.format == 3) {
          for (const label of ['spelling', 'facets']) manifest[label] = manifest[label].split(' ');
          manifest.terms = unfolded(manifest.terms);
          manifest.plain = analyzerOf(manifest, []);
          return manifest;
        }
        wrong = 'format-unknown';
      }
    } catch {
    }
    opened = 0;
    throw fault(wrong, path);
  })();
  const analyzerOf = ({ words, language }, lines) => makeAnalyzer(words, language, lines, () => tools);

  // The content of a piece, its sum checked and cut off. A small index has its pieces in the manifest, as text or base64;
  // texts of pages lie beside it.
  const piece = async label => {
    const manifest = await open(), path = folder + (label[0] == 'x' ? '/' : '/' + manifest.folder + '/') + label, bundled = manifest.pieces[label];
    try {
      return await (pieces[label] ||= (async () => {
        let bytes;
        try {
          bytes = !bundled ? await load(path) : /bin$/.test(label) ? Uint8Array.from(atob(bundled), code) : new TextEncoder().encode(bundled);
        } catch {
        }
        const body = bytes && bytes.subarray(9);
        if (!bytes || sum(body) != parseInt(decode(bytes.subarray(0, 8)), 16)) throw fault(bytes || bundled ? 'piece-damaged' : 'piece-missing', path);
        return body;
      })());
    } catch (fault) {
      pieces[label] = 0;
      throw fault;
    }
  };
  const text = async label => decode(await piece(label));
  // What has its right sum is what was written: a piece that says something else ends in an error of the page, not here.
  const rows = async label => JSON.parse(await text(label));

  // An analyser that knows of some texts all that the word lists of the index say (WordLists.cs).
  const analyzerFor = async texts => {
    const manifest = await open(), { plain, lists } = manifest;
    const all = texts.flatMap(text => plain.analyze(text).words.map(({ word }) => word.text));
    const chosen = [...new Set(all.flatMap(word => [word, word.replace(/(.)s$/, '$1')]).map(word => sumOf(plain.describe(word).key) % lists))].sort();
    const lines = (await Promise.all(chosen.map(i => text(`w${i}.txt`)))).flatMap(text => text.split('\n')).filter(Boolean);
    const analyzer = analyzers[chosen] ||= analyzerOf(manifest, [...new Set(lines)].sort());
    if (texts.some(text => analyzer.analyze(text).words.some(({ word }) => /[#nw]/.test(word.list)))) await more();
    return analyzer;
  };

  // Reads the terms of some keys, all pieces at once.
  const need = async keys => {
    const manifest = await open();
    await Promise.all(keys.map(async key => {
      if (terms.has(key) || !manifest.documents) return;
      const label = `t${manifest.terms.filter(bound => bound <= key).length - 1}.bin`, bytes = await piece(label);
      try {
        terms.set(key, findTerm(bytes, key, manifest));
      } catch {
        throw fault('piece-damaged', label);
      }
    }));
  };

  // The words of the spelling lists with a first letter, each with the digit of its frequency, from the pieces that hold some lengths.
  const spelling = async (letter, shortest, longest) => {
    const { spelling: names } = await open();
    const texts = await Promise.all(names.map((name, i) => {
      const next = names[i + 1] || '', end = next[0] == letter ? next.slice(1) : Infinity;
      return name[0] == letter && name.slice(1) <= longest && shortest < end ? text(`s${i}.txt`) : '';
    }));
    return texts.flatMap(unfolded);
  };

  // Replaces words the site does not know by the closest it knows (SearchReader.cs).
  const correct = async (query, corrections, spares) => {
    const { words, extras } = (await analyzerFor([query])).analyze(query);
    await need([...words, ...extras].map(({ key }) => key));
    const close = await Promise.all(words.map(async ({ word: { key, text, listed } }) => {
      if (listed || text.length < 4 || /\d/.test(text) || terms.get(key)?.forms >>> formMark(text) & 1) return [];
      const [others, { closest }] = await Promise.all([spelling(text[0], text.length - 1, text.length + 1), more()]);
      return closest(text, others);
    }));
    for (let i = words.length; i--;) {
      const { word: { key, text }, start, end } = words[i], term = terms.get(key), [best, ...others] = close[i];
      if (!best || term && (best.far > 1 || best.frequency < 2)) continue;
      corrections.unshift({ typed: query.slice(start, end), searched: best.word });
      query = query.slice(0, start) + best.word + query.slice(end);
      spares.set(best.word, [text, [...(term ? [[text, 1]] : []), ...others.map(({ word }) => [word, 0.35])]]);
    }
    return query;
  };

  // Parts and places of the query (Query.cs).
  const parse = ({ analyze, describe }, text, spares) => {
    const { words, extras } = analyze(text), units = [], places = [], taken = [], quotes = [...text.matchAll(/["\u201c\u201d][^"\u201c\u201d]*["\u201c\u201d]/g)];
    const saidBy = ({ start, end }) => text.slice(start, end);
    const add = (token, alternatives, soft) => units.push({
      said: saidBy(token), weight: soft ? 0.15 : 1, soft, alternatives,
      must: !soft && quotes.some(({ index, 0: { length } }) => index <= token.start && token.end < index + length)
    });
    const wordly = (key, found, reason = 'word', weight = 1) => ({ key, weight, reason, found });
    const meant = (key, weight, said) => wordly(key, said || key.slice(1).replaceAll('_', ' '), { '&': 'place', '#': 'value', '@': 'meaning' }[key[0]] || 'near', weight);
    let last = {};
    for (const extra of extras.sort((a, b) => a.from - b.from || b.to - b.from - a.to + a.from)) {
      const { from, to } = extra, inside = words.slice(from, to), [key, kind] = extra.key.split(':');
      if (inside.some(word => taken[word.from])) {
        if (from == last.from && to == last.to && /[@~]/.test(key[0])) last.unit.push(meant(key, extra.weight));
        continue;
      }
      for (const word of inside) taken[word.from] = 1;
      const unit = [meant(key, 1, key[0] == '#' && saidBy(extra))];
      last = { from, to, unit };
      add(extra, unit);
      if (key[0] == '&') {
        // The last three words before it may say whether it was visited or came visiting.
        const [, near, far] = /.*\b(?:(ke|to|di|in)|(dari|oleh|from|by))(?:\W+\w+){0,2}\W*$/.exec(plain(fold(text.slice(0, extra.start)))) || [];
        places.push({ key, kind, way: near ? '>' : far && '<' });
      } else if (inside[1]) for (const { key, word } of inside) add(extra, [wordly(key, word.text)], 1);
    }
    const sets = new Set(units.flatMap(unit => unit.alternatives.map(({ key }) => key)));
    for (const token of words) {
      if (taken[token.from]) continue;
      const { key, list, text, near } = token.word, [typed, others = []] = spares.get(text) || [];
      const alternatives = [
        wordly(key, text, list == '#' ? 'value' : typed ? 'spelling' : 'word'),
        ...near.filter(set => !sets.has(set.key)).map(set => (sets.add(set.key), meant(set.key, set.weight))),
        ...others.map(([other, weight]) => wordly(describe(other).key, other, other == typed ? 'word' : 'spelling', weight))
      ];
      add(token, alternatives.filter(({ key }, i) => alternatives.findIndex(other => other.key == key) == i));
    }
    return { units: units.slice(0, 24), places };
  };

  // Scores documents (Ranker.cs).
  const rank = async ({ documents, general }, { units, places }) => {
    // Of several factors the highest counts.
    const marks = places.map(({ key, kind, way }) => [
      ...Array.from('akp', other => ['=' + other, kind && other != kind ? 0.35 : 1.35]), [kind && ':' + kind, 1], [way, 1.6]
    ].flatMap(([sign, factor]) => sign ? [[key + sign, factor]] : []));
    await need([...units.flatMap(unit => unit.alternatives.map(({ key }) => key)), ...marks.flat().map(([key]) => key)]);
    const fresh = () => new Float64Array(documents), score = fresh(), covered = fresh(), best = fresh(), musts = fresh();
    let total = 0, must = 0, least = 0;
    for (const unit of units) {
      let importance = 0;
      best.fill(0);
      for (const { key, weight } of unit.alternatives) {
        const term = terms.get(key);
        if (!term) continue;
        const having = term.documents.length, rarity = logarithm(1 + (documents - having + 0.5) / (having + 0.5)) * weight * unit.weight;
        const worth = impacts.map(impact => rarity * impact);
        importance = Math.max(importance, rarity);
        for (let i = 0; i < having; i++) {
          const page = term.documents[i];
          best[page] = Math.max(best[page], worth[term.levels[i]]);
        }
      }
      if (unit.soft) importance = 0;
      total += importance;
      must += unit.must;
      for (let page = 0; page < documents; page++)
        if (best[page]) {
          score[page] += best[page];
          covered[page] += importance;
          musts[page] += unit.must;
        }
    }
    const factors = marks.map(mark => {
      const factor = fresh();
      for (const [key, amount] of mark) for (const page of terms.get(key)?.documents || []) factor[page] = Math.max(factor[page], amount);
      return factor;
    });
    const isComplete = must && musts.includes(must), hits = [];
    score.forEach((amount, page) => {
      if (!amount || isComplete && musts[page] < must) return;
      const share = total ? covered[page] / total : 1;
      amount *= 0.35 + 0.65 * share * Math.sqrt(share);
      for (const factor of factors) amount *= factor[page] || 1;
      if (page < general && !factors.length) amount *= 1.1;
      hits.push({ page, score: amount });
      least = Math.max(least, amount * 0.15);
    });
    const good = hits.filter(hit => hit.score >= least);
    return (good.length < 20 ? hits : good).sort((a, b) => b.score - a.score || a.page - b.page).filter((hit, i) => i < 20 || hit.score >= least);
  };

  // What answers which part of the query (Marker.cs).
  const answers = ({ analyze }, text, keys) => {
    const { words, extras } = analyze(text);
    return [...words, ...extras]
      .map(({ key, word, start, end }) => ({ said: keys.get(key) || word?.near.map(set => keys.get(set.key)).find(Boolean), start, end }))
      .filter(({ said }) => said).sort((a, b) => a.start - b.start || b.end - a.end);
  };
  const many = tokens => new Set(tokens.map(({ said }) => said)).size;
  // The passage of a text that holds most of what the query asks for; the beginning unless another holds more.
  const passage = (found, text, beginning, most) => {
    let best;
    found.forEach(token => {
      const inside = many(found.filter(({ start, end }) => start >= token.start && end <= token.start + 120));
      if (inside > most) most = inside, best = token;
    });
    if (!best) return beginning;
    const { start, end } = best, from = start > 50 ? Math.min(start, text.indexOf(' ', start - 50) + 1 || start) : 0;
    let to = from + 170 < text.length ? text.lastIndexOf(' ', from + 170) : text.length;
    if (to <= start) to = end;
    return (from ? '\u2026 ' : '') + text.slice(from, to) + (to < text.length ? ' \u2026' : '');
  };
  // The parts to mark, as [start, length].
  const mark = found => {
    const ranges = [];
    let stop = 0;
    for (const { start, end } of found) {
      if (start >= stop) ranges.push([start, 0]);
      stop = Math.max(stop, end);
      const last = ranges[ranges.length - 1];
      last[1] = stop - last[0];
    }
    return ranges;
  };

  const search = async (query, { from = 0, size = 10, filters = {}, countFacets } = {}) => {
    const manifest = await open(), { cards, facets: names } = manifest, corrections = [], spares = new Map(), shortened = query.length > 400;
    const corrected = await correct(query.slice(0, 400), corrections, spares);
    const analyzer = await analyzerFor([corrected, ...[...spares.values()].flatMap(([, others]) => others.map(([word]) => word))]);
    const parsed = parse(analyzer, corrected, spares), { units } = parsed;
    if (!units.length) return { outcome: 'NoWords', total: 0, results: [], corrections: [], shortened, facets: [] };
    let hits = await rank(manifest, parsed), facets = [];
    if (names[0] && (countFacets || Object.keys(filters).length))
      ({ hits, facets } = (await more()).keep(names, await Promise.all(names.map(name => rows(`f-${name}.txt`))), hits, filters, countFacets));
    const keys = new Map(), found = text => answers(analyzer, text, keys);
    for (const { said, alternatives } of units) for (const { key } of alternatives) keys.has(key) || keys.set(key, said);
    const results = await Promise.all(hits.slice(from, from + size).map(async ({ page, score }) => {
      const [id, url, title, kind, snippet] = (await rows(`c${Math.floor(page / cards)}.txt`))[page % cards];
      const why = units.flatMap(({ soft, said, alternatives }) => {
        const hit = !soft && alternatives.find(({ key }) => terms.get(key)?.documents.includes(page));
        return hit ? [{ kind: hit.reason, said, found: hit.found }] : [];
      });
      // The passage that answers.
      const read = async () => {
        const whole = await text(`x.${id.replace(':', '.')}.txt`), better = passage(found(whole), whole, snippet, many(found(snippet)));
        return { snippet: better, highlights: mark(found(better)) };
      };
      return { id, url, title, kind, snippet, titleHighlights: mark(found(title)), highlights: mark(found(snippet)), score, why, read };
    }));
    return { outcome: hits.length ? 'Found' : 'NothingFound', total: hits.length, results, corrections, shortened, facets };
  };

  // Words of the site that complete the last word typed, most frequent first; none below three letters.
  const suggest = async (typed, most = 6) => {
    typed = typed.slice(-400);
    const { words } = (await open()).plain.analyze(typed), last = words[words.length - 1];
    if (!last || last.end != typed.length || last.word.list == '#' || last.word.text.length < 3) return [];
    const { text } = last.word;
    return (await spelling(text[0], text.length, text.length + 6))
      .filter(label => label.length > text.length + 1 && label.startsWith(text))
      .sort((a, b) => b.slice(-1) - a.slice(-1) || a.length - b.length || (a < b ? -1 : 1))
      .slice(0, most).map(label => label.slice(0, -1));
  };

  return { open, search, suggest };
};
