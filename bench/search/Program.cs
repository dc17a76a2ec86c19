using System.Diagnostics;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Search;

// dotnet run --project bench/search -- --docs docs.jsonl --queries queries.jsonl --out DIR [--reader cs|js|both|none]
// Builds the index into DIR/site and writes DIR/cs.run and DIR/js.run: query id, document id, rank.
var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
if (!options.TryGetValue("--docs", out var docs) || !options.TryGetValue("--out", out var folder))
{
    Console.Error.WriteLine("usage: --docs docs.jsonl --queries queries.jsonl --out DIR [--reader cs|js|both|none]");
    return 2;
}

var clock = Stopwatch.StartNew();
var documents = File.ReadLines(docs).Where(line => line.Length > 0).Select(Document).ToList();
var read = clock.Elapsed;
var before = Process.GetCurrentProcess().TotalProcessorTime;
clock.Restart();
var files = SearchIndexBuilder.Build(documents, SiteTerms.None);
var built = clock.Elapsed;
var processor = Process.GetCurrentProcess().TotalProcessorTime - before;
var site = Path.Combine(folder, "site");
if (Directory.Exists(site))
{
    Directory.Delete(site, true);
}

foreach (var file in files)
{
    var path = Path.Combine(site, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, file.Bytes);
}

long Size(Func<string, bool> chosen) => files.Where(file => chosen(Path.GetFileName(file.Path))).Sum(file => (long)file.Bytes.Length);
Console.WriteLine(
    $"documents {documents.Count}, read {read.TotalSeconds:F2} s, index {built.TotalSeconds:F2} s (processor {processor.TotalSeconds:F2} s), peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB; "
    + $"files {files.Count}, manifest {files[0].Bytes.Length}, terms {Size(name => name[0] == 't')} in {files.Count(file => Path.GetFileName(file.Path)[0] == 't')}, "
    + $"cards {Size(name => name[0] == 'c')}, spelling {Size(name => name[0] == 's')}, facets {Size(name => name[0] == 'f')}, texts {Size(name => name[0] == 'x')}");

var reader = options.GetValueOrDefault("--reader", "both");
if (options.TryGetValue("--queries", out var queries) && reader is ("cs" or "both"))
{
    var search = SearchReader.Open(path => File.Exists(Path.Combine(site, path)) ? File.ReadAllBytes(Path.Combine(site, path)) : null);
    var lines = new StringBuilder();
    foreach (var query in File.ReadLines(queries).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement))
    {
        var rank = 0;
        foreach (var result in search.Search(Text(query, "text"), new SearchOptions { Size = 10 }).Results)
        {
            lines.Append(Text(query, "id")).Append(' ').Append(result.Id).Append(' ').Append(++rank).Append(' ').AppendLine(result.Score.ToString("R"));
        }
    }

    File.WriteAllText(Path.Combine(folder, "cs.run"), lines.ToString());
}

if (queries is not null && reader is ("js" or "both"))
{
    File.WriteAllText(Path.Combine(folder, "client.mjs"), SearchClient.Engine());
    var (page, engine, more) = SearchClient.Scripts();
    File.WriteAllBytes(Path.Combine(folder, "page.js"), page.Bytes);
    File.WriteAllBytes(Path.Combine(folder, "engine.js"), engine.Bytes);
    File.WriteAllBytes(Path.Combine(folder, "more.js"), more.Bytes);
    var script = Path.Combine(AppContext.BaseDirectory, "run.mjs");
    using var node = Process.Start(new ProcessStartInfo("node", [script, folder, queries, Path.Combine(folder, "js.run")]))!;
    node.WaitForExit();
    return node.ExitCode;
}

return 0;

static string Text(JsonElement at, string name) => at.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

static SearchDocument Document(string line)
{
    var at = JsonDocument.Parse(line).RootElement;
    string? Named(string name) => Text(at, name) is { Length: > 0 } text && text != "Nasional" ? text : null;
    var headings = at.TryGetProperty("headings", out var list) ? list.EnumerateArray().Select(item => item.GetString()!).ToList() : [];
    return new SearchDocument(
        Text(at, "id"), Text(at, "url"), "id", Text(at, "type"), Text(at, "title"),
        new SearchFacets
        {
            Region = Named("region"),
            Province = Named("province"),
            Year = Text(at, "date") is { Length: > 3 } date && int.TryParse(date.AsSpan(0, 4), out var year) ? year : null,
        },
        () => new SearchText(Text(at, "lead"), headings, Text(at, "body")));
}
