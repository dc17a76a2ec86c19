// The search engine of the browser: reading of the index and ranking, without any of the page. Step for step what the
// C# reader does (Reading/); tests hold the two together.
import { addTo, fold, makeAnalyzer } from './analysis.js';
import { SearchIndexError, decoder, distance, findTerm, formMark, impacts, logarithm, sum, sumOf } from './pieces.js';

const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// Opens an index. load(path) gives a promise of a Uint8Array, or of null if there is no such file.
export const openIndex = (load, folder) => {
  const pieces = new Map(), terms = new Map(), analyzers = new Map();
  let opened;

  const open = () => opened ||= (async () => {
    const path = folder + '/index.json';
    let bytes, manifest;
    try {
      bytes = await load(path);
      if (!bytes) throw new SearchIndexError('index-missing', path);
      manifest = JSON.parse(decoder.decode(bytes));
      if (manifest.format != 2) throw new SearchIndexError('format-unknown', path);
      for (const label of ['terms', 'spelling', 'facets']) manifest[label] = manifest[label].split(' ');
      manifest.levels = Array.from(manifest.levels, Number);
      manifest.plain = makeAnalyzer(manifest.words, manifest.language);
      manifest.bundle = Object.keys(manifest.pieces).length;
    } catch (fault) {
      opened = 0;
      throw fault.key ? fault : new SearchIndexError(bytes ? 'index-damaged' : 'index-missing', path);
    }
    return manifest;
  })();

  // The content of a piece, its sum checked and cut off, as bytes or as text. A small index has its pieces in the manifest.
  const piece = async (label, text) => {
    const manifest = await open(), path = folder + '/' + manifest.folder + '/' + label, bundled = manifest.pieces[label];
    if (!pieces.has(path)) pieces.set(path, (async () => {
      let bytes;
      try {
        bytes = bundled == null ? await load(path) : text ? new TextEncoder().encode(bundled) : Uint8Array.from(atob(bundled), c => c.charCodeAt(0));
      } catch {
      }
      if (!bytes) throw new SearchIndexError(bundled == null ? 'piece-missing' : 'piece-damaged', path);
      const end = bytes.length - 4, body = text ? bytes.subarray(9) : bytes.subarray(0, end);
      const said = text ? parseInt(decoder.decode(bytes.subarray(0, 8)), 16)
        : (bytes[end] | bytes[end + 1] << 8 | bytes[end + 2] << 16 | bytes[end + 3] << 24) >>> 0;
      if (sum(body) != said) throw new SearchIndexError('piece-damaged', path);
      return text ? decoder.decode(body) : body;
    })());
    try {
      return await pieces.get(path);
    } catch (fault) {
      pieces.delete(path);
      throw fault;
    }
  };
  // What has its right sum is what was written: a piece that says something else ends in an error of the page, not here.
  const rows = async label => JSON.parse(await piece(label, 1));

  // An analyser that knows of some texts all that the word lists of the index say (WordLists.cs).
  const analyzerFor = async texts => {
    const { plain, lists, words, language } = await open(), merged = [[], [], [], [], []];
    const all = texts.flatMap(text => plain.analyze(text).words).map(({ word }) => word.text);
    const wanted = all.concat(all.filter(word => /.s$/.test(word)).map(word => word.slice(0, -1))).map(word => sumOf(plain.describe(word).key) % lists);
    const chosen = [...new Set(wanted)].sort(), name = chosen.join();
    for (const list of await Promise.all(chosen.map(i => rows(`w${i}.txt`))))
      merged.forEach((lines, i) => lines.push(...list[i]));
    if (!analyzers.has(name)) analyzers.set(name, makeAnalyzer(words, language, merged.map(lines => [...new Set(lines)].sort())));
    return analyzers.get(name);
  };

  // Reads the terms of some keys, all pieces at once.
  const need = async keys => {
    const manifest = await open();
    await Promise.all([...new Set(keys)].filter(key => !terms.has(key)).map(async key => {
      let low = 0, high = manifest.terms.length - 1;
      while (low < high) {
        const middle = low + high + 1 >> 1;
        if (manifest.terms[middle] <= key) low = middle;
        else high = middle - 1;
      }
      const bytes = manifest.documents && await piece(`t${low}.bin`);
      try {
        terms.set(key, bytes ? findTerm(bytes, key, manifest) : null);
      } catch {
        throw new SearchIndexError('piece-damaged', `t${low}.bin`);
      }
    }));
  };

  // The words of the spelling lists with a first letter, from the pieces that hold some lengths.
  const spelling = async (letter, shortest, longest) => {
    const { spelling: names } = await open();
    const wanted = names.map((label, i) => i).filter(i => {
      const next = names[i + 1] || '', end = next[0] == letter ? +next.slice(1) : Infinity;
      return names[i][0] == letter && +names[i].slice(1) <= longest && shortest < end;
    });
    const texts = await Promise.all(wanted.map(i => piece(`s${i}.txt`, 1)));
    return texts.flatMap(text => {
      let word = '';
      return Array.from(text.matchAll(/([A-Z])([a-z]*)(\d)/g), ([, shared, rest, frequency]) =>
        [word = word.slice(0, shared.charCodeAt(0) - 65) + rest, +frequency]);
    });
  };
  const closest = async word => {
    const found = [], most = word.length < 5 ? 1 : 2;
    for (const [other, frequency] of await spelling(word[0], word.length - 1, word.length + 1)) {
      const far = Math.abs(other.length - word.length) > most ? 3 : distance(word, other);
      if (far > most) continue;
      let shared = 0;
      while (shared < word.length && word[shared] == other[shared]) shared++;
      found.push({ word: other, far, frequency, cost: far - 0.06 * frequency - 0.05 * shared });
    }
    return found.sort((a, b) => a.cost - b.cost || compare(a.word, b.word)).slice(0, 3);
  };

  // Replaces words the site does not know by the closest it knows (SearchReader.cs).
  const correct = async (query, corrections, spares) => {
    const { words, extras } = (await analyzerFor([query])).analyze(query);
    await need([...words, ...extras].map(({ key }) => key));
    const close = await Promise.all(words.map(({ word }) => {
      const term = terms.get(word.key);
      return word.listed || word.text.length < 4 || /\d/.test(word.text) || term && term.forms >>> formMark(word.text) & 1 ? [] : closest(word.text);
    }));
    let corrected = query;
    for (let i = words.length; i--;) {
      const { word, start, end } = words[i], term = terms.get(word.key), [best, ...others] = close[i];
      if (!best || term && (best.far > 1 || best.frequency < 2)) continue;
      corrected = corrected.slice(0, start) + best.word + corrected.slice(end);
      corrections.unshift({ typed: query.slice(start, end), searched: best.word });
      spares.set(best.word, [word.text, [...(term ? [[word.text, 1]] : []), ...others.map(other => [other.word, 0.35])]]);
    }
    return corrected;
  };

  // Parts and places of the query (Query.cs).
  const parse = ({ analyze, describe }, text, spares) => {
    const { words, extras } = analyze(text), units = [], places = [], taken = [], quotes = [...text.matchAll(/["\u201c\u201d][^"\u201c\u201d]*["\u201c\u201d]/g)];
    let last = {}, unit;
    const must = token => quotes.some(({ index, 0: { length } }) => index <= token.start && token.end < index + length);
    const reasonOf = key => ({ '&': 'place', '#': 'value', '@': 'meaning' })[key[0]] || 'near';
    const nameOf = key => key.slice(1).replaceAll('_', ' ');
    for (const extra of extras.sort((a, b) => a.from - b.from || b.to - b.from - a.to + a.from)) {
      const inside = words.slice(extra.from, extra.to);
      let { key } = extra;
      if (inside.some(word => taken[word.from])) {
        if (extra.from == last.from && extra.to == last.to && /[@~]/.test(key[0]))
          unit.alternatives.push({ key, weight: extra.weight, reason: reasonOf(key), found: nameOf(key) });
        continue;
      }
      last = extra;
      const said = text.slice(extra.start, extra.end);
      for (const word of inside) taken[word.from] = 1;
      if (key[0] == '&') {
        const [label, kind] = key.split(':');
        key = label;
        const before = Array.from(text.slice(0, extra.start), fold).join('').split(' ').filter(Boolean).slice(-3).reverse();
        const way = before.find(word => /^(ke|to|di|in|dari|oleh|from|by)$/.test(word));
        places.push({ key, kind, way: !way ? '' : /^(ke|to|di|in)$/.test(way) ? '>' : '<' });
      }
      units.push(unit = { said, weight: 1, must: must(extra), alternatives: [{ key, weight: 1, reason: reasonOf(key), found: key[0] == '#' ? said : nameOf(key) }] });
      if (inside.length > 1 && key[0] != '&')
        for (const word of inside) units.push({ said, weight: 0.15, soft: 1, alternatives: [{ key: word.key, weight: 1, reason: 'word', found: word.word.text }] });
    }
    const sets = new Set(units.flatMap(unit => unit.alternatives.map(({ key }) => key)));
    for (const token of words) {
      if (taken[token.from]) continue;
      const { word } = token, alternatives = [], [typed, others = []] = spares.get(word.text) || [];
      const add = (key, weight, reason, found) => alternatives.some(known => known.key == key) || alternatives.push({ key, weight, reason, found });
      add(word.key, 1, word.number ? 'value' : typed ? 'spelling' : 'word', word.text);
      for (const { key, weight } of word.near)
        if (!sets.has(key)) sets.add(key), add(key, weight, 'near', nameOf(key));
      for (const [other, weight] of others) add(describe(other).key, weight, other == typed ? 'word' : 'spelling', other);
      units.push({ said: text.slice(token.start, token.end), weight: 1, must: must(token), alternatives });
    }
    return { units: units.slice(0, 24), places };
  };

  // Scores documents (Ranker.cs).
  const rank = async ({ documents, general }, { units, places }) => {
    const marks = [];
    for (const { key, kind, way } of places) {
      const factors = new Map(), mark = (label, factor) => factors.set(key + label, factor);
      for (const other of 'akp') if (kind && other != kind) mark('=' + other, 0.35);
      if (kind) mark(':' + kind, 1);
      for (const other of 'akp') if (!kind || other == kind) mark('=' + other, 1.35);
      if (way) mark(way, 1.6);
      marks.push(factors);
    }
    await need([...units.flatMap(unit => unit.alternatives.map(({ key }) => key)), ...marks.flatMap(factors => [...factors.keys()])]);
    const score = new Float64Array(documents), covered = new Float64Array(documents), best = new Float64Array(documents), musts = new Uint8Array(documents);
    let total = 0, must = 0;
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
          const page = term.documents[i], amount = worth[term.levels[i]];
          if (amount > best[page]) best[page] = amount;
        }
      }
      if (unit.soft) importance = 0;
      total += importance;
      if (unit.must) must++;
      for (let page = 0; page < documents; page++)
        if (best[page]) {
          score[page] += best[page];
          covered[page] += importance;
          if (unit.must) musts[page]++;
        }
    }
    for (let page = 0; page < documents; page++) {
      const share = total ? covered[page] / total : 1;
      score[page] *= 0.35 + 0.65 * share * Math.sqrt(share);
    }
    for (const factors of marks) {
      const factor = new Float64Array(documents);
      for (const [key, amount] of factors) for (const page of terms.get(key)?.documents || []) factor[page] = amount;
      for (let page = 0; page < documents; page++) score[page] *= factor[page] || 1;
    }
    for (let page = 0; page < general && !places.length; page++) score[page] *= 1.1;
    const complete = must && musts.some(many => many == must);
    const hits = [];
    let least = 0;
    score.forEach((score, page) => {
      if (score && (!complete || musts[page] == must)) hits.push({ page, score }), least = Math.max(least, score * 0.15);
    });
    const good = hits.filter(hit => hit.score >= least);
    return (good.length < 20 ? hits : good).sort((a, b) => b.score - a.score || a.page - b.page).filter((hit, i) => i < 20 || hit.score >= least);
  };

  // Keeps what has a wanted value of each filtered facet, and counts values (Filter.cs).
  const keep = async (manifest, hits, filters, count) => {
    const names = manifest.facets.filter(Boolean), facets = [], failures = new Map(), found = new Set(hits.map(hit => hit.page));
    if (!count && !Object.keys(filters).length) return { hits, facets };
    const lists = await Promise.all(names.map(async label => (await rows(`f-${label}.txt`)).map(([value, ...gaps]) => {
      let page = -1;
      return { value, documents: gaps.map(gap => page += gap + 1) };
    })));
    names.forEach((label, facet) => {
      const wanted = filters[label] || [];
      if (!wanted.length) return;
      const has = new Set(lists[facet].filter(({ value }) => wanted.includes(value)).flatMap(({ documents }) => documents));
      for (const page of found) if (!has.has(page)) addTo(failures, page, facet);
    });
    if (count)
      lists.forEach((values, facet) => facets.push({
        facet: names[facet],
        values: values.map(({ value, documents }) => ({
          value,
          count: documents.filter(page => found.has(page) && (failures.get(page) || []).every(other => other == facet)).length
        }))
      }));
    return { hits: hits.filter(hit => !failures.has(hit.page)), facets };
  };

  // What answers which part of the query (Marker.cs).
  const answers = ({ analyze }, text, keys) => {
    const { words, extras } = analyze(text);
    return [...words, ...extras]
      .map(({ key, word, start, end }) => ({ said: keys.get(key) || word && word.near.map(set => keys.get(set.key)).find(Boolean), start, end }))
      .filter(({ said }) => said).sort((a, b) => a.start - b.start || b.end - a.end);
  };
  const many = tokens => new Set(tokens.map(({ said }) => said)).size;
  // The passage of a text that holds most of what the query asks for; the beginning unless another holds more.
  const passage = (analyzer, text, beginning, keys) => {
    let most = many(answers(analyzer, beginning, keys)), best;
    const found = answers(analyzer, text, keys);
    found.forEach(({ start }, first) => {
      let last = first;
      while (last < found.length && found[last].end <= start + 120) last++;
      const inside = many(found.slice(first, last));
      if (inside > most) most = inside, best = found[first];
    });
    if (!best) return beginning;
    const { start, end } = best, from = start > 50 ? Math.min(start, text.indexOf(' ', start - 50) + 1 || start) : 0;
    let to = from + 170 < text.length ? text.lastIndexOf(' ', from + 170) : text.length;
    if (to <= start) to = end;
    return (from ? '\u2026 ' : '') + text.slice(from, to) + (to < text.length ? ' \u2026' : '');
  };
  // The parts to mark, as [start, length].
  const mark = (analyzer, text, keys) => {
    const ranges = [];
    for (const { start, end } of answers(analyzer, text, keys)) {
      const last = ranges[ranges.length - 1], stop = last ? last[0] + last[1] : 0;
      if (start >= stop) ranges.push([start, end - start]);
      else if (end > stop) last[1] = end - last[0];
    }
    return ranges;
  };

  const search = async (query, { from = 0, size = 10, filters = {}, countFacets } = {}) => {
    const manifest = await open(), { cards, bundle } = manifest, corrections = [], spares = new Map(), shortened = query.length > 400;
    const corrected = await correct(query.slice(0, 400), corrections, spares);
    const analyzer = await analyzerFor([corrected, ...Array.from(spares.values(), ([, others]) => others.map(([word]) => word)).flat()]);
    const parsed = parse(analyzer, corrected, spares);
    if (!parsed.units.length) return { outcome: 'NoWords', total: 0, results: [], corrections: [], shortened, facets: [] };
    const { hits, facets } = await keep(manifest, await rank(manifest, parsed), filters, countFacets);
    const keys = new Map();
    for (const { said, alternatives } of parsed.units) for (const { key } of alternatives) keys.has(key) || keys.set(key, said);
    const results = await Promise.all(hits.slice(from, from + size).map(async ({ page, score }) => {
      const [id, url, title, kind, snippet] = (await rows(`c${Math.floor(page / cards)}.txt`))[page % cards];
      const why = parsed.units.filter(unit => !unit.soft).flatMap(unit => {
        const hit = unit.alternatives.find(({ key }) => terms.get(key)?.documents.includes(page));
        return hit ? [{ kind: hit.reason, said: unit.said, found: hit.found }] : [];
      });
      // The passage that answers, where the index has whole texts.
      const read = async () => {
        const better = bundle ? passage(analyzer, (await rows(`x${page >> 1}.txt`))[page & 1][0], snippet, keys) : snippet;
        return { snippet: better, highlights: mark(analyzer, better, keys) };
      };
      return { id, url, title, kind, snippet, titleHighlights: mark(analyzer, title, keys), highlights: mark(analyzer, snippet, keys), score, why, read };
    }));
    return { outcome: hits.length ? 'Found' : 'NothingFound', total: hits.length, results, corrections, shortened, facets };
  };

  // Words of the site that complete the last word typed, most frequent first; none below three letters.
  const suggest = async (typed, most = 6) => {
    typed = typed.slice(-400);
    const { words } = (await open()).plain.analyze(typed), last = words[words.length - 1];
    if (!last || last.end != typed.length || last.word.number || last.word.text.length < 3) return [];
    const { text } = last.word;
    return (await spelling(text[0], text.length, text.length + 6))
      .filter(([word]) => word.length > text.length && word.startsWith(text))
      .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || compare(a[0], b[0]))
      .slice(0, most).map(([word]) => word);
  };

  return { open, search, suggest };
};
