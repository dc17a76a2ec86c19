// Run by MatchParityTests in a folder with matching.mjs and cases.jsonl: { wanted, hosts, weights, answer } a line.
import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { rank } = await import(pathToFileURL('matching.mjs'));

test('every case has the answer that C# gives', () => {
  for (const line of readFileSync('cases.jsonl', 'utf8').split('\n')) {
    const { wanted, hosts, weights, answer } = JSON.parse(line);
    const found = rank(wanted, hosts, weights).map(({ host, ...match }) => ({ id: host.id, ...match }));
    assert.deepEqual(JSON.parse(JSON.stringify(found)), answer, line.slice(0, 300));
    const turned = rank(wanted, hosts.toReversed(), weights).map(match => match.host.id);
    assert.deepEqual(turned, answer.map(match => match.id));
  }
});
