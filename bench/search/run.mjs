// node run.mjs DIR queries.jsonl out.run: answers the queries with the shipped client over the index as written.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const [folder, queries, out] = process.argv.slice(2);
const { openIndex, kbMore } = await import(pathToFileURL(resolve(folder, 'client.mjs')));
const load = async path => existsSync(`${folder}/site/${path}`) ? new Uint8Array(readFileSync(`${folder}/site/${path}`)) : null;
const index = openIndex(load, 'search', async () => kbMore);
const lines = [];
for (const line of readFileSync(queries, 'utf8').split('\n').filter(Boolean)) {
  const query = JSON.parse(line);
  const answer = await index.search(query.text, { size: 10 });
  answer.results.forEach((result, i) => lines.push(`${query.id} ${result.id} ${i + 1} ${result.score}\n`));
}
writeFileSync(out, lines.join(''));
