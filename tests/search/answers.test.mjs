// Run by ParityTests in a folder with client.mjs, the index and queries.jsonl: { query, options, answer, suggested } a line.
import test from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { openIndex, kbMore } = await import(pathToFileURL('client.mjs'));
const load = async path => existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
const more = async () => kbMore;
const plain = value => JSON.parse(JSON.stringify(value));

for (const folder of ['search', 'bundle']) test('every query has the answer that C# gives: ' + folder, async () => {
  const index = openIndex(load, folder, more);
  for (const line of readFileSync(folder + '.jsonl', 'utf8').split('\n')) {
    const { query, options, answer, suggested } = JSON.parse(line);
    const found = await index.search(query, options);
    if (options.passages) for (const result of found.results) Object.assign(result, await result.read());
    assert.deepEqual(plain(found), answer, query.slice(0, 200));
    assert.deepEqual(await index.suggest(query), suggested, query.slice(0, 200));
  }
});

const faults = {
  'search.index-missing': async () => null,
  'search.index-damaged': async () => new TextEncoder().encode('{"format":3'),
  'search.format-unknown': async () => new TextEncoder().encode('{"format":9}'),
  'search.piece-missing': async path => path.endsWith('.bin') ? null : load(path),
  'search.piece-damaged': async path => (await load(path)).map((byte, i) => path.endsWith('.bin') && i === 9 ? byte ^ 4 : byte),
};
for (const [key, broken] of Object.entries(faults))
  test(key + ' is told', async () => {
    await assert.rejects(openIndex(broken, 'search', more).search('anggaran'), fault => fault instanceof Error && fault.key === key);
  });

test('after a fault the next search tries again', async () => {
  let down = true;
  const index = openIndex(async path => down ? null : load(path), 'search', more);
  await assert.rejects(index.search('anggaran'));
  down = false;
  assert.equal((await index.search('anggaran')).outcome, 'Found');
});
