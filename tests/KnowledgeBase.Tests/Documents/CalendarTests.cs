using System.Text;
using KnowledgeBase.Core.Kits;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Documents.Calendars;
using KnowledgeBase.Documents.Kits;

namespace KnowledgeBase.Tests.Documents;

/// <summary>Calendars; a parser of others reads them too (<c>KnowledgeBase.Browser</c>, <c>CalendarTests</c>).</summary>
public sealed class CalendarTests
{
    [Fact]
    public void Lines_end_with_CRLF_and_hold_at_most_75_octets()
    {
        var text = Calendar.Of(IndonesianZone.Wib, KitCase.AsOf,
            [new("1@x", new(2026, 12, 10), new(8, 30), new(15, 0), string.Concat(Enumerable.Repeat("Studi tiru – “é”😀; ", 20)), "a\\b,c;d\r\ne", "di, sini")]);

        text.ShouldEndWith("\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        text.Split("\r\n").ShouldAllBe(l => Encoding.UTF8.GetByteCount(l) <= 75);
        var whole = text.Replace("\r\n ", "", StringComparison.Ordinal);
        whole.ShouldContain(@"DESCRIPTION:a\\b\,c\;d\ne");
        whole.ShouldContain(string.Concat(Enumerable.Repeat(@"Studi tiru – “é”😀\; ", 20)));
    }

    [Theory]
    [InlineData("kabupaten-blora", "WIB", "+0700", "Asia/Jakarta")]
    [InlineData("kota-pontianak", "WIB", "+0700", "Asia/Jakarta")]
    [InlineData("kota-palangkaraya", "WIB", "+0700", "Asia/Jakarta")]
    [InlineData("kota-samarinda", "WITA", "+0800", "Asia/Makassar")]
    [InlineData("kota-banjarbaru", "WITA", "+0800", "Asia/Makassar")]
    [InlineData("kabupaten-badung", "WITA", "+0800", "Asia/Makassar")]
    [InlineData("kota-kupang", "WITA", "+0800", "Asia/Makassar")]
    [InlineData("kabupaten-luwu", "WITA", "+0800", "Asia/Makassar")]
    public void The_zone_follows_the_province(string region, string name, string offset, string iana)
    {
        var code = ((Region)KitCase.Catalog.Find(new RecordKey(RecordKind.Region, region))!).Code!.Value;
        var text = Calendar.Of(IndonesianZone.Of(code)!, KitCase.AsOf, [new("1@x", new(2026, 12, 10), new(8, 30), new(15, 0), "x", "y")]);
        text.ShouldContain($"TZID:{iana}\r\n");
        text.ShouldContain($"TZOFFSETTO:{offset}\r\nTZNAME:{name}\r\n");
        text.ShouldContain($"DTSTART;TZID={iana}:20261210T083000\r\n");
    }

    [Theory]
    [InlineData("81.71", "WIT"), InlineData("82", "WIT"), InlineData("91.03", "WIT"), InlineData("96.71", "WIT"), InlineData("11.01", "WIB"), InlineData("62.71", "WIB"), InlineData("65", "WITA"), InlineData("53.71", "WITA")]
    public void Every_province_has_a_zone(string code, string name) => IndonesianZone.Of(code)!.Name.ShouldBe(name);

    [Fact]
    public void Where_no_province_is_known_there_is_no_zone()
    {
        IndonesianZone.Of("").ShouldBeNull();
        IndonesianZone.Of("00.01").ShouldBeNull();
        KitCase.Catalog.All<Region>().Where(r => r.Code is not null).ShouldAllBe(r => IndonesianZone.Of(r.Code!.Value) != null);
    }

    [Theory]
    [InlineData("2028-02-28", 3, "20280228", "20280229", "20280301")]
    [InlineData("2026-12-30", 3, "20261230", "20261231", "20270101")]
    [InlineData("2027-02-27", 3, "20270227", "20270228", "20270301")]
    public void Days_follow_one_another_over_leap_days_and_years(string first, int days, params string[] starts)
    {
        var kit = VisitKit.Files(KitCase.Request("blora", KitCase.Known with { First = DateOnly.Parse(first), Days = days }));
        var text = Encoding.UTF8.GetString(kit.Single(f => f.Name.EndsWith(".ics", StringComparison.Ordinal)).Bytes);
        starts.ShouldAllBe(s => text.Contains($"DTSTART;TZID=Asia/Jakarta:{s}T083000\r\n"));
    }
}
