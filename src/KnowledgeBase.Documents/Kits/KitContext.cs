using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Kits;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Visiting;
using KnowledgeBase.Core.Wording;
using KnowledgeBase.Documents.Packaging;
using KnowledgeBase.Documents.Words;

namespace KnowledgeBase.Documents.Kits;

/// <summary>What every paper of one kit is written with.</summary>
internal sealed class KitContext(Catalog catalog, Host host, Trip trip, Language language, PaperSize paper, DateOnly asOf, Uri root)
{
    private const int MostTopics = 6;

    public Catalog Catalog => catalog;

    public Host Host => host;

    public Trip Trip => trip;

    public Language Language => language;

    public Region Region { get; } = catalog.Get(host.Region);

    public IndonesianZone Zone { get; } = IndonesianZone.Of(catalog.Get(host.Region).Code?.Value ?? "") ?? IndonesianZone.Wib;

    public Formats Formats { get; } = Formats.For(language);

    public NeedSheet Questions { get; } = NeedSheet.Of(catalog, host, asOf);

    /// <summary>The host's page on the site.</summary>
    public Uri Page { get; } = new(root, SiteAddress.Of(host.Key, language).Path);

    /// <summary>The host's office in charge: <c>DPMPTSP Kabupaten Blora</c>; a general word where nobody told.</summary>
    public string Office => host.Operator ?? Say("perangkat daerah penyelenggara MPP", "the office in charge of the MPP");

    /// <summary>Where the host is, as far as known.</summary>
    public string Place => host.Address is { } address ? $"{host.Name}, {address}" : host.Name;

    public Run Visitor => Given(trip.Visitor, Marks.Visitor);

    public Run When => Given(trip.First is { } first ? Formats.LongDates(first, trip.Days) : null, Marks.When);

    public Run Length => Given(trip.First is null ? null : Counted(trip.Days, new("hari", trip.Days == 1 ? "day" : "days")), Marks.Length);

    public Run People => Given(trip.People is { } people ? Counted(people, new("orang", people == 1 ? "person" : "people")) : null, Marks.People);

    public Run Leader => Given(trip.Leader, Marks.Leader);

    public Run Contact => Given(trip.Contact, Marks.Contact);

    /// <summary>Topics of the questions left to ask; many are told by their number. Empty where no question is left.</summary>
    public string Topics
    {
        get
        {
            List<string> topics = [.. Questions.ToAsk.Select(q => q.Question.Topic).DistinctBy(t => t.Code).Select(t => t.Label.In(language))];
            return topics.Count <= MostTopics ? string.Join("; ", topics)
                : Say($"{Counted(topics.Count, new("pokok", ""))} menurut daftar pertanyaan terlampir", $"{topics.Count} topics, as in the list of questions enclosed");
        }
    }

    public string Say(string id, string en) => language == Language.Indonesian ? id : en;

    public Run Mark(Bilingual name) => Run.Mark(name.In(language));

    /// <summary>The words of a text with its figures filled in.</summary>
    public string Plain(Localized<RichText> text) => PlainText.Of(text.In(language), catalog, language);

    public string Label(Word word) => word.Label.In(language);

    public Paper File(string title, Body body, bool hasFoot = true) => WordFile.Of(title, language, paper, body, hasFoot);

    private Run Given(string? value, Bilingual mark) => value is null ? Mark(mark) : Run.Text(value);

    // Indonesian letters say numbers twice.
    private string Counted(int number, Bilingual word) => language == Language.Indonesian
        ? $"{number} ({SpelledNumber.Indonesian(number)}) {word.Id}"
        : $"{number} {word.En}";
}
