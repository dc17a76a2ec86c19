using System.Text.RegularExpressions;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Core.Checks;

/// <summary>Private telephone numbers, identity numbers and mail boxes anywhere in a record's file. Web addresses are left alone.</summary>
internal sealed partial class PrivacyCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var place in context.Catalog.Records.SelectMany(Files).Where(f => f.HasNotes).DistinctBy(f => f.Path).SelectMany(f => f.Notes.Private))
        {
            context.Report(Rules.PrivateData, false, place);
        }
    }

    /// <summary>The places in a text.</summary>
    public static IReadOnlyList<SourceSpan> Find(SourceText file)
    {
        // Every word may begin a mail box: most files have none, and looking for numbers alone is many times as fast.
        var found = (file.Text.Contains('@', StringComparison.Ordinal) ? Private() : Number()).Matches(file.Text);
        if (found.Count == 0)
        {
            return [];
        }

        var addresses = WebAddress().Matches(file.Text);
        return [.. found.Where(m => !addresses.Any(a => a.Index <= m.Index && m.Index < a.Index + a.Length)).Select(m => file.Span(m.Index, m.Length))];
    }

    /// <summary>The record's file, and that of its translation.</summary>
    private static SourceText[] Files(Record record) => record.Translation is { } english ? [record.Start.Source, english] : [record.Start.Source];

    // Mobile numbers; NIP with its date, written together or apart; NIK.
    private const string Numbers = @"(?<![\w+])(?:(?:\+62|62|0)[\s-]?8[1-9][0-9]{1,2}[\s.-]?[0-9]{3,4}[\s.-]?[0-9]{2,5}|(?:19|20)[0-9]{6}\s?(?:19|20)[0-9]{4}\s?[12]\s?[0-9]{3}|[0-9]{18}|[0-9]{16})(?!\w)";

    [GeneratedRegex(Numbers)]
    private static partial Regex Number();

    // And mail boxes of persons.
    [GeneratedRegex(Numbers + @"|[\w.+-]{1,64}@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|icloud|proton|protonmail)\.[a-z.]{2,6}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Private();

    [GeneratedRegex(@"https?://[^\s""'<>)\]]+", RegexOptions.IgnoreCase)]
    private static partial Regex WebAddress();
}
