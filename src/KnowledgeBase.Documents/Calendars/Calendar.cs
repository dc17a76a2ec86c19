using System.Globalization;
using System.Text;
using KnowledgeBase.Core.Kits;

namespace KnowledgeBase.Documents.Calendars;

/// <summary>An entry of a calendar.</summary>
/// <param name="Id">What tells it apart from every other entry; the same entry keeps it, so that a second import mends the first.</param>
/// <param name="Day">Its day.</param>
/// <param name="From">When it begins; null for the whole day.</param>
/// <param name="To">When it ends.</param>
/// <param name="Summary">Its name.</param>
/// <param name="Description">More about it.</param>
/// <param name="Location">Where it is; may be empty.</param>
public sealed record CalendarEntry(string Id, DateOnly Day, TimeOnly? From, TimeOnly To, string Summary, string Description, string Location = "");

/// <summary>Entries as iCalendar (RFC 5545), with the time zone they are in.</summary>
public static class Calendar
{
    private const int LongestLine = 75;

    /// <summary>The text of the file.</summary>
    /// <param name="zone">The zone of every time.</param>
    /// <param name="stamp">The day on which the entries were made.</param>
    /// <param name="entries">The entries in order.</param>
    public static string Of(IndonesianZone zone, DateOnly stamp, IEnumerable<CalendarEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(entries);
        var text = new StringBuilder();
        foreach (var line in Lines(zone, stamp, entries))
        {
            Fold(line, text);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(IndonesianZone zone, DateOnly stamp, IEnumerable<CalendarEntry> entries)
    {
        var offset = $"+{zone.Hours:00}00";
        string[] head =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//KnowledgeBase//kb kit//ID", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "BEGIN:VTIMEZONE", $"TZID:{zone.Iana}", "BEGIN:STANDARD", "DTSTART:19880101T000000", $"TZOFFSETFROM:{offset}", $"TZOFFSETTO:{offset}", $"TZNAME:{zone.Name}", "END:STANDARD", "END:VTIMEZONE",
        ];
        return [.. head, .. entries.SelectMany(e => Lines(e, zone, stamp)), "END:VCALENDAR"];
    }

    private static IEnumerable<string> Lines(CalendarEntry entry, IndonesianZone zone, DateOnly stamp)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{entry.Id}";
        yield return $"DTSTAMP:{Day(stamp)}T000000Z";
        if (entry.From is { } from)
        {
            yield return $"DTSTART;TZID={zone.Iana}:{Day(entry.Day)}T{from:HHmm}00";
            yield return $"DTEND;TZID={zone.Iana}:{Day(entry.Day)}T{entry.To:HHmm}00";
        }
        else
        {
            yield return $"DTSTART;VALUE=DATE:{Day(entry.Day)}";
            yield return $"DTEND;VALUE=DATE:{Day(entry.Day.AddDays(1))}";
        }

        yield return $"SUMMARY:{Escape(entry.Summary)}";
        yield return $"DESCRIPTION:{Escape(entry.Description)}";
        if (entry.Location.Length > 0)
        {
            yield return $"LOCATION:{Escape(entry.Location)}";
        }

        yield return "END:VEVENT";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(rune.ToString()),
                '\n' => escaped.Append("\\n"),
                _ when Rune.IsControl(rune) => escaped,
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    // At most 75 octets a line, none of them in the middle of a character; the rest goes on after a space.
    private static void Fold(string line, StringBuilder text)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
