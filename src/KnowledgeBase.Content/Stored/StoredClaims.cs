using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Stored;

/// <summary>Claims, dates and amounts in both directions.</summary>
internal static class StoredClaims
{
    private enum ValueKind : byte
    {
        Unknown,
        Amount,
        Date,
        Text,
    }

    private static readonly Dictionary<string, Unit> Units = Unit.All.ToDictionary(u => u.Code, StringComparer.Ordinal);

    public static void Date(this StoredWriter to, FuzzyDate? date) => to.Maybe(date, static (w, d) =>
    {
        w.Day(d.First);
        w.Day(d.Last);
        w.Number((int)d.Precision);
        w.Flag(d.IsAbout);
        w.Flag(d.IsRange);
    });

    public static FuzzyDate? MaybeDate(this StoredReader from) =>
        from.Maybe(static r => new FuzzyDate(r.Day(), r.Day(), (DatePrecision)r.Number(), r.Flag(), r.Flag()));

    public static FuzzyDate Date(this StoredReader from) => from.MaybeDate() ?? throw new InvalidDataException();

    public static void Ledger(this StoredWriter to, Ledger ledger)
    {
        to.List(ledger.Claims, Claim);
        to.List(ledger.Milestones, Milestone);
        to.List(ledger.Conflicts, static (w, c) =>
        {
            w.LocatedText(c.About);
            w.Words(c.Kinds);
            w.Rich(c.Note);
        });
    }

    public static Ledger Ledger(this StoredReader from) => new(
        from.List(r => r.Claim(Properties.Find(r.Name())!)),
        from.List(Milestone),
        from.List(static r => new Conflict(r.LocatedText()!, r.Words(Vocabularies.ConflictKinds), r.Rich())));

    /// <summary>The statements of a claim; the property is named by whoever reads.</summary>
    public static void Statements(this StoredWriter to, Claim claim) => to.List(claim.Statements, Statement);

    public static Claim Claim(this StoredReader from, Property property) => new(property, from.List(Statement));

    public static void Comparison(StoredWriter to, Comparison comparison)
    {
        to.Figure(comparison.Left);
        to.Figure(comparison.Right);
        to.Ref(comparison.Source);
        to.LocatedText(comparison.Printed);
        to.Rich(comparison.Note);
    }

    public static Comparison Comparison(StoredReader from) => new(from.Figure(), from.Figure(), from.Ref<Source>(), from.LocatedText(), from.MaybeRich());

    private static void Claim(StoredWriter to, Claim claim)
    {
        to.Text(claim.Property.Code);
        to.Statements(claim);
    }

    private static void Statement(StoredWriter to, Statement statement)
    {
        to.Located(statement.Value, Value);
        Evidence(to, statement.Evidence);
        to.Number(statement.Number);
        to.Word(statement.Money);
        to.Words(statement.Funds);
        to.Words(statement.Covers);
        to.Located(statement.Listed, static (w, n) => w.Number(n));
        to.List(statement.Parts, static (w, p) => w.Located(p, Amount));
        to.Word(statement.From);
        to.Word(statement.To);
        to.LocatedWord(statement.OnlyIn);
    }

    private static Statement Statement(StoredReader from) => new()
    {
        Value = from.Located(Value),
        Evidence = Evidence(from),
        Number = from.Number(),
        Money = from.MaybeWord(Vocabularies.MoneyKinds),
        Funds = from.Words(Vocabularies.Funds),
        Covers = from.Words(Vocabularies.Components),
        Listed = from.MaybeLocated(static r => r.Number()),
        Parts = from.List(static r => r.Located(Amount)),
        From = from.MaybeWord(Vocabularies.Stages),
        To = from.MaybeWord(Vocabularies.Stages),
        OnlyIn = from.LocatedWord(Vocabularies.Islands),
    };

    private static void Evidence(StoredWriter to, Evidence evidence)
    {
        to.Ref(evidence.Source);
        to.LocatedText(evidence.Printed);
        to.Date(evidence.AsOf);
        to.Located(evidence.Weekday, static (w, d) => w.Number((int)d));
        to.Word(evidence.Rank);
        to.Word(evidence.Modality);
        to.Rich(evidence.Scope);
        to.Rich(evidence.Because);
        to.Rich(evidence.Note);
        to.MaybeText(evidence.Key);
    }

    private static Evidence Evidence(StoredReader from) => new()
    {
        Source = from.Ref<Source>(),
        Printed = from.LocatedText(),
        AsOf = from.MaybeDate(),
        Weekday = from.MaybeLocated(static r => (DayOfWeek)r.Number()),
        Rank = from.Word(Vocabularies.Ranks),
        Modality = from.Word(Vocabularies.Modalities),
        Scope = from.MaybeRich(),
        Because = from.MaybeRich(),
        Note = from.MaybeRich(),
        Key = from.MaybeName(),
    };

    private static void Milestone(StoredWriter to, Milestone milestone)
    {
        to.LocatedWord(milestone.Stage);
        to.Located(milestone.Date, Date);
        to.Located(milestone.Planned, Date);
        Evidence(to, milestone.Evidence);
        to.Number(milestone.Number);
    }

    private static Milestone Milestone(StoredReader from) => new()
    {
        Stage = from.LocatedWord(Vocabularies.Stages)!,
        Date = from.MaybeLocated(Date),
        Planned = from.MaybeLocated(Date),
        Evidence = Evidence(from),
        Number = from.Number(),
    };

    private static void Amount(StoredWriter to, Amount amount)
    {
        to.Decimal(amount.Min);
        to.Decimal(amount.Max);
        to.Text(amount.Unit.Code);
        to.Number((int)amount.Qualifier);
    }

    private static Amount Amount(StoredReader from) => new(from.Decimal(), from.Decimal(), Units[from.Name()], (Qualifier)from.Number());

    private static void Value(StoredWriter to, ClaimValue value)
    {
        switch (value)
        {
            case UnknownValue:
                to.Number((int)ValueKind.Unknown);
                break;
            case AmountValue amount:
                to.Number((int)ValueKind.Amount);
                Amount(to, amount.Amount);
                break;
            case DateValue date:
                to.Number((int)ValueKind.Date);
                to.Date(date.Date);
                break;
            case TextValue text:
                to.Number((int)ValueKind.Text);
                to.Rich(text.Text);
                break;
            default:
                throw new NotSupportedException($"Values of type {value.GetType().Name} cannot be stored.");
        }
    }

    private static ClaimValue Value(StoredReader from) => (ValueKind)from.Number() switch
    {
        ValueKind.Unknown => new UnknownValue(),
        ValueKind.Amount => new AmountValue(Amount(from)),
        ValueKind.Date => new DateValue(from.Date()),
        _ => new TextValue(from.Rich()),
    };
}
