// Run by ParityTests in a folder with client.mjs, words.json and vectors.jsonl: [text, [[key, start, end]]] a line.
import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { kbMore, makeAnalyzer } = await import(pathToFileURL('client.mjs'));

test('every text has the keys that C# gives it', () => {
  const { language, words, lines } = JSON.parse(readFileSync('words.json', 'utf8'));
  const { analyze } = makeAnalyzer(words, language, lines, () => kbMore);
  const wrong = [];
  for (const line of readFileSync('vectors.jsonl', 'utf8').split('\n')) {
    const [text, expected] = JSON.parse(line);
    const { words, extras } = analyze(text);
    const found = [...words, ...extras].map(({ key, start, end }) => [key, start, end]);
    if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push({ text, found, expected });
  }
  assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} texts differ`);
});
