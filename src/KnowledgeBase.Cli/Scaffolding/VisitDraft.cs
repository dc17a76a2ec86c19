using System.Text;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Cli.Scaffolding;

/// <summary>The file of a visit, with the questions that are still open at its host and room for the answers to bring back.</summary>
internal static class VisitDraft
{
    private const string MarkdownSigns = "\\`*_[]<>{}#!";

    public static string Text(NeedSheet sheet, Region visitor, DateOnly date, bool isPlan, Language language)
    {
        var yaml = new StringBuilder();
        string Say(string id, string en) => new Bilingual(id, en).In(language);
        void Line(string text) => yaml.Append(text).Append('\n');

        Line("---");
        Line("# " + Say("Isi yang bernama isi-…, lalu jalankan: kb check", "Fill in what is called isi-…, then run: kb check"));
        Line($"visitors: [{visitor.Id}]");
        Line($"host: {sheet.Host.Id}");
        Line("kind: studi-tiru");
        Line("mode: on-site");
        Line("date:");
        Line($"  value: {date:yyyy-MM-dd}");
        if (isPlan)
        {
            Line("  modality: planned  # " + Say("hapus baris ini sesudah kunjungan berlangsung", "delete this line once the visit has taken place"));
        }

        Line("  source: isi-id-sumber  # " + Say(
            "id berkas di sources/ (surat tugas, laporan perjalanan, atau berita)", "id of a file in sources/ (assignment letter, trip report or news)"));
        Line("# " + Say("Topik dari site.yaml; menentukan siapa perlu ikut.", "Topics of site.yaml; they decide who should come."));
        Line("topics: []");
        Line("# " + Say("Jabatan, bukan nama pribadi; nama hanya bila sudah diberitakan.", "Posts, not private names; a name only as published."));
        Line("delegation: []");
        Line("#  - post: Kepala DPMPTSP");
        Line($"#    agency: {visitor.Name}");
        Line("#    leader: true");
        Line("received-by: []");
        Line("# " + Say("Pertanyaan yang belum terjawab di situs; hapus yang tidak ditanyakan.", "Questions that the site does not answer yet; delete what was not asked."));
        Line("# " + Say("Jawaban ditulis di answer, dengan source; angkanya diambil dari klaim: {{services}}.", "Write the answer under answer, with its source; take figures from claims: {{services}}."));
        Questions(yaml, sheet);
        Line("# " + Say("Janji dan rencana tindak lanjut, dengan tanggal bila ada.", "Promises and plans to follow up, with a date if there is one."));
        Line("commitments: []");
        Line("#  - kind: target");
        Line("#    what: " + Say("Apa yang akan dikerjakan", "What will be done"));
        Line($"#    target: {date.AddMonths(6):yyyy-MM}");
        Line("#    source: isi-id-sumber");
        Line("# " + Say(
            $"Yang diadopsi, diadaptasi, ditolak, dan ditambah ditulis pada replikasi: kb new replication --id … --host {sheet.Host.Id} --visitor {visitor.Id}",
            $"What is adopted, adapted, rejected and added stands in the replication: kb new replication --id … --host {sheet.Host.Id} --visitor {visitor.Id}"));
        Line("---");
        return yaml.ToString();
    }

    private static void Questions(StringBuilder yaml, NeedSheet sheet)
    {
        var open = sheet.ToAsk.ToList();
        yaml.Append(open.Count == 0 ? "questions: []\n" : "questions:\n");
        foreach (var question in open.Select(r => r.Question))
        {
            yaml.Append($"  - bank: {question.Id.Value}\n    ask:\n      id: {Quoted(question.Ask.Id)}\n");
            if (question.Ask.En is { } english)
            {
                yaml.Append($"      en: {Quoted(english)}\n");
            }

            yaml.Append("    # answer:\n    # source:\n");
        }
    }

    // Plain words of the bank inside a double-quoted scalar whose text is Markdown.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (MarkdownSigns.Contains(c))
            {
                quoted.Append("\\\\");
            }

            quoted.Append(c is '"' or '\\' ? $"\\{c}" : c);
        }

        return quoted.Append('"').ToString();
    }
}
