using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Cli.Scaffolding;

/// <summary>The beginnings of the other kinds: what a record cannot do without.</summary>
internal static class Drafts
{
    private static readonly Bilingual Fill = new("Isi yang bertanda (ISI) dan isi-…, lalu jalankan: kb check", "Fill in what is marked (ISI) or isi-…, then run: kb check");

    public static string Of(RecordKind kind, Host? host, Region? region, DateOnly today, Language language)
    {
        var fields = $"# {Fill.In(language)}\n" + Fields(kind, host?.Id ?? "isi-id-mpp", region?.Id ?? "isi-id-daerah", today);
        return kind.Info().HasProse ? $"---\n{fields}---\n" : fields;
    }

    private static string Fields(RecordKind kind, string host, string region, DateOnly today) => kind switch
    {
        RecordKind.Host => $$"""
            name: (ISI) nama MPP
            region: {{region}}
            status: unknown
            # claims:
            #   services:
            #     value: (ISI) layanan
            #     source: isi-id-sumber
            #     as-of: {{today:yyyy-MM-dd}}
            # milestones:
            #   - {stage: opening, date: {{today:yyyy-MM-dd}}, source: isi-id-sumber}
            # visiting: {accepts: by-letter, office: (ISI) kantor, source: isi-id-sumber, as-of: {{today:yyyy-MM-dd}}}
            # answers:
            #   - {question: phases, answer: (ISI) jawaban, source: isi-id-sumber, as-of: {{today:yyyy-MM-dd}}}

            """,
        RecordKind.Playbook => $$"""
            name: {id: (ISI) nama playbook}
            host: {{host}}
            summary: {id: (ISI) ringkasan}
            # steps:
            #   - {name: (ISI) langkah, do: (ISI) apa yang dikerjakan}
            # adapt:
            #   - {element: (ISI) unsur, core: true, advice: (ISI) saran}

            """,
        RecordKind.Replication => $$"""
            from: [{{host}}]
            to: {{region}}
            status: intended
            # visits: [isi-id-kunjungan]
            # target: {date: {{today.AddYears(1):yyyy}}, source: isi-id-sumber}
            adaptations: []
            #  - element: (ISI) unsur
            #    core: true
            #    decision: adapt
            #    reason: (ISI) alasan

            """,
        RecordKind.Lesson => $$"""
            name: {id: (ISI) nama pelajaran}
            statement: {id: (ISI) pernyataan}
            kind: tip
            topic: isi-topik
            # hosts: [{{host}}]
            # conditions: [(ISI) syarat]
            sources: [isi-id-sumber]

            """,
        RecordKind.Region => """
            name: (ISI) nama daerah
            kind: kabupaten
            code: "00.00"
            province: isi-id-provinsi
            island: isi-pulau

            """,
        RecordKind.Source => $$"""
            publisher: (ISI) penerbit
            about: {id: (ISI) tentang apa}
            kind: news
            # address: https://…
            # published: {{today:yyyy-MM-dd}}
            accessed: {{today:yyyy-MM-dd}}

            """,
        RecordKind.Term => """
            name: {id: (ISI) istilah}
            definition: {id: (ISI) arti}
            # synonyms: [(ISI) lain]

            """,
        RecordKind.Regulation => """
            number: (ISI) nomor
            about: {id: (ISI) tentang apa}

            """,
        RecordKind.Page => """
            name: {id: (ISI) judul}
            description: {id: (ISI) satu kalimat}

            """,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A visit has a draft of its own."),
    };
}
