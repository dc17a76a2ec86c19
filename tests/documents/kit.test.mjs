// Run by KitScriptTests in a folder with the scripts of the page, words and hosts, empty kits, and the kits that C# fills: the two must agree part by part.
import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const script = name => import(pathToFileURL(name + '.js'));
const { unzip } = await script('unzip');
const { fillKit, isName, spell } = await script('kit-fill');
const { calendar } = await script('kit-calendar');
const read = name => new Uint8Array(readFileSync(name));
const text = bytes => new TextDecoder().decode(bytes);
const cases = JSON.parse(text(read('cases.json')));

test('a kit filled in the browser is the kit that kb makes', async () => {
  for (const { name, language, trip, host, stamp } of cases) {
    const words = JSON.parse(text(read(`words.${language}.json`)));
    const filled = await fillKit(await unzip(read(`${language}.zip`)), trip, words);
    filled.push([words.calendarFile, new TextEncoder().encode(calendar(host, trip, words, stamp))]);
    const expected = await unzip(read(`${name}.zip`));
    assert.deepEqual(filled.map(f => f[0]), expected.map(f => f[0]));
    for (const [i, [file, bytes]] of expected.entries()) {
      if (!/docx|xlsx/.test(file)) {
        assert.equal(text(filled[i][1]), text(bytes), `${name}: ${file}`);
        continue;
      }
      const [mine, theirs] = [await unzip(filled[i][1]), await unzip(bytes)];
      assert.deepEqual(mine.map(p => p[0]), theirs.map(p => p[0]));
      for (const [j, [path, part]] of theirs.entries()) {
        assert.equal(text(mine[j][1]), text(part), `${name}: ${file}: ${path}`);
      }
    }
  }
});

test('numbers are said as C# says them', () => {
  const said = JSON.parse(text(read('numbers.json')));
  assert.deepEqual(said.map((_, n) => spell(n)), said);
});

test('names that kb refuses are refused', () => {
  for (const name of JSON.parse(text(read('bad-names.json')))) {
    assert.equal(isName(name), false, JSON.stringify(name));
  }
  assert.ok(isName("Kota Pasuruan & Kab. “Muna Barat” (Ma'mur)"));
});
