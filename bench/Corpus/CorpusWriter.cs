using System.Text;

namespace KnowledgeBase.Bench.Corpus;

/// <summary>Writes the records: 38 regions and 200 sources besides, then 5 % hosts, 15 % visits, 20 % lessons, 60 % playbooks.</summary>
internal sealed class CorpusWriter(string folder, int records, int seed)
{
    private const int Regions = 38;
    private const int Sources = 200;
    private static readonly string[] Topics = ["budget", "building", "people", "it", "queue"];
    private readonly Words words = new(seed);
    private long bytes;

    private int Hosts => Math.Max(1, records / 20);

    private int Visits => records * 3 / 20;

    private int Lessons => Math.Max(1, records / 5);

    public long Write()
    {
        Put("site.yaml", $$"""
            title: {id: Kumpulan uji, en: Test collection}
            tagline: {id: Teks karangan untuk mengukur, en: Made-up text for measuring}
            address: https://kb.example/
            languages: [id]
            content-licence: CC0
            topics:
              {{string.Join("\n  ", Topics.Select(t => $"{t}: {{id: {t}, en: {t}}}"))}}
            """);
        Each(Regions, i => Put($"regions/region-{i}.yaml", Region(i)));
        Each(Sources, i => Put($"sources/source-{i}.yaml", Source(i)));
        Each(Hosts, i => Put($"hosts/host-{i}.md", Host(i)));
        Each(Visits, i => Put($"visits/visit-{i}.md", Visit(i)));
        Each(Lessons, i => Put($"lessons/lesson-{i}.md", Lesson(i)));
        Each(records - Hosts - Visits - Lessons, i => Put($"playbooks/playbook-{i}.md", Playbook(i)));
        return bytes;
    }

    private static void Each(int count, Action<int> write)
    {
        for (var i = 0; i < count; i++)
        {
            write(i);
        }
    }

