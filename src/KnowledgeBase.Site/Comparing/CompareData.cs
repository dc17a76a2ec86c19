using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Core.Wording;
using KnowledgeBase.Site.Planning;

namespace KnowledgeBase.Site.Comparing;

/// <summary>
/// What the chooser shows, in one language: every text is already written, every refusal decided, every place on the axis known,
/// so that the script has no rules of its own. JSON inside one call, because a folder opened as a file may load scripts and nothing else.
/// </summary>
internal sealed class CompareData(Catalog catalog, Language language, ComparedHosts comparison, (Timelines Times, MoneyJudge Judge) all, Utf8JsonWriter json)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    private readonly Timelines times = all.Times;

    /// <summary>The files of a language that tell of all hosts. Each is a piece of the same whole, which the script puts together: one piece for a site that is not large, else one more for each host.</summary>
    public static IEnumerable<PlannedFile> Of(Catalog catalog, Language language, ComparedHosts comparison)
    {
        yield return new(ComparisonAddress.Data(language), null, () => Write(catalog, language, comparison, (comparison.Times, comparison.Judge), d => d.Common()));
        if (comparison.IsLarge)
        {
            yield return new(ComparisonAddress.Choices(language), null, () => Write(catalog, language, comparison, (comparison.Times, comparison.Judge), d => d.Choices()));
        }
    }

    /// <summary>The pieces of a language that tell of one host each. What they take from all hosts together is their shape: the length of the axis, and the numbers of the kinds of money.</summary>
    public static IEnumerable<PlannedFile> OfEach(Catalog catalog, Language language, ComparedHosts comparison) => comparison.IsLarge
        ? comparison.Hosts.Select(host => new PlannedFile(ComparisonAddress.Data(language, host), host, () => Write(catalog, language, comparison, comparison.Apart, d =>
        {
            d.OfHosts([host], catalog.Mentioning<Playbook>(host).Where(p => p.Host.Key == host.Key));
            d.Told(catalog.Comparisons.Where(c => c.Left.Record.Key == host.Key));
        }))
        {
            Shape = () => $"{comparison.Apart.Times.Days} {string.Join(' ', MoneyGroups.Lines(host).Select(l => comparison.Apart.Judge.KindOf(l.Statement)))}",
        })
        : [];

    private static ReadOnlyMemory<byte> Write(Catalog catalog, Language language, ComparedHosts comparison, (Timelines Times, MoneyJudge Judge) all, Action<CompareData> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write("kbCompare("u8);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(new CompareData(catalog, language, comparison, all, json));
            json.WriteEndObject();
        }

        bytes.Write(")\n"u8);
        return bytes.WrittenMemory;
    }

    private void Common()
    {
        Strings("labels", CompareFacts.Of(catalog, comparison.Hosts[0]).Select(f => f.Label.In(language)));
        Strings("units", Derivation.Units.Select(u => new Bilingual($"Anggaran per {u.Id}", $"Budget per {u.En}").In(language)));
        json.WriteStartArray("ticks");
        foreach (var tick in times.Ticks())
        {
            json.WriteStartArray();
            Share(times.At(tick));
            json.WriteStringValue(Formats.For(language).Days(tick));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteString("all", times.Spread is { } spread ? CompareText.Lengths(spread, language) : "");
        if (!comparison.IsLarge)
        {
            OfHosts(comparison.Hosts.OrderBy(h => h.Id, StringComparer.Ordinal), catalog.All<Playbook>());
        }

        Judgements();
        if (!comparison.IsLarge)
        {
            Told(catalog.Comparisons);
        }

        json.WriteStartObject("pairs");
        foreach (var pair in comparison.Pairs)
        {
            json.WriteString($"{pair.One.Id},{pair.Two.Id}", ComparisonAddress.Of(language, pair.Segment).Path);
        }

        json.WriteEndObject();
    }

    // What can be chosen: the value, the name, and of a playbook the host.
    private void Choices()
    {
        json.WriteStartArray("choices");
        Choices(RecordKind.Host, comparison.Hosts.Select(h => new[] { h.Id, h.Name }));
        if (comparison.OffersPlaybooks)
        {
            Choices(RecordKind.Playbook, catalog.All<Playbook>()
                .Select(p => new[] { "playbook:" + p.Id, p.Name.In(language), p.Host.Key.Id })
                .OrderBy(p => p[1], StringComparer.Ordinal).ThenBy(p => p[0], StringComparer.Ordinal));
        }

        json.WriteEndArray();
    }

    private void Choices(RecordKind kind, IEnumerable<string[]> rows)
    {
        json.WriteStartArray();
        json.WriteStringValue(kind.Info().Many.In(language));
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartArray();
            Array.ForEach(row, json.WriteStringValue);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private void OfHosts(IEnumerable<Host> hosts, IEnumerable<Playbook> playbooks)
    {
        json.WriteStartObject("hosts");
        foreach (var host in hosts)
        {
            Write(host);
        }

        json.WriteEndObject();
        json.WriteStartObject("playbooks");
        foreach (var playbook in playbooks)
        {
            Write(playbook);
        }

        json.WriteEndObject();
    }

    private void Write(Host host)
    {
        json.WriteStartObject(host.Id);
        json.WriteString("name", host.Name);
        json.WriteString("url", Address(host));
        json.WriteStartArray("facts");
        foreach (var fact in CompareFacts.Of(catalog, host))
        {
            Write(CompareCell.Of(fact, catalog, language));
        }

        json.WriteEndArray();
        json.WriteStartArray("money");
        var lines = MoneyGroups.Lines(host);
        foreach (var line in lines)
        {
            Write(CompareCell.Of(line, catalog, language), () =>
            {
                json.WriteString("kind", CompareText.Kind(line.Statement, language));
                json.WriteString("for", CompareText.Components(line.Statement, language));
                json.WriteNumber("judge", all.Judge.KindOf(line.Statement));
                json.WriteBoolean("shown", ReferenceEquals(line.Statement, line.Claim.Shown));
                json.WriteNumber("to", line.Statement.Amount!.Max);
            });
        }

        json.WriteEndArray();
        var derived = Derivation.Of(catalog, host);
        json.WriteStartArray("per");
        foreach (var unit in Derivation.Units)
        {
            var figure = derived.FirstOrDefault(d => d.Per == unit);
            if (figure is { Refusals.Count: > 0 })
            {
                json.WriteStartObject();
                json.WriteString("no", string.Join("; ", figure.Refusals.Select(r => r.In(language))));
                json.WriteEndObject();
            }
            else
            {
                Write(figure is null ? null : CompareCell.Of(figure, catalog, language));
            }
        }

        json.WriteEndArray();
        Time(HostTimeline.Of(host));
        json.WriteEndObject();
    }

    private void Time(HostTimeline time)
    {
        json.WriteStartObject("time");
        if (time.LeftOut is { } why)
        {
            json.WriteString("out", why.In(language));
        }
        else
        {
            json.WritePropertyName("known");
            Share(times.At(time.KnownTo));
            json.WritePropertyName("length");
            Write(time.Length is { } length ? CompareCell.Of(length, time.Host, language) : null);
        }

        json.WriteStartArray("points");
        foreach (var point in time.Points)
        {
            json.WriteStartObject();
            json.WritePropertyName("at");
            Share(times.At(point.From));
            json.WritePropertyName("to");
            Share(times.At(point.To));
            json.WriteBoolean("plan", point.IsPlan);
            json.WriteString("text", CompareText.Point(point, language));
            json.WriteString("url", Address(time.Host, point.Milestone.Anchor));
            json.WriteString("then", CompareText.Outcome(time, point, language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("delays");
        foreach (var (from, to) in time.Delays)
        {
            json.WriteStartArray();
            Share(times.At(from));
            Share(times.At(to));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("slips");
        foreach (var slip in time.LeftOut is null ? [] : time.Slips)
        {
            json.WriteStartObject();
            json.WriteString("text", $"{slip.Planned.Stage.Value.Label.In(language)}, {Vocabularies.Modalities["planned"].Label.In(language)} {Formats.For(language).Date(slip.Planned.Planned!.Value)}");
            json.WriteString("then", CompareText.Slip(slip, language));
            json.WriteString("url", Address(time.Host, slip.Planned.Anchor));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Playbook playbook)
    {
        json.WriteStartObject(playbook.Id);
        json.WriteString("name", playbook.Name.In(language));
        json.WriteString("url", Address(playbook));
        json.WriteString("host", playbook.Host.Key.Id);
        Strings("steps", playbook.Steps.Select(s => s.Name.In(language)));
        Strings("core", playbook.Adapt.Where(a => a.IsCore).Select(a => a.Element.In(language)));
        json.WriteEndObject();
    }

    private void Judgements()
    {
        json.WriteStartArray("refusals");
        foreach (var row in all.Judge.Refusals)
        {
            json.WriteStartArray();
            foreach (var reasons in row)
            {
                json.WriteStartArray();
                foreach (var reason in reasons)
                {
                    json.WriteNumberValue(reason);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        Strings("reasons", all.Judge.Reasons.Select(r => r.In(language)));
    }

    private void Told(IEnumerable<ComparedPair> told)
    {
        json.WriteStartArray("told");
        foreach (var pair in told)
        {
            json.WriteStartObject();
            json.WriteString("left", pair.Left.Record.Id);
            json.WriteString("right", pair.Right.Record.Id);
            json.WriteString("text", $"{pair.Left.Record.Title.In(language)}: {PlainText.Of(pair.Left, catalog, language)} ÷ {pair.Right.Record.Title.In(language)}: {PlainText.Of(pair.Right, catalog, language)}");
            json.WriteString("ratio", pair.Ratio is { } ratio ? Formats.For(language).Number(ratio) : "");
            json.WriteString("no", string.Join("; ", pair.Refusals.Select(r => r.In(language))));
            Sources([pair.Comparison.Source]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(CompareCell? cell, Action? more = null)
    {
        if (cell is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("text", cell.Text);
        json.WriteString("url", cell.Anchor is null ? "" : Address(cell.Record, cell.Anchor));
        if (cell.Number is { } number)
        {
            json.WriteNumber("number", number);
        }

        if (cell.IsPlan)
        {
            json.WriteBoolean("plan", true);
        }

        if (cell.Others > 0)
        {
            json.WriteNumber("others", cell.Others);
        }

        if (cell.Formula is { } formula)
        {
            json.WriteString("formula", formula);
        }

        if (cell.AsOf is { } asOf)
        {
            json.WriteString("asOf", Formats.For(language).Date(asOf));
        }

        Sources(cell.Sources);
        more?.Invoke();
        json.WriteEndObject();
    }

    private void Sources(IEnumerable<Ref<Source>> references)
    {
        json.WriteStartArray("from");
        foreach (var source in catalog.Get(references).DistinctBy(s => s.Key))
        {
            json.WriteStringValue(catalog.Title(source).In(language));
            json.WriteStringValue(Address(source));
        }

        json.WriteEndArray();
    }

    private void Strings(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    // In per cent, one decimal.
    private void Share(double share) => json.WriteNumberValue(Math.Round((decimal)share * 100, 1));

    private string Address(Record record, string? anchor = null) =>
        SiteAddress.Of(record.Key, language).Path + (anchor is null ? "" : "#" + anchor);
}
