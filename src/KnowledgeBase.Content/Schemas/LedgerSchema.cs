using KnowledgeBase.Content.Files;
using KnowledgeBase.Content.Yaml;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Schemas;

/// <summary><c>claims</c>, <c>milestones</c> and <c>conflicts</c>: the same on every kind of record that has figures.</summary>
internal static class LedgerSchema
{
    private static readonly Vocabulary PropertyOrStage = new(
        "property or stage",
        [.. Properties.All.Select(p => new Word(p.Code, p.Label)),
         .. Vocabularies.Stages.Words.Where(w => Properties.Find(w.Code) is null),
         new Word("date", new("Tanggal", "Date"))]);

    /// <summary>Reads the three keys.</summary>
    public static Ledger Read(Fields f) => new(
        f.Map("claims", Claims) ?? [],
        Milestones(f),
        f.Maps("conflicts", Conflict));

    /// <summary>Reads <c>comparisons</c>: amounts that others set side by side.</summary>
    public static IReadOnlyList<Comparison> Comparisons(Fields f) => f.Maps("comparisons", c => new Comparison(
        c.RequiredFigure("left"),
        c.RequiredFigure("right"),
        c.RequiredRef<Source>("source", RecordKind.Source),
        c.LocatedName("printed"),
        c.Rich("note")));

    /// <summary>Reads a claim written under a key of its own, such as a visit's date.</summary>
    public static Claim ReadClaim(Fields f, string key, Property property)
    {
        var node = f.RequiredNode(key);
        return node is null ? new Claim(property, []) : Claim(f, property, node is YamlList list ? list.Items : [node]);
    }

    private static List<Claim> Claims(Fields f)
    {
        var claims = new List<Claim>();
        foreach (var (key, items) in f.Entries())
        {
            if (Properties.Find(key.Text) is { } property)
            {
                claims.Add(Claim(f, property, items));
            }
            else
            {
                f.Scope.Bag.AddWithSuggestion(
                    Rules.UnknownWord, key.Span, key.Text, Properties.All.Select(p => p.Code),
                    key.Text, "claims", string.Join(", ", Properties.All.Select(p => p.Code)));
            }
        }

        // Pages show claims in the order of the list of properties, whatever the order of the file.
        return [.. claims.OrderBy(c => Properties.IndexOf(c.Property))];
    }

    private static Claim Claim(Fields f, Property property, IReadOnlyList<YamlNode> items)
    {
        if (items.Count == 0)
        {
            f.ReportEmpty(property.Code);
        }

        var statements = new List<Statement>();
        foreach (var item in items)
        {
            if (f.ReadNode(item, property.Code, s => Statement(s, property, statements.Count + 1)) is { } statement)
            {
                if (statement.Evidence.Key is { } key && statements.Exists(s => s.Evidence.Key == key))
                {
                    f.Report(Rules.StatementKeyTaken, statement.Value.Span, key);
                }

                statements.Add(statement);
            }
        }

        return new Claim(property, statements);
    }

    private static Statement Statement(Fields f, Property property, int number)
    {
        var value = StatementValue.Read(f, property);
        var statement = new Statement
        {
            Value = value,
            Evidence = Evidence(f),
            Number = number,
            Listed = f.LocatedWhole("listed"),
            Parts = StatementValue.Parts(f, property),
            From = property.Code == "duration" ? f.Word("from", Vocabularies.Stages) : null,
            To = property.Code == "duration" ? f.Word("to", Vocabularies.Stages) : null,
            OnlyIn = property.Code == "reputation" ? f.LocatedWord("only-in", Vocabularies.Islands) : null,
        };
        return !property.IsMoney ? statement : statement with
        {
            Money = f.Word("money", Vocabularies.MoneyKinds),
            Funds = f.Words("fund", Vocabularies.Funds),
            Covers = f.Words("covers", Vocabularies.Components),
        };
    }

    private static Evidence Evidence(Fields f) => new()
    {
        Source = f.RequiredRef<Source>("source", RecordKind.Source),
        Printed = f.LocatedName("printed"),
        AsOf = f.Date("as-of")?.Value,
        Weekday = f.Weekday("weekday"),
        Rank = f.Word("rank", Vocabularies.Ranks) ?? Vocabularies.Ranks["normal"],
        Modality = f.Word("modality", Vocabularies.Modalities) ?? Vocabularies.Modalities["reported"],
        Scope = f.Rich("scope"),
        Because = f.Rich("because"),
        Note = f.Rich("note"),
        Key = Key(f),
    };

    // Part of an anchor, where numbers stand for statements without a key.
    private static string? Key(Fields f)
    {
        var key = f.LocatedName("key");
        if (key is not null && (!Ids.IsValid(key.Value) || key.Value.All(char.IsAsciiDigit)))
        {
            f.Report(Rules.BadId, key.Span, key.Value);
        }

        return key?.Value;
    }

    private static List<Milestone> Milestones(Fields f)
    {
        var milestones = f.Maps("milestones", Milestone).Select((m, i) => m with { Number = i + 1 }).ToList();
        foreach (var again in milestones.Where(m => m.Evidence.Key is not null).GroupBy(m => m.Anchor).SelectMany(g => g.Skip(1)))
        {
            f.Report(Rules.StatementKeyTaken, again.Stage.Span, again.Evidence.Key!);
        }

        return milestones;
    }

    private static Milestone Milestone(Fields f)
    {
        var milestone = new Milestone
        {
            Stage = f.LocatedWord("stage", Vocabularies.Stages) ?? Missing(f, "stage"),
            Date = f.Date("date"),
            Planned = f.Date("planned"),
            Evidence = Evidence(f),
            Number = 0,
        };
        if (milestone.Date is null && milestone.Planned is null && !f.Has("date") && !f.Has("planned"))
        {
            f.ReportTogether("tonggak butuh date (yang terjadi) atau planned (yang direncanakan)", "a milestone needs date (what happened) or planned (what was planned)");
        }

        if (milestone.Date is not null && milestone.Evidence.IsPlan)
        {
            f.ReportTogether("rencana ditulis dengan planned, bukan date: rencana tidak boleh tampil sebagai kejadian", "a plan is written with planned, not date: a plan must not appear as an event", "date");
        }

        return milestone;
    }

    private static Located<Word> Missing(Fields f, string key)
    {
        if (!f.Has(key))
        {
            f.Report(Rules.MissingField, f.Start, key);
        }

        return new Located<Word>(Vocabularies.Stages["observed"], f.Span);
    }

    private static Conflict Conflict(Fields f) => new(
        f.LocatedWord("about", PropertyOrStage) is { } about
            ? new Located<string>(about.Value.Code, about.Span)
            : new Located<string>(Missing(f, "about").Value.Code, f.Start),
        f.Words("kind", Vocabularies.ConflictKinds),
        f.RequiredRich("note"));
}
