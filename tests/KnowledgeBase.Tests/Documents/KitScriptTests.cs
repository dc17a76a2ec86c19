using System.Text;
using System.Text.Json;
using KnowledgeBase.Core.Kits;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Documents;
using KnowledgeBase.Documents.Kits;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Kits;
using KnowledgeBase.Tests.Search;

namespace KnowledgeBase.Tests.Documents;

/// <summary>The script of the kit page fills a kit as <c>kb kit</c> does, down to the last part of the last document.</summary>
public sealed class KitScriptTests
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    private static readonly (string Name, string Language, Trip Trip, PaperSize Paper)[] Cases =
    [
        ("one-day", "id", KitCase.Known, PaperSize.A4),
        ("leap-day", "id", KitCase.Known with { First = new(2028, 2, 28), Days = 4, Visitor = "Kota “Maju” & Kab. Ma'mur" }, PaperSize.F4),
        ("new-year", "id", KitCase.Known with { First = new(2026, 12, 31), Days = 2, People = null, Leader = null, Contact = null, Travellers = [] }, PaperSize.A4),
        ("friday", "id", KitCase.Known with { First = new(2027, 1, 1), People = 999 }, PaperSize.F4),
        ("guest", "en", KitCase.Known with { Visitor = "City of Suwon", People = 1, Travellers = [new("", "Director", "")] }, PaperSize.A4),
        ("guests", "en", KitCase.Known with { Visitor = "City of Suwon", Days = 14 }, PaperSize.F4),
    ];

    [Fact]
    public void Browser_and_program_agree()
    {
        using var folder = new TemporaryFolder();
        folder.Write("package.json", """{ "type": "module" }""");
        foreach (var script in new[] { "zip.js", "unzip.js", "kit-fill.js", "kit-calendar.js" })
        {
            using var stream = typeof(SiteRenderer).Assembly.GetManifestResourceStream("Scripts/" + script)!;
            using var reader = new StreamReader(stream);
            folder.Write(script, reader.ReadToEnd());
        }

        foreach (var language in new[] { Language.Indonesian, Language.English })
        {
            folder.Write($"words.{language.Code()}.json", KitWords.Json(language, KitCase.Catalog.Site.Address));
            folder.Write($"{language.Code()}.zip", VisitKit.Zip(KitCase.Request("blora", language: language)));
        }

        foreach (var (name, language, trip, paper) in Cases)
        {
            folder.Write($"{name}.zip", VisitKit.Zip(KitCase.Request("blora", trip, LanguageCodes.Parse(language)!.Value, paper)));
        }

        folder.Write("cases.json", JsonSerializer.Serialize(Cases.Select(Case), Camel));
        folder.Write("numbers.json", JsonSerializer.Serialize(Enumerable.Range(0, 1000).Select(n => SpelledNumber.Indonesian(n))));
        string[] bad = ["<b>", "a\u202eb", "a\u0000", "a\nb", "\u200b", "a\u2028"];
        bad.ShouldAllBe(n => VisitorName.Problem(n) != null);
        folder.Write("bad-names.json", JsonSerializer.Serialize(bad));
        Node.Test("kit.test.mjs", folder.Path);
    }

    private static object Case((string Name, string Language, Trip Trip, PaperSize Paper) one)
    {
        var host = KitCase.Host("blora");
        var language = LanguageCodes.Parse(one.Language)!.Value;
        return new
        {
            one.Name,
            one.Language,
            Stamp = KitCase.AsOf.ToString("yyyy-MM-dd"),
            Host = new { host.Id, host.Name, Place = $"{host.Name}, {host.Address}", Page = new Uri(KitCase.Catalog.Site.Address, SiteAddress.Of(host.Key, language).Path).AbsoluteUri, Zone = new object[] { "WIB", "Asia/Jakarta", "7" } },
            Trip = new
            {
                one.Trip.Visitor, First = one.Trip.First!.Value.ToString("yyyy-MM-dd"), one.Trip.Days, People = one.Trip.People ?? 0,
                Leader = one.Trip.Leader ?? "", Contact = one.Trip.Contact ?? "",
                Travellers = one.Trip.Travellers.Select(t => new[] { t.Name, t.Post, t.Agency }), Paper = one.Paper.Code,
            },
        };
    }
}
