// node cold.mjs DIR queries.jsonl [limit]: bytes of a cold query over the index in DIR (all that is fetched, the script
// included; each file Brotli-compressed unless that is larger), and the time of warm queries.
import { readFileSync, existsSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const [folder, queries, limit] = process.argv.slice(2);
const { openIndex } = await import(pathToFileURL(resolve(folder, 'client.mjs')));
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
const rows = [];
const texts = readFileSync(queries, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line).text).slice(0, +limit || undefined);
for (const text of texts) {
  const log = [];
  await openIndex(load(log), 'search').search(text);
  const of = letter => log.filter(path => new RegExp(`/${letter}\\d+\\.`).test(path));
  const bytes = paths => paths.reduce((total, path) => total + wire(path), 0);
  rows.push({ all: script + bytes(log), manifest: bytes(log.filter(path => path.endsWith('.json'))), terms: bytes(of('t')), pieces: of('t').length, cards: bytes(of('c')), spelling: bytes(of('s')) });
}
const warm = openIndex(load([]), 'search'), times = [];
for (const text of texts) await warm.search(text);
for (let round = 0; round < 5; round++)
  for (const text of texts) {
    const start = performance.now();
    await warm.search(text);
    times.push(performance.now() - start);
  }
const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
console.log(`${queries}: script ${script};`, Object.keys(rows[0]).map(name => `${name} ${at(rows.map(row => row[name]), 0.5)} / ${at(rows.map(row => row[name]), 0.95)}`).join('; '),
  `; warm ms ${at(times, 0.5).toFixed(2)} / ${at(times, 0.95).toFixed(2)} (median / p95)`);
