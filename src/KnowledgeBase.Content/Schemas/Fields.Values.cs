using KnowledgeBase.Content.Yaml;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Schemas;

/// <content>Words of closed lists, dates, numbers, flags and nested fields.</content>
internal sealed partial class Fields
{
    private static readonly System.Buffers.SearchValues<char> NotInAddresses =
        System.Buffers.SearchValues.Create(" \"<>\\^`{|}\r\n");

    private static readonly Word NoWord = new("", new("", ""));

    /// <summary>A word of a list, or null.</summary>
    public Word? Word(string key, Vocabulary list) => LocatedWord(key, list)?.Value;

    /// <summary>A word of a list with its place, or null.</summary>
    public Located<Word>? LocatedWord(string key, Vocabulary list) => WordOf(ScalarOf(Find(key), key), key, list);

    /// <summary>A word of a list that must be there.</summary>
    public Word RequiredWord(string key, Vocabulary list) => WordOf(ScalarOf(Require(key), key), key, list)?.Value ?? NoWord;

    /// <summary>Words of a list.</summary>
    public IReadOnlyList<Word> Words(string key, Vocabulary list) =>
        Gather(key, (Key: key, List: list), static (f, n, of) => f.WordOf(f.ScalarOf(n, of.Key), of.Key, of.List)?.Value);

    /// <summary>A date as far as known, or null.</summary>
    public Located<FuzzyDate>? Date(string key) => DateOf(ScalarOf(Find(key), key));

    /// <summary>A date that must be there.</summary>
    public Located<FuzzyDate> RequiredDate(string key) =>
        DateOf(ScalarOf(Require(key), key)) ?? new Located<FuzzyDate>(FuzzyDate.Day(default), Span);

    /// <summary>A whole day, or null.</summary>
    public DateOnly? Day(string key) => DayOf(ScalarOf(Find(key), key));

    /// <summary>A whole day that must be there.</summary>
    public DateOnly RequiredDay(string key) => DayOf(ScalarOf(Require(key), key)) ?? default;

    /// <summary>A weekday as printed, or null.</summary>
    public Located<DayOfWeek>? Weekday(string key)
    {
        if (ScalarOf(Find(key), key) is not { } scalar)
        {
            return null;
        }

        if (Weekdays.Parse(scalar.Text) is { } day)
        {
            return new Located<DayOfWeek>(day, scalar.Span);
        }

        Report(Rules.UnknownWeekday, scalar.Span, scalar.Text);
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>; false when not written.</summary>
    public bool Flag(string key)
    {
        switch (ScalarOf(Find(key), key))
        {
            case null or { Text: "false" }:
                return false;
            case { Text: "true" }:
                return true;
            case var scalar:
                WrongShape(scalar, key, new("true atau false", "true or false"));
                return false;
        }
    }

    /// <summary>A small whole number, or null.</summary>
    public int? Whole(string key) => LocatedWhole(key)?.Value;

    /// <summary>Values of a list as they are written; one may be written without brackets.</summary>
    public IReadOnlyList<YamlScalar> Scalars(string key) => Gather(key, key, static (f, n, of) => f.ScalarOf(n, of));

    /// <summary>A small whole number with its place, or null.</summary>
    public Located<int>? LocatedWhole(string key)
    {
        if (ScalarOf(Find(key), key) is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Text, System.Globalization.NumberStyles.None, null, out var number))
        {
            return new Located<int>(number, scalar.Span);
        }

        WrongShape(scalar, key, new("bilangan bulat", "a whole number"));
        return null;
    }

    /// <summary>Degrees with a decimal point, or null.</summary>
    public decimal? Degrees(string key, decimal limit)
    {
        if (ScalarOf(Find(key), key) is not { } scalar)
        {
            return null;
        }

        if (decimal.TryParse(scalar.Text, System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowLeadingSign, null, out var degrees)
            && Math.Abs(degrees) <= limit)
        {
            return degrees;
        }

        WrongShape(scalar, key, new($"derajat dengan titik desimal, antara -{limit} dan {limit}", $"degrees with a decimal point, between -{limit} and {limit}"));
        return null;
    }

