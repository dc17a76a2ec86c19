// node cold.mjs DIR queries.jsonl [limit]: bytes of a cold query over the index in DIR (all that is fetched until the
// results are shown, the scripts included; each file Brotli-compressed unless that is larger), then of the passages that
// the page fetches for the results in view, and the time of warm queries, by the clock and of the processor.
import { readFileSync, existsSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const [folder, queries, limit] = process.argv.slice(2);
const { openIndex, kbMore } = await import(pathToFileURL(resolve(folder, 'client.mjs')));
const sizes = new Map();
const wire = path => {
  if (!sizes.has(path)) {
    const bytes = readFileSync(path);
    sizes.set(path, Math.min(bytes.length, brotliCompressSync(bytes).length));
  }
  return sizes.get(path);
};
const load = log => async path => {
  const file = `${folder}/site/${path}`;
  log.push(file);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
};
const script = wire(`${folder}/page.js`) + wire(`${folder}/engine.js`);
// Results that a telephone shows without scrolling.
const inView = 4, rows = [];
const texts = readFileSync(queries, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line).text).slice(0, +limit || undefined);
for (const text of texts) {
  const log = [];
  const more = async () => {
    log.push(`${folder}/more.js`);
    return kbMore;
  };
  const { results } = await openIndex(load(log), 'search', more).search(text), shown = [...log];
  log.length = 0;
  await Promise.all(results.slice(0, inView).filter(({ highlights, why }) => highlights.length < why.length).map(result => result.read()));
  const passages = log.splice(0);
  log.push(...shown);
  const of = letter => log.filter(path => new RegExp(`/${letter}\\d+\\.`).test(path));
  const bytes = paths => paths.reduce((total, path) => total + wire(path), 0);
  rows.push({ all: script + bytes(log), manifest: bytes(log.filter(path => path.endsWith('.json'))), terms: bytes(of('t')), pieces: of('t').length, cards: bytes(of('c')), spelling: bytes(of('s')), lists: bytes(of('w')), more: bytes(log.filter(path => path.endsWith('more.js'))), passages: bytes(passages) });
}
const warm = openIndex(load([]), 'search', async () => kbMore), times = [], busy = [];
for (const text of texts) await warm.search(text);
for (let round = 0; round < 5; round++)
  for (const text of texts) {
    const start = performance.now(), used = process.cpuUsage();
    await warm.search(text);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    busy.push((user + system) / 1000);
  }
const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
console.log(`${queries}: script ${script};`, Object.keys(rows[0]).map(name => `${name} ${at(rows.map(row => row[name]), 0.5)} / ${at(rows.map(row => row[name]), 0.95)}`).join('; '),
  `; warm ms ${at(times, 0.5).toFixed(2)} / ${at(times, 0.95).toFixed(2)} / processor ${at(busy, 0.5).toFixed(2)} / ${at(busy, 0.95).toFixed(2)} (median / p95)`, `; ${rows.filter(row => row.more).length} of ${rows.length} queries fetch more.js`);