    private void Put(string path, string text)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        file.Directory!.Create();
        var content = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n") + "\n");
        File.WriteAllBytes(file.FullName, content);
        bytes += content.Length;
    }

    private Random Dice(string kind, int i) => new(HashCode(kind) ^ (seed + i * 7919));

    // Not string.GetHashCode, which differs from run to run.
    private static int HashCode(string text) => text.Aggregate(17, (sum, c) => unchecked(sum * 31 + c));

    private string Region(int i) => $$"""
        name: Provinsi {{words.Title(Dice("region", i))}}
        kind: province
        code: "{{11 + i}}"
        island: jawa
        """;

    private string Source(int i)
    {
        var r = Dice("source", i);
        return $$"""
            publisher: {{words.Title(r)}}
            about: {{words.Title(r)}}
            kind: news
            address: https://sumber.example/{{i}}
            published: {{Day(r)}}
            accessed: 2026-11-21
            """;
    }

    private string Host(int i)
    {
        var r = Dice("host", i);
        var budget = Lines(r, 4, 9, n => $$"""
                - {key: k{{n}}, value: Rp{{r.Next(1, 900)}} juta, money: ceiling, fund: [apbd], source: source-{{r.Next(Sources)}}, as-of: {{Day(r)}}, printed: {{words.Some(r, 2, 3)}}}
            """);
        var stages = new[] { "idea", "commitment", "contract", "works-start", "trial", "opening" };
        var milestones = Lines(r, 3, 6, n => $$"""
              - {stage: {{stages[n]}}, date: 20{{15 + n}}-0{{r.Next(1, 9)}}-1{{r.Next(0, 9)}}, source: source-{{r.Next(Sources)}}, printed: {{words.Some(r, 2, 3)}}}
            """);
        return $$"""
            ---
            name: MPP {{words.Title(r)}}
            region: region-{{r.Next(Regions)}}
            building: new
            status: operating
            summary: {{words.Sentence(r, 12, 20)}}
            claims:
              services: {value: {{r.Next(20, 400)}} layanan, source: source-{{r.Next(Sources)}}, as-of: {{Day(r)}}}
              agencies: {value: {{r.Next(5, 60)}} instansi, source: source-{{r.Next(Sources)}}, as-of: {{Day(r)}}}
              budget:
            {{budget}}
            milestones:
            {{milestones}}
            ---

            {{Body(r)}}
            """;
    }

    private string Visit(int i)
    {
        var r = Dice("visit", i);
        return $$"""
            ---
            visitors: [region-{{r.Next(Regions)}}]
            host: host-{{r.Next(Hosts)}}
            kind: studi-tiru
            date: {value: {{Day(r)}}, source: source-{{r.Next(Sources)}}, printed: {{words.Some(r, 2, 3)}}}
            topics: [{{Topics[r.Next(5)]}}]
            delegation:
            {{Lines(r, 3, 6, n => $"  - {{post: {words.Some(r, 2, 3)}, agency: {words.Some(r, 2, 4)}}}")}}
            questions:
            {{Lines(r, 3, 6, n => $"  - {{ask: {words.Sentence(r, 5, 9)}, answer: {words.Sentence(r, 8, 14)}, source: source-{r.Next(Sources)}}}")}}
            commitments:
            {{Lines(r, 2, 4, n => $"  - {{kind: plan, what: {words.Sentence(r, 8, 14)}, target: 2025, source: source-{r.Next(Sources)}}}")}}
            summary: {{words.Sentence(r, 12, 20)}}
            ---

            {{Body(r)}}
            """;
    }

    private string Lesson(int i)
    {
        var r = Dice("lesson", i);
        return $$"""
            ---
            name: {{words.Title(r)}}
            statement: {{words.Sentence(r, 12, 20)}}
            kind: tip
            topic: {{Topics[r.Next(5)]}}
            hosts: [{{Distinct(r, "host", Hosts, 3)}}]
            conditions:
            {{Lines(r, 4, 9, n => "  - " + words.Sentence(r, 5, 9))}}
            sign: {{words.Sentence(r, 8, 14)}}
            counter: {{words.Sentence(r, 8, 14)}}
            sources: [{{Distinct(r, "source", Sources, 3)}}]
            ---

            {{Body(r)}}
            """;
    }

    private string Playbook(int i)
    {
        var r = Dice("playbook", i);
        return $$"""
            ---
            name: {{words.Title(r)}}
            host: host-{{r.Next(Hosts)}}
            summary: {{words.Sentence(r, 12, 20)}}
            steps:
            {{Lines(r, 3, 6, n => $"  - {{name: {words.Some(r, 2, 2)}, do: {words.Sentence(r, 5, 9)}, owner: {words.Some(r, 2, 3)}}}")}}
            people:
            {{Lines(r, 4, 9, n => $"  - {{who: {words.Some(r, 2, 2)}, does: {words.Some(r, 2, 4)}}}")}}
            pitfalls:
            {{Lines(r, 2, 4, n => $"  - {{risk: {words.Sentence(r, 8, 14)}}}")}}
            lessons: [{{Distinct(r, "lesson", Lessons, 5)}}]
            sources: [{{Distinct(r, "source", Sources, 3)}}]
            ---

            {{Body(r)}}
            """;
    }

    private string Body(Random r)
    {
        var text = new StringBuilder(words.Sentence(r)).Append(' ').Append(Link(r)).AppendLine();
        for (var section = 0; section < r.Next(6, 8); section++)
        {
            text.AppendLine().Append("## ").AppendLine(words.Title(r)).AppendLine();
            text.AppendLine(Paragraph(r, 2, 4) + (section < 3 ? " " + Link(r) : "")).AppendLine();
            text.AppendLine(section switch
            {
                0 => Lines(r, 4, 6, _ => "- " + words.Sentence(r, 5, 11)),
                1 => $"| {words.One(r)} | {words.One(r)} | {words.One(r)} |\n|---|---|---:|\n"
                    + Lines(r, 4, 6, _ => $"| {words.One(r)} | {words.One(r)} | {r.Next(900)} |"),
                2 => Lines(r, 3, 5, n => $"{n + 1}. {words.Sentence(r, 5, 11)}"),
                3 => "> " + words.Sentence(r),
                _ => $"`{words.One(r)}` [{words.One(r)}](https://contoh.example/{r.Next(9999)})",
            });
            text.AppendLine().AppendLine(Paragraph(r, 1, 3));
        }

        return text.ToString();
    }

    private string Paragraph(Random r, int least, int most) =>
        string.Join(' ', Enumerable.Range(0, r.Next(least, most + 1)).Select(n => n == 1 ? $"**{words.Some(r, 2, 2)}** {words.Sentence(r, 4, 8)}" : words.Sentence(r)));

    private string Link(Random r) => r.Next(2) == 0
        ? $"Lihat [{words.Some(r, 2, 4)}](host:host-{r.Next(Hosts)})."
        : $"Lihat [{words.Some(r, 2, 4)}](lesson:lesson-{r.Next(Lessons)}).";

    private static string Distinct(Random r, string kind, int count, int most) =>
        string.Join(", ", Enumerable.Range(0, r.Next(1, most + 1)).Select(_ => r.Next(count)).Distinct().Select(i => $"{kind}-{i}"));

    private static string Lines(Random r, int least, int most, Func<int, string> line) =>
        string.Join('\n', Enumerable.Range(0, r.Next(least, most + 1)).Select(line));

    private static string Day(Random r) => $"20{r.Next(19, 26)}-{r.Next(1, 13):00}-{r.Next(1, 29):00}";
}
