using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Schemas;

/// <summary><c>site.yaml</c>.</summary>
internal static class SiteSchema
{
    private static readonly Vocabulary Languages = new(
        "language", [new Word("id", new("Indonesia", "Indonesian")), new Word("en", new("Inggris", "English"))]);

    public static SiteSettings Read(Fields f)
    {
        var languages = f.Words("languages", Languages).Select(w => LanguageCodes.Parse(w.Code)!.Value).Distinct().ToList();
        if (!f.Has("languages"))
        {
            f.Report(Rules.MissingField, f.Start, "languages");
        }
        else if (f.IsEmptyList("languages"))
        {
            f.ReportEmpty("languages");
        }
        else if (languages.Count > 0 && languages[0] != Language.Indonesian)
        {
            f.ReportTogether("bahasa pertama harus id: teks Indonesia selalu ada", "the first language must be id: Indonesian is always there", "languages");
        }

        var theme = f.LocatedName("theme");
        if (theme is not null && !Ids.IsValid(theme.Value))
        {
            f.Report(Rules.BadId, theme.Span, theme.Value);
        }

        return new SiteSettings(
            f.RequiredText("title"),
            f.RequiredText("tagline"),
            Address(f),
            languages,
            theme?.Value ?? "default",
            new Vocabulary("topic", Topics(f)),
            f.WebAddress("contact", allowMail: true)?.AbsoluteUri,
            f.RequiredName("content-licence"));
    }

    private static Uri Address(Fields f)
    {
        var address = f.WebAddress("address", required: true);
        if (address is not null && (!address.AbsolutePath.EndsWith('/') || address.Query.Length > 0 || address.Fragment.Length > 0))
        {
            f.Report(Rules.BadAddress, f.LocatedName("address")!.Span, address.OriginalString);
        }

        return address ?? new Uri("https://kb.example/");
    }

    private static List<Word> Topics(Fields f)
    {
        if (!f.Has("topics"))
        {
            f.Report(Rules.MissingField, f.Start, "topics");
        }

        return f.Map("topics", topics => topics.Entries().Select(e => e.Key).ToList().ConvertAll(key =>
        {
            if (!Ids.IsValid(key.Text))
            {
                topics.Report(Rules.BadId, key.Span, key.Text);
            }

            var label = topics.RequiredText(key.Text);
            return new Word(key.Text, new Bilingual(label.Id, label.En ?? label.Id));
        })) ?? [];
    }
}