    /// <summary>A web address, or null.</summary>
    public Uri? WebAddress(string key, bool required = false, bool allowMail = false)
    {
        if (ScalarOf(required ? Require(key) : Find(key), key) is not { } scalar)
        {
            return null;
        }

        if (Uri.TryCreate(scalar.Text, UriKind.Absolute, out var address)
            && (address.Scheme is "https" or "http" ? address.Host.Length > 0 : allowMail && address.Scheme == "mailto")
            && scalar.Text.StartsWith(address.Scheme + ":", StringComparison.OrdinalIgnoreCase)
            && !scalar.Text.AsSpan().ContainsAny(NotInAddresses))
        {
            return address;
        }

        Report(Rules.BadAddress, scalar.Span, scalar.Text);
        return null;
    }

    /// <summary>Nested fields, or null.</summary>
    public T? Map<T>(string key, Func<Fields, T> read) where T : class => Find(key) switch
    {
        null => null,
        YamlMap nested => Read(nested, Scope, read),
        var other => Refused<T>(other, key),
    };

    /// <summary>A list of nested fields; one may be written without brackets.</summary>
    public IReadOnlyList<T> Maps<T>(string key, Func<Fields, T> read) where T : class =>
        Gather(key, (Key: key, Read: read), static (f, n, of) => n is YamlMap nested ? Read(nested, f.Scope, of.Read) : f.Refused<T>(n, of.Key));

    /// <summary>Every key of the mapping with its fields or list of fields, as declared by nobody but the caller.</summary>
    public IEnumerable<(YamlScalar Key, IReadOnlyList<YamlNode> Items)> Entries()
    {
        foreach (var entry in map.Entries)
        {
            asked.Add(entry.Key.Text);
            yield return (entry.Key, entry.Value is YamlList list ? list.Items : [entry.Value]);
        }
    }

    /// <summary>Nested fields of a node that is not under a key of its own.</summary>
    public T? ReadNode<T>(YamlNode node, string key, Func<Fields, T> read) where T : class =>
        node is YamlMap nested ? Read(nested, Scope, read) : Refused<T>(node, key);

    /// <summary>The scalar under a key that must be there, whatever it means.</summary>
    public YamlNode? RequiredNode(string key) => Require(key);

    private T? Refused<T>(YamlNode node, string key) where T : class
    {
        if (node is YamlScalar { Text: "" })
        {
            Report(Rules.EmptyText, Entry(key)?.Key.Span ?? node.Span, key);
        }
        else
        {
            WrongShape(node, key, new("kolom-kolom “kunci: nilai”", "fields “key: value”"));
        }

        return null;
    }

    private Located<Word>? WordOf(YamlScalar? scalar, string key, Vocabulary list)
    {
        if (scalar is null)
        {
            return null;
        }

        if (list.Find(scalar.Text) is { } word)
        {
            return new Located<Word>(word, scalar.Span);
        }

        Scope.Bag.AddWithSuggestion(Rules.UnknownWord, scalar.Span, scalar.Text, list.Codes, scalar.Text, key, string.Join(", ", list.Codes));
        return null;
    }

    private Located<FuzzyDate>? DateOf(YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return null;
        }

        var reading = DateReader.Read(scalar.Text);
        if (reading.Date is { } date)
        {
            return new Located<FuzzyDate>(date, scalar.Span);
        }

        Report(reading.Problem == DateProblem.NotADate ? Rules.NotADate : Rules.ImpossibleDate, scalar.Span, scalar.Text);
        return null;
    }

    private DateOnly? DayOf(YamlScalar? scalar)
    {
        if (DateOf(scalar) is not { } date)
        {
            return null;
        }

        if (!date.Value.IsExactDay)
        {
            WrongShape(scalar!, scalar!.Text, new("tanggal lengkap sampai hari", "a whole date with the day"));
        }

        return date.Value.First;
    }
}
