using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Tests.Checks;

public sealed class NameChecksTests
{
    private const string Term = "name: DPMPTSP\ndefinition: Dinas.\nmisspellings: [DPPTSP, perijinan]\n";
    private const string Visited = "date: {value: 2021-04-22, source: news}";

    [Fact]
    public void Misspellings_of_our_own_are_to_be_mended()
    {
        TruthCase.Visit($"{Visited}\nreceived-by: {{post: Kepala, agency: «DPPTSP» Kota Surabaya}}").With("terms/dpmptsp.yaml", Term).Finds("KB612")[0].Message.En
            .ShouldBe("“DPPTSP” is another spelling of “DPMPTSP”");
        TruthCase.Visit($"{Visited}\nreceived-by: {{post: Kepala «DPPTSP»}}").With("terms/dpmptsp.yaml", Term).Finds("KB612");
        TruthCase.Host("operator: «DPPTSP»").With("terms/dpmptsp.yaml", Term).Finds("KB612");
        TruthCase.Host("operator: DPMPTSP").With("terms/dpmptsp.yaml", Term).IsFine("KB612");
        TruthCase.Host("operator: XDPPTSP").With("terms/dpmptsp.yaml", Term).IsFine("KB612");
    }

    [Fact]
    public void Misspellings_of_a_source_are_noted() =>
        TruthCase.Host("claims: {services: {value: 164 izin, printed: 164 «Perijinan», source: news}}").With("terms/dpmptsp.yaml", Term).Finds("KB612", Severity.Notice);

    [Fact]
    public void Other_spellings_of_a_name_are_noted()
    {
        TruthCase.Visit($"{Visited}\nreceived-by: {{post: Kepala, name: Dwi Muji Leksono, printed: [«Muji Laksono», «DPPTSP»]}}").With("terms/dpmptsp.yaml", Term)
            .Finds("KB612", Severity.Notice)[0].Message.En.ShouldBe("“Muji Laksono” is another spelling of “Dwi Muji Leksono”");
        TruthCase.Visit($"{Visited}\nreceived-by: {{post: Kepala, name: Dwi Muji Leksono, printed: [Dwi Muji Leksono]}}").IsFine("KB612");
    }

    [Theory]
    [InlineData("reputation: {value: Baik, printed: MPP «terbaik» di Indonesia, source: news}")]
    [InlineData("reputation: {value: «Termurah di Indonesia», source: news}")]
    [InlineData("reputation: {value: Diakui, printed: «pengakuan» secara nasional, source: news}")]
    [InlineData("reputation: {value: Lengkap, printed: «segala perijinan semua ada» di sini, source: news}")]
    [InlineData("location: {value: Siola, printed: «hanya Samarinda yang memiliki» MPP, source: news}")]
    [InlineData("condition: {value: Baru, printed: «satu-satunya» di Jawa, source: news}")]
    public void A_superlative_needs_a_ranking(string claim) => TruthCase.Host($"claims: {{{claim}}}").Finds("KB613");

    [Theory]
    [InlineData("reputation: {value: Terbaik, printed: MPP terbaik, source: data}")]
    [InlineData("reputation: {value: Dihitung provinsi, printed: baru lima daerah, source: news}")]
    [InlineData("duration: {value: 2 bulan, printed: paling lambat 2 bulan, source: news}")]
    [InlineData("services: {value: 2 layanan, printed: 2 layanan pada tahap pertama, source: news}")]
    public void What_is_no_superlative_is_fine(string claim) => TruthCase.Host($"claims: {{{claim}}}").IsFine("KB613");

    [Fact]
    public void A_post_holds_on_its_date()
    {
        const string Secretary = "date: {value: 2024-05-07, source: news}\nreceived-by: {post: Sekretaris DPMPTSP, agency: Kota Surabaya, name: Lasidi}";
        const string Head = "received-by: {post: Kepala DPMPTSP, agency: Kota Surabaya, name: «Lasidi»}";
        TruthCase.Visit($"date: {{value: 2026-01-09, source: news}}\n{Head}").With("visits/earlier.md", TruthCase.VisitText(Secretary)).Finds("KB615", Severity.Notice);
        TruthCase.Visit($"date: {{value: 2024-05-09, source: news}}\n{Head}").With("visits/earlier.md", TruthCase.VisitText(Secretary)).Finds("KB615");
        TruthCase.Visit(Secretary).With("visits/earlier.md", TruthCase.VisitText(Secretary)).IsFine("KB615");
    }

    [Fact]
    public void A_host_that_could_be_two_is_told()
    {
        const string Unresolved = "---\nvisitors: kabupaten-blora\nunresolved-host: {{printed: «MPP Pasuruan»{0}}}\nkind: studi-tiru\ndate: {{value: 2024-05, source: news}}\n---\n";
        TruthCase.Of("visits/visit.md", string.Format(Unresolved, "")).Finds("KB617");
        TruthCase.Of("visits/visit.md", string.Format(Unresolved, ", note: Tidak disebut.")).Finds("KB617", Severity.Notice);
        TruthCase.Of("replications/r.yaml", "from-unresolved: «MPP Pasuruan»\nto: kabupaten-blora\nstatus: planned\n").Finds("KB617");
    }

    [Theory]
    [InlineData("studi banding ke MPP «Pasuruan»", true)]
    [InlineData("MPP Kota Pasuruan", false)]
    [InlineData("Kabupaten Pasuruan", false)]
    [InlineData("Pasuruan Raya", false)]
    public void A_name_of_two_regions_needs_its_kind(string printed, bool isFound)
    {
        var host = TruthCase.Host($"claims: {{inspiration: {{value: Pasuruan, printed: {printed}, source: news}}}}");
        if (isFound)
        {
            host.Finds("KB617")[0].Message.En.ShouldContain("Kabupaten Pasuruan, Kota Pasuruan");
        }
        else
        {
            host.IsFine("KB617");
        }
    }

    [Theory]
    [InlineData("name: Nama «0812-3456-7890»")]
    [InlineData("name: Nama «+62 812 3456 7890»")]
    [InlineData("name: Nama «3316010101800001»")]
    [InlineData("name: Nama «196801011990031001»")]
    [InlineData("name: Nama «19680101 199003 1 001»")]
    [InlineData("name: Nama «nama.orang@gmail.com»")]
    public void Private_data_stops_the_site(string field) =>
        TruthCase.Visit($"{Visited}\ndelegation: {{post: Kepala, {field}}}").Finds("KB630", Severity.Error);

    [Theory]
    [InlineData("kontak: dpmptsp@blorakab.go.id")]
    [InlineData("https://example.org/read/3316010101800001/081234567890")]
    [InlineData("telepon kantor 0296-531827")]
    [InlineData("Rp18.385.210.000")]
    public void Public_data_is_fine(string words) => TruthCase.Host($"summary: \"{words}\"").IsFine("KB630");

    [Fact]
    public void A_phrase_is_no_sentence()
    {
        TruthCase.Host("claims: {services: {value: 600 izin, printed: «MPP menyediakan 600 izin.», source: news}}").Finds("KB631");
        TruthCase.Host("claims: {services: {value: 600 izin, printed: «satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua 600», source: news}}").Finds("KB631");
        TruthCase.Host("claims: {services: {value: 600 izin, printed: 600 izin dan dokumen, source: news}}").IsFine("KB631");
        TruthCase.Host("claims: {location: {value: Purworejo, printed: Kec. Purworejo Kab., source: news}}").IsFine("KB631");
    }
}
