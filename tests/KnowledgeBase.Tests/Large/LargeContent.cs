using System.Text;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Tests.Large;

/// <summary>Content for a site on which every board, list and chooser has outgrown a page. Its names are no places: they are numbered.</summary>
internal static class LargeContent
{
    /// <summary>How many there are of each kind.</summary>
    public const int Hosts = 130, Regions = 130, Visits = 320, Lessons = 130, Playbooks = 140;

    /// <summary>The day for which it is built.</summary>
    public static readonly DateOnly AsOf = new(2026, 6, 1);

    public static MemoryContent Make()
    {
        var content = new MemoryContent();
        content.Add("site.yaml", Encoding.UTF8.GetBytes("""
            title: {id: Situs besar, en: Large site}
            tagline: {id: Untuk menguji, en: For testing}
            address: https://kb.example/
            languages: [id, en]
            theme: default
            topics:
              money: {id: Anggaran, en: Budget}
            content-licence: CC BY 4.0
            """));
        Each("sources", 2, i => $"{{publisher: Koran {i}, about: Kabar {i}, kind: news, address: https://sumber.example/{i}, published: 2024-01-02, accessed: 2026-05-01}}");
        for (var i = 0; i < 2; i++)
        {
            content.Add($"regions/provinces-{i}.yaml", Encoding.UTF8.GetBytes($"{{name: Provinsi Nomor {i}, kind: province, code: \"{98 + i}\", island: {(i == 0 ? "jawa" : "sulawesi")}}}"));
        }

        Each("regions", Regions, i => $$"""
            name: Kabupaten Nomor {{i}}
            kind: kabupaten
            code: "{{98 + i % 2}}.{{1 + i / 2:00}}"
            province: provinces-{{i % 2}}
            island: {{(i % 2 == 0 ? "jawa" : "sulawesi")}}
            seat: {name: Kota {{i}}, latitude: {{-7.5 + i % 10 * 0.1:0.0}}, longitude: {{(i % 2 == 0 ? 106 : 119.5) + i / 10 * 0.3:0.0}}, source: sources-0}
            """.Replace(",0,", ".0,", StringComparison.Ordinal));
        Each("hosts", Hosts, i => $$"""
            name: MPP Nomor {{i}}
            region: regions-{{i}}
            status: operating
            building: new
            summary: Nomor {{i}}.
            claims:
              counters: {value: {{20 + i}} gerai, source: sources-0, as-of: 2024}
              serving-counters: {value: {{10 + i}} gerai, source: sources-0, as-of: 2024}
              budget:
                - {key: a, value: Rp{{100 + i}} juta, money: ceiling, fund: [apbd], covers: [building], source: sources-0, as-of: 2024-01-02}
                - {key: b, value: Rp{{200 + i}} juta, source: sources-1, as-of: 2024-01-02}
            milestones:
              - {stage: commitment, date: 2021-0{{1 + i % 9}}-11, source: sources-0}
              - {stage: opening, planned: 2022-03, source: sources-1}
              - {stage: opening, date: 2022-0{{1 + i % 9}}-12, source: sources-0}
            """);
        Each("visits", Visits, i => $$"""
            visitors: [regions-{{i % (Regions - 1) + 1}}]
            host: hosts-{{(i % 2 == 0 ? 0 : i % (Hosts - 1) + 1 == i % (Regions - 1) + 1 ? (i + 7) % Hosts : i % Hosts)}}
            kind: studi-tiru
            date: {value: 2023-0{{1 + i % 9}}-1{{i % 10}}, source: sources-0}
            commitments:
              - {kind: plan, what: Membangun nomor {{i}}, target: 2025, source: sources-0}
            """);
        Each("replications", Visits / 3, i => $$"""
            from: hosts-0
            to: regions-{{i * 2 % (Regions - 1) + 1}}
            visits: [visits-{{i * 2}}]
            status: {{(i % 2 == 0 ? "operating" : "planned")}}
            target: {date: 2025, source: sources-0}
            {{(i % 2 == 0 ? $"milestones: [{{stage: opening, date: 2024-0{1 + i % 9}-12, source: sources-0}}]" : "")}}
            """);
        Each("lessons", Lessons, i => $$"""
            name: Pelajaran {{i}}
            statement: Nomor {{i}}.
            kind: failure
            topic: money
            hosts: [hosts-0]
            sources: [sources-1]
            """);
        Each("playbooks", Playbooks, i => $$"""
            name: Playbook {{i}}
            host: hosts-{{i % Hosts}}
            summary: Nomor {{i}}.
            sources: [sources-1]
            """);
        return content;

        void Each(string kind, int count, Func<int, string> text)
        {
            for (var i = 0; i < count; i++)
            {
                var isProse = kind is "hosts" or "visits" or "lessons" or "playbooks";
                content.Add($"{kind}/{kind}-{i}.{(isProse ? "md" : "yaml")}", Encoding.UTF8.GetBytes(isProse ? $"---\n{text(i)}\n---\n" : text(i)));
            }
        }
    }
}
