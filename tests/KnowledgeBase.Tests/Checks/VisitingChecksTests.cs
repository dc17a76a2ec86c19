using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Tests.Checks;

public sealed class VisitingChecksTests
{
    private const string Preparation = """
        posts:
          dpmptsp: {name: DPMPTSP, spellings: [DPMPTSP]}
          finance: {name: {id: Badan keuangan, en: Finance office}, spellings: [BPKAD]}
          pkk: {name: PKK, spellings: PKK, outside: true}
          heads: {name: Kepala OPD, spellings: Kepala OPD, group: true}
        topics:
          budget: {needs: [dpmptsp, finance]}
        """;

    private const string Past = "date: {value: 2024-05-07, source: news}\ntopics: budget";
    private const string Coming = "date: {value: 2024-12-10, source: news, modality: planned}\ntopics: budget";

    [Fact]
    public void A_party_needs_the_posts_of_its_topics()
    {
        Visit($"{Past}\n«delegation»: {{post: Kepala DPMPTSP}}").Finds("KB650", Severity.Notice)[0].Message.En
            .ShouldBe("nobody in the party is named from Finance office; topics that need it: Anggaran");
        Visit($"{Coming}\n«delegation»: {{post: Kepala, agency: BPKAD Kota Pasuruan}}").Finds("KB650");
        Visit($"{Past}\ndelegation: [{{post: Kepala DPMPTSP}}, {{post: Kepala BPKAD}}]").IsFine("KB650");
    }

    [Fact]
    public void Who_is_not_named_is_not_missing()
    {
        Visit(Past).IsFine("KB650");
        Visit($"{Past}\ndelegation: [{{post: Kepala DPMPTSP}}, {{post: Kepala OPD}}]").IsFine("KB650");
        Visit("date: {value: 2024-05-07, source: news}\ndelegation: {post: Kepala BPKAD}").IsFine("KB650");
        TruthCase.Visit($"{Past}\ndelegation: {{post: Camat}}").IsFine("KB650");
    }

    [Fact]
    public void A_word_inside_another_is_no_post() =>
        Visit($"{Past}\ndelegation: [{{post: Kepala DPMPTSP}}, {{post: Kepala BPKAD}}, {{post: Anggota, agency: XPKKX}}]").IsFine("KB651");

    [Fact]
    public void A_member_outside_the_topics()
    {
        Visit($"{Past}\ndelegation: [{{post: Anggota, agency: «Tim PKK»}}]").Finds("KB651", Severity.Notice);
        Visit($"{Coming}\ndelegation: [{{post: «Ketua PKK»}}]").Finds("KB651");
        Visit($"{Past}\ndelegation: [{{post: Kepala DPMPTSP, agency: dan PKK}}]").IsFine("KB651");
    }

    [Fact]
    public void A_second_subject()
    {
        Visit($"{Past}\nother-subjects: «penurunan stunting»").Finds("KB652", Severity.Notice);
        Visit($"{Coming}\nother-subjects: [«penurunan stunting»]").Finds("KB652");
    }

    [Fact]
    public void A_host_that_refuses()
    {
        Refusing("refused", $"{Coming}\nmode: online").Finds("KB653");
        Refusing("online-only", $"{Coming}\nmode: on-site").Finds("KB653");
        TruthCase.Of("visits/visit.md", TruthCase.VisitText($"{Coming}\nmode: online")).With("hosts/blora.md", Terms("online-only")).IsFine("KB653");
        TruthCase.Of("visits/visit.md", TruthCase.VisitText(Past)).With("hosts/blora.md", Terms("refused")).IsFine("KB653");
    }

    [Fact]
    public void What_is_still_to_be_filled_in()
    {
        TruthCase.Of("sources/x.yaml", TruthCase.Source("«(ISI) penerbit»", "news", "# (ISI) tanggal")).Finds("KB654", Severity.Error);
        TruthCase.Of("sources/x.yaml", TruthCase.Source("Institut ISI", "news", "")).IsFine("KB654");
    }

    private static TruthCase Visit(string fields) => TruthCase.Visit(fields).With("preparation.yaml", Preparation);

    private static TruthCase Refusing(string accepts, string fields) => TruthCase
        .Of("visits/visit.md", TruthCase.VisitText(fields).Replace("host: blora", "host: «blora»")).With("hosts/blora.md", Terms(accepts));

    private static string Terms(string accepts) =>
        TruthCase.HostText("MPP Blora", "kabupaten-blora", $"visiting: {{accepts: {accepts}, source: news, as-of: 2024-01-01}}");
}
