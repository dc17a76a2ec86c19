// corpus --records N --out DIR [--seed S]
// Writes a content folder of N records in our own kinds, for benchmarks: the same number and seed give the same bytes.
// A record holds about as much text, tables, lists and links as the ones that other generators are measured with:
// some 600 words of Markdown below 40 to 70 lines of fields. All words are made up; nothing in it is a fact.
using KnowledgeBase.Bench.Corpus;

var options = args.Chunk(2).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1]);
if (!options.TryGetValue("--out", out var folder) || !options.TryGetValue("--records", out var number) || !int.TryParse(number, out var records))
{
    Console.Error.WriteLine("usage: corpus --records N --out DIR [--seed S]");
    return 2;
}

var seed = options.TryGetValue("--seed", out var s) ? int.Parse(s) : 20261121;
var bytes = new CorpusWriter(folder, records, seed).Write();
Console.WriteLine($"{records} records, {bytes} bytes in {folder}");
return 0;
