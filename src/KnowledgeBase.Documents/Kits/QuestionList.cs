using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Visiting;
using KnowledgeBase.Documents.Packaging;
using KnowledgeBase.Documents.Words;

namespace KnowledgeBase.Documents.Kits;

/// <summary>Daftar pertanyaan: only what is left to ask.</summary>
internal static class QuestionList
{
    private const int EmptyRows = 12;

    public static Paper Of(KitContext kit)
    {
        var title = kit.Say("Daftar pertanyaan", "Questions");
        var body = new Body();
        var notes = new SourceNotes(kit);
        body.Write("Title", title);
        body.Write("Subtitle", kit.Visitor, kit.Say(" kepada ", " to "), kit.Host.Name);
        var (open, answered) = (kit.Questions.ToAsk.ToList(), kit.Questions.Answered.Count());
        if (kit.Questions.Rows.Count == 0)
        {
            return Empty(kit, title, body);
        }

        body.Text(kit.Say(
            $"Dari {open.Count + answered} pertanyaan yang biasa diajukan, {answered} sudah terjawab oleh keterangan yang diumumkan dan tidak ditanyakan lagi. Yang tersisa {open.Count}.",
            $"Of {open.Count + answered} questions that visitors usually ask, {answered} are answered by what is published and are not asked again. {open.Count} remain."));
        var number = 0;
        foreach (var topic in open.GroupBy(q => q.Question.Topic.Code))
        {
            body.Heading(kit.Label(topic.First().Question.Topic));
            body.Table(
                [6, 40, 26, 28],
                [kit.Say("No.", "No."), kit.Say("Pertanyaan", "Question"), kit.Say("Yang sudah diketahui", "What is known"), kit.Say("Jawaban tuan rumah", "The host’s answer")],
                topic.Select(q => (IReadOnlyList<Run>)[$"{++number}.", q.Question.Ask.In(kit.Language), Known(kit, q, notes)]),
                height: 794);
        }

        if (open.Count == 0)
        {
            body.Text(kit.Say("Tidak ada pertanyaan yang tersisa: pertimbangkan apakah perjalanan masih diperlukan.", "No question is left: consider whether the trip is still needed."));
        }

        if (notes.Count > 0)
        {
            body.Heading(kit.Say("Sumber", "Sources"));
            notes.Write(body);
        }

        body.Write("Keterangan", kit.Say("Keterangan lengkap tuan rumah: ", "All that is known of the host: "), body.Link(kit.Page));
        return kit.File(title, body);
    }

    // A site without a bank of questions: the visitors write their own.
    private static Paper Empty(KitContext kit, string title, Body body)
    {
        body.Table(
            [6, 50, 44],
            [kit.Say("No.", "No."), kit.Say("Pertanyaan", "Question"), kit.Say("Jawaban tuan rumah", "The host’s answer")],
            Enumerable.Range(1, EmptyRows).Select(n => (IReadOnlyList<Run>)[$"{n}."]), height: 794);
        body.Write("Keterangan", kit.Say("Keterangan lengkap tuan rumah: ", "All that is known of the host: "), body.Link(kit.Page));
        return kit.File(title, body);
    }

    /// <summary>What is known towards a question, and why that is not enough.</summary>
    public static Run Known(KitContext kit, QuestionStatus status, SourceNotes notes)
    {
        var why = Why(status.State) is { } reason ? Run.Italic(reason.In(kit.Language)) : Run.None;
        var known = Run.Join(Run.Break, status.Answers.Take(3).Select(a => Run.Text(Answer(kit, a) + " ") + notes.Of(a.Sources)));
        var see = status.Question.OnSite is { } site ? Run.Text(site.In(kit.Language)) : Run.None;
        return Run.Join(Run.Break, new[] { why, see, known }.Where(r => r.Xml.Length > 0));
    }

    private static string Answer(KitContext kit, KnownAnswer answer)
    {
        var words = answer.Figure is { } figure ? PlainText.Of(figure, kit.Catalog, kit.Language) + PlainText.PlanMark(figure, kit.Language)
            : answer.Text is { } text ? kit.Plain(text) : "";
        return answer.AsOf is { } day ? $"{words} ({kit.Formats.Date(day)})" : words;
    }

    private static Bilingual? Why(AnswerState state) => state switch
    {
        AnswerState.VisitOnly => new("Perlu dilihat di tempat.", "To be seen on the spot."),
        AnswerState.Stale => new("Sudah lama; tanyakan keadaan sekarang.", "Old; ask how it is now."),
        AnswerState.Weak => new("Sumbernya lemah; mohon dipastikan.", "From a weak source; please confirm."),
        AnswerState.Contradicted => new("Keterangan bertentangan; mohon dijelaskan.", "Reports disagree; please explain."),
        _ => null,
    };
}
