using KnowledgeBase.Documents.Packaging;
using KnowledgeBase.Documents.Words;

namespace KnowledgeBase.Documents.Kits;

/// <summary>Daftar rombongan.</summary>
internal static class DelegationList
{
    private const int EmptyRows = 10;

    public static Paper Of(KitContext kit)
    {
        var title = kit.Say("Daftar rombongan", "Delegation");
        var body = new Body();
        body.Write("Title", title);
        body.Write("Subtitle", kit.Visitor, kit.Say(" ke ", " to "), kit.Host.Name);
        body.Lines([(kit.Say("hari, tanggal", "date"), kit.When), (kit.Say("jumlah", "number"), kit.People), (kit.Say("ketua rombongan", "head"), kit.Leader), (kit.Say("narahubung", "contact"), kit.Contact)]);
        body.Write("Jeda");
        var travellers = kit.Trip.Travellers;
        body.Hook("orang");
        body.Table(
            [6, 30, 30, 34],
            [kit.Say("No.", "No."), kit.Say("Nama", "Name"), kit.Say("Jabatan", "Post"), kit.Say("Instansi", "Agency")],
            travellers.Count == 0
                ? Enumerable.Range(1, EmptyRows).Select(n => (IReadOnlyList<Run>)[$"{n}."])
                : travellers.Select((t, i) => (IReadOnlyList<Run>)[$"{i + 1}.", t.Name, t.Post, t.Agency]),
            height: 454);
        body.Hook("/orang");
        Needs(kit, body);
        body.Write("Keterangan", kit.Say(
            "Cantumkan hanya nama, jabatan, dan instansi. NIP, nomor telepon pribadi, dan nomor rekening tidak diperlukan tuan rumah.",
            "Give names, posts and agencies only. The host needs no personal numbers."));
        return kit.File(title, body);
    }

    // Who ought to be there for the questions that are left, if the site says so. The posts are Indonesian; a guest from abroad has others.
    private static void Needs(KitContext kit, Body body)
    {
        var asked = kit.Questions.ToAsk.Select(q => q.Question.Topic.Code).ToHashSet();
        var needs = kit.Catalog.Preparation.Topics.Where(t => asked.Contains(t.Topic.Code)).ToList();
        if (needs.Count == 0 || kit.Language == Core.Languages.Language.English)
        {
            return;
        }

        body.Heading(kit.Say("Siapa yang perlu ikut", "Who ought to come"));
        body.Table(
            [28, 44, 28],
            [kit.Say("Pokok bahasan", "Topic"), kit.Say("Perlu ikut", "Needed"), kit.Say("Baik bila ikut", "Welcome")],
            needs.Select(n => (IReadOnlyList<Run>)[kit.Label(n.Topic), Names(n.Needs), Names(n.Helps)]));

        Run Names(IEnumerable<Core.Visiting.Post> posts) => Run.Text(string.Join("; ", posts.Select(p => p.Name.In(kit.Language))));
    }
}
