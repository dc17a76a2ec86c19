using KnowledgeBase.Content.Yaml;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Content.Schemas;

/// <summary>The <c>value</c> of a statement in the form that its property asks for, with the qualifiers beside it.</summary>
internal static class StatementValue
{
    private static readonly ClaimValue Unknown = new UnknownValue();

    private static readonly (string Key, Qualifier Qualifier)[] Flags =
    [
        ("about", Qualifier.About), ("at-least", Qualifier.AtLeast), ("at-most", Qualifier.AtMost), ("more-than", Qualifier.MoreThan),
    ];

    /// <summary>Reads value and qualifiers.</summary>
    public static Located<ClaimValue> Read(Fields f, Property property)
    {
        var qualifier = property.Form == ValueForm.Amount ? Qualifiers(f) : Qualifier.Exact;
        var node = f.RequiredNode("value");
        var value = node switch
        {
            null => Unknown,
            YamlScalar { Text: "unknown" } => Unknown,
            _ when property.Form == ValueForm.Text => new TextValue(f.RichValue("value")),
            _ when property.Form == ValueForm.Date => new DateValue(f.RequiredDate("value").Value),
            YamlMap range => Range(f, property, range, qualifier),
            YamlScalar { Text.Length: > 0 } scalar => One(f, property, scalar, qualifier),
            _ => Refused(f, property),
        };
        return new Located<ClaimValue>(value, node?.Span ?? f.Span);
    }

    /// <summary>The parts of a whole, in the property's own unit.</summary>
    public static IReadOnlyList<Located<Amount>> Parts(Fields f, Property property) =>
        property.Form != ValueForm.Amount ? [] : [.. f.Scalars("parts")
            .Select(s => Amount(f, property, s) is { } amount ? new Located<Amount>(amount, s.Span) : null)
            .OfType<Located<Amount>>()];

    private static Qualifier Qualifiers(Fields f)
    {
        (string Key, Qualifier Qualifier)? first = null;
        string? second = null;
        foreach (var flag in Flags)
        {
            if (!f.Flag(flag.Key))
            {
                continue;
            }

            if (first is null)
            {
                first = flag;
            }
            else
            {
                second ??= flag.Key;
            }
        }

        if (second is not null)
        {
            f.ReportTogether(
                "hanya satu dari about, at-least, at-most, more-than yang dapat dipakai",
                "only one of about, at-least, at-most, more-than can be used",
                second);
        }

        return first?.Qualifier ?? Qualifier.Exact;
    }

    private static ClaimValue One(Fields f, Property property, YamlScalar scalar, Qualifier qualifier) =>
        Amount(f, property, scalar) is { } amount ? new AmountValue(amount with { Qualifier = qualifier }) : Unknown;

    private static ClaimValue Range(Fields f, Property property, YamlMap map, Qualifier qualifier)
    {
        var ends = Fields.Read(map, f.Scope, r => (Min: r.RequiredNode("min"), Max: r.RequiredNode("max")));
        if (ends is not (YamlScalar min, YamlScalar max))
        {
            return ends.Min is null || ends.Max is null ? Unknown : Refused(f, property);
        }

        if (Amount(f, property, min) is not { } lower || Amount(f, property, max) is not { } upper)
        {
            return Unknown;
        }

        if (upper.Unit.Code != lower.Unit.Code)
        {
            f.Report(Rules.WrongUnit, max.Span, $"{min.Text} – {max.Text}", property.Code, UnitNames(property));
        }
        else if (upper.Min < lower.Min)
        {
            f.Report(Rules.ImpossibleAmount, max.Span, $"{min.Text} – {max.Text}");
        }

        return new AmountValue(new Amount(lower.Min, upper.Max, lower.Unit, qualifier));
    }

    private static Amount? Amount(Fields f, Property property, YamlScalar scalar)
    {
        var reading = AmountReader.Read(scalar.Text, property.Units);
        if (reading.Amount is not null)
        {
            return reading.Amount;
        }

        switch (reading.Problem)
        {
            case AmountProblem.Ambiguous:
                f.Report(Rules.AmbiguousNumber, scalar.Span, scalar.Text);
                break;
            case AmountProblem.UnknownUnit or AmountProblem.WrongUnit:
                f.Report(Rules.WrongUnit, scalar.Span, scalar.Text, property.Code, UnitNames(property));
                break;
            case AmountProblem.NotANumber:
                f.Report(Rules.NotANumber, scalar.Span, scalar.Text, property.Code);
                break;
            default:
                f.Report(Rules.ImpossibleAmount, scalar.Span, scalar.Text);
                break;
        }

        return null;
    }

    private static string UnitNames(Property property) =>
        string.Join(", ", property.Units.Select(u => u.Spellings.Length > 0 ? u.Spellings[0] : u.Code));

    private static ClaimValue Refused(Fields f, Property property)
    {
        f.Report(Rules.WrongShape, f.Start, "value", $"angka untuk {property.Code}, {{min: …, max: …}}, atau unknown", $"a number for {property.Code}, {{min: …, max: …}}, or unknown");
        return Unknown;
    }
}
