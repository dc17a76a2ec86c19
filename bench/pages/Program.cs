// pages --content DIR --out DIR --as-of DAY
// Reads, joins and weighs content as kb build does, and writes every page and the theme's own files; no search index, no
// data, no papers, nothing for the next build. For compare.py: other generators make pages alone.
using KnowledgeBase.Cli.Memory;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Checks;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Planning;
using KnowledgeBase.Theme.Default;

var options = args.Chunk(2).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1]);
if (!options.TryGetValue("--content", out var folder) || !options.TryGetValue("--out", out var target) || !options.TryGetValue("--as-of", out var day))
{
    Console.Error.WriteLine("usage: pages --content DIR --out DIR --as-of DAY");
    return 2;
}

HugePages.Ask();
var bag = new DiagnosticBag();
var asOf = DateOnly.ParseExact(day, "yyyy-MM-dd");
var content = ContentReader.Read(new ContentFolder(folder), bag);
if (content.Catalog is { } catalog)
{
    TruthChecks.Run(catalog, asOf, bag);
}

if (content.Catalog is null || bag.HasErrors)
{
    Console.Error.WriteLine("the content has errors: kb check tells them");
    return 1;
}

var theme = new DefaultTheme();
var pages = new SitePlan(content.Catalog, new SiteOptions(content.Catalog.Site.Address, asOf)).Pages;
Parallel.ForEach(pages, page => Write(page.Address.File, SiteRenderer.Bytes(page, theme)));
foreach (var asset in theme.Assets)
{
    Write(asset.Path, asset.Bytes.Span);
}

Console.WriteLine($"{pages.Count} pages");
return 0;

void Write(string path, ReadOnlySpan<byte> bytes)
{
    var file = Path.Combine(target, path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllBytes(file, bytes);
}
