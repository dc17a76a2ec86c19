// node peers.mjs docs.jsonl queries.jsonl OUT: runs of MiniSearch and Pagefind (from OUT/node_modules), and the
// tab-separated files for Lucene.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';

const [docs, queries, out] = process.argv.slice(2);
const read = path => readFileSync(path, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));
const documents = read(docs), asked = read(queries);
const flat = text => (text || '').replace(/\s+/g, ' ');
const body = d => flat([d.lead, ...(d.headings || []), d.body].join(' '));
const region = d => flat(d.region + ' ' + d.province);
writeFileSync(`${out}/docs.tsv`, documents.map(d => [d.id, flat(d.title), region(d), body(d)].join('\t') + '\n').join(''));
writeFileSync(`${out}/queries.tsv`, asked.map(q => q.id + '\t' + flat(q.text) + '\n').join(''));
const run = (name, lines) => writeFileSync(`${out}/${name}.run`, lines.join(''));
const require = createRequire(resolve(out, 'package.json'));

const MiniSearch = require('minisearch');
const mini = new MiniSearch({ fields: ['title', 'region', 'body'], searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 2, region: 1.5 } } });
mini.addAll(documents.map(d => ({ id: d.id, title: d.title, region: region(d), body: body(d) })));
run('minisearch', asked.flatMap(q => mini.search(q.text).slice(0, 10).map((hit, i) => `${q.id} ${hit.id} ${i + 1}\n`)));

const pagefind = await import(pathToFileURL(resolve(out, 'node_modules/pagefind/lib/index.js')));
const start = performance.now(), cpu = process.cpuUsage();
const { index } = await pagefind.createIndex({ forceLanguage: 'id' });
for (const d of documents) await index.addCustomRecord({ url: `/${d.id}`, language: 'id', content: [d.title, region(d), body(d)].join('. '), meta: { title: d.title } });
await index.writeFiles({ outputPath: `${out}/pagefind` });
console.log(`Pagefind indexed ${documents.length} documents in ${((performance.now() - start) / 1000).toFixed(2)} s`);
await pagefind.close();
mkdirSync(`${out}/pagefind`, { recursive: true });
writeFileSync(`${out}/pagefind/package.json`, '{"type":"module"}');
const native = globalThis.fetch;
globalThis.fetch = async (address, options) => `${address}`.startsWith('file:')
  ? new Response(readFileSync(fileURLToPath(`${address}`.split('?')[0]))) : native(address, options);
const client = await import(pathToFileURL(resolve(out, 'pagefind/pagefind.js')));
await client.options({ basePath: pathToFileURL(resolve(out, 'pagefind')).href + '/' });
const lines = [];
for (const q of asked) {
  const hits = (await client.search(q.text)).results.slice(0, 10);
  const urls = await Promise.all(hits.map(hit => hit.data()));
  urls.forEach((hit, i) => lines.push(`${q.id} ${hit.raw_url?.slice(1) ?? hit.url.split('/').pop()} ${i + 1}\n`));
}
run('pagefind', lines);
process.exit(0);
