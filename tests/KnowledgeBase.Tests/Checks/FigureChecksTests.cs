using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Tests.Checks;

public sealed class FigureChecksTests
{
    [Theory]
    [InlineData("services: {value: 271 layanan, printed: «217 jenis layanan», source: news}")]
    [InlineData("agencies: {value: 7 instansi, printed: «enam perangkat daerah», source: news}")]
    [InlineData("budget: {value: Rp240 juta, printed: «sekitar Rp240 miliar», source: news}")]
    [InlineData("duration: {value: {min: 2 bulan, max: 4 bulan}, printed: «dua hingga tiga bulan», source: news}")]
    public void A_value_must_stand_in_its_phrase(string claim) => TruthCase.Host($"claims: {{{claim}}}").Finds("KB603");

    [Theory]
    [InlineData("services: {value: 1.993 layanan, printed: \"sekitar 1.993 layanan publik\", source: news}")]
    [InlineData("services: {value: 600 layanan, printed: more than 600 types of services, source: news}")]
    [InlineData("services: {value: 124 layanan, printed: seratus dua puluh empat layanan, source: news}")]
    [InlineData("agencies: {value: 12 instansi, printed: dua belas instansi, source: news}")]
    [InlineData("agencies: {value: 11 instansi, printed: 11 dari 19 instansi, source: news}")]
    [InlineData("agencies: {value: 3 instansi, printed: 'Dukcapil, Pelayanan Terpadu Satu Pintu dan Bapenda', source: news}")]
    [InlineData("budget: {value: 'Rp1,8 miliar', printed: 'Kota Pasuruan 1,8 Milyar', source: news}")]
    [InlineData("budget: {value: 'Rp3,2 M', printed: 'Rp. 3,2 M dari APBD', source: news}")]
    [InlineData("budget: {value: 'Rp4,45 miliar', printed: sebesar Rp 4.45 miliar, source: news}")]
    [InlineData("budget: {value: Rp400 juta, printed: sekitar RP 400 jutaan, source: news}")]
    [InlineData("budget: {value: Rp18.385.210.000, printed: 'Rp 18.385.210.000,-', source: news}")]
    [InlineData("budget: {value: {min: Rp600 juta, max: Rp700 juta}, printed: 600 sampai 700 juta, source: news}")]
    [InlineData("budget: {value: Rp0, printed: nol rupiah, source: news}")]
    [InlineData("duration: {value: {min: 2 bulan, max: 3 bulan}, printed: dua hingga bulan tiga bulan, source: news}")]
    [InlineData("duration: {value: 1 tahun, printed: tidak sampai setahun, source: news}")]
    [InlineData("visitors-per-day: {value: {min: 3.000 orang per hari, max: 4.000 orang per hari}, printed: 'tiga ribu, empat ribu orang', source: news}")]
    [InlineData("population: {value: 351.561 jiwa, printed: '351,561 Jiwa', source: news}")]
    [InlineData("progress: {value: '24,8 %', printed: '24,8 persen', source: news}")]
    [InlineData("national-rank: {value: 43, printed: MPP ke-43 di Indonesia, source: news}")]
    [InlineData("area: {value: 1.000 m2, printed: 1.000 m2, source: news}")]
    [InlineData("services: {value: 9 layanan, printed: layanan sejak 2017, source: news}")]
    [InlineData("services: {value: 9 layanan, printed: beberapa layanan, source: news}")]
    public void Phrases_are_read_as_papers_print_them(string claim) => TruthCase.Host($"claims: {{{claim}}}").IsFine("KB603");

    [Theory]
    [InlineData("date: 2021-06-03", "«Kamis (4/6/2021)»")]
    [InlineData("date: 2021-06-03", "«3 Juli»")]
    [InlineData("planned: 2022", "«pada tahun 2023»")]
    [InlineData("date: 2021-05", "«20/6/2021»")]
    public void A_date_must_stand_in_its_phrase(string date, string printed) =>
        TruthCase.Host($"milestones: [{{stage: opening, {date}, printed: {printed}, source: news}}]").Finds("KB603");

    [Theory]
    [InlineData("date: 2021-06-03", "3 Juni 2021 mendatang")]
    [InlineData("date: 2021-06-03", "Kamis (3/6)")]
    [InlineData("date: 2021-06-03", "03-06-2021")]
    [InlineData("date: 2021-06-03", "17-3 Juni 2021")]
    [InlineData("date: 2022-02-07", "7 Feb 2022")]
    [InlineData("planned: 2021-05~", "pertengahan bulan Mei 2021")]
    [InlineData("planned: 2022", "pada tahun 2022 nantinya")]
    [InlineData("planned: 2021-06-03", "sebelum Lebaran")]
    [InlineData("date: 2023-10-17/2023-10-18", "Selasa (18/10/23)")]
    [InlineData("date: 2021-06-03", "Kamis (03/96/2021)")]
    public void Dates_are_read_as_papers_print_them(string date, string printed) =>
        TruthCase.Host($"milestones: [{{stage: opening, {date}, printed: {printed}, source: news}}]").IsFine("KB603");

    [Fact]
    public void A_total_must_be_that_of_its_list()
    {
        TruthCase.Host("claims: {agencies: {value: 9 instansi, listed: «8», source: news}}").Finds("KB604");
        TruthCase.Host("claims: {service-scope: {value: Sistem, printed: 24 sistem pelayanan, listed: «7», source: news}}").Finds("KB604");
        TruthCase.Host("claims: {agencies: {value: 8 instansi, listed: 8, source: news}}").IsFine("KB604");
        TruthCase.Host("claims: {agencies: {value: 8 instansi, at-least: true, listed: 9, source: news}}").IsFine("KB604");
    }

    [Fact]
    public void Parts_must_add_up()
    {
        TruthCase.Host("claims: {partners: {value: 40 perjanjian, parts: [«24 perjanjian», 14 perjanjian], source: news}}").Finds("KB605")[0].Message.En
            .ShouldBe("24 + 14 = 38, not 40 agreements; the difference is 2");
        TruthCase.Host("claims: {agencies: {value: 29 instansi, parts: [14, 7, 8], source: news}}").IsFine("KB605");
        TruthCase.Host("claims: {budget: {value: Rp10 miliar, about: true, parts: [Rp4 miliar, Rp6300 juta], source: news}}").IsFine("KB605");
    }

    [Fact]
    public void A_comma_between_thousands_is_told()
    {
        TruthCase.Host("claims: {population: {value: 351.561 jiwa, printed: '«351,561» Jiwa', source: news}}").Finds("KB608")[0].Message.Id
            .ShouldBe("“351,561” berarti 351.561, tetapi terbaca sebagai pecahan");
        TruthCase.Host("claims: {population: {value: 351.561 jiwa, printed: 351.561 Jiwa, source: news}}").IsFine("KB608");
        TruthCase.Host("claims: {visitors: {value: 1.250 orang, printed: '1,250 people', source: news}}").IsFine("KB608");
        TruthCase.Host("claims: {budget: {value: Rp4125 juta, printed: 'Rp4,125 miliar', source: news}}").IsFine("KB608");
    }

    [Fact]
    public void A_slip_of_scale_stands_out()
    {
        TruthCase.Host("claims: {budget: [{value: Rp2 juta, fund: apbd, source: news}, {value: «Rp2 miliar», fund: apbd, source: later}]}").Finds("KB609");
        TruthCase.Host("claims: {budget: [{value: Rp2 juta, fund: csr, source: news}, {value: Rp2 miliar, fund: apbd, source: later}]}").IsFine("KB609");
        TruthCase.Host("claims: {budget: [{value: Rp240 juta, fund: apbd, source: news}, {value: Rp2 miliar, fund: apbd, source: later}]}").IsFine("KB609");
    }

    [Fact]
    public void Units_of_one_claim_must_be_one()
    {
        TruthCase.Host("claims: {services: [{value: «164 izin», source: news}, {value: 1.993 layanan, rank: preferred, source: later}]}").Finds("KB610");
        TruthCase.Host("claims: {services: [{value: «600 layanan», printed: 600 izin dan dokumen, source: news}, {value: 1.993 layanan, rank: preferred, source: later}]}")
            .Finds("KB610")[0].Message.En.ShouldBe("what is counted here is licences and documents, not services");
        TruthCase.Host("claims: {service-scope: {value: Sistem, printed: «24 sistem pelayanan», source: news}}").Finds("KB610");
        TruthCase.Host("claims: {agencies: [{value: 26 instansi, printed: 26 unit penyelenggara pelayanan publik, source: news}, {value: 29 instansi, printed: 261 jenis layanan dari 29 OPD, source: later}]}").IsFine("KB610");
        TruthCase.Host("claims: {counters: [{value: 44 loket, printed: 44 loket layanan dengan 43 instansi, source: news}, {value: 30 gerai, printed: 30 galeri pelayanan, source: later}]}").IsFine("KB610");
    }

    [Fact]
    public void Money_of_different_kinds_is_not_one_figure()
    {
        TruthCase.Host("claims: {budget: [{value: «Rp2 miliar», money: ceiling, source: news}, {value: Rp1 miliar, money: contract, rank: preferred, source: later}]}").Finds("KB614");
        TruthCase.Host("claims: {budget: [{value: «Rp240 juta», fund: apbd, source: news}, {value: Rp844 juta, fund: [apbd, csr], rank: preferred, source: later}]}").Finds("KB614");
        TruthCase.Host("claims: {budget: [{value: «Rp240 juta», fund: apbd, source: news}, {value: Rp844 juta, fund: csr, rank: preferred, source: later}]}\nconflicts: {about: budget, kind: scope, note: Beda dana.}")
            .Finds("KB614", Severity.Notice);
        TruthCase.Host("claims: {budget: [{value: Rp240 juta, fund: [apbd, csr], source: news}, {value: Rp844 juta, fund: [csr, apbd], source: later}]}").IsFine("KB614");
    }

    [Fact]
    public void Two_reports_of_one_month_must_agree()
    {
        const string First = "{value: 286 layanan, as-of: 2025-10-04, source: news}";
        TruthCase.Host($"claims: {{services: [{First}, {{value: «210 layanan», as-of: 2025-10-17, source: later}}]}}").Finds("KB620");
        TruthCase.Host($"claims: {{services: [{First}, {{value: 210 layanan, as-of: 2025-12-17, source: later}}]}}").IsFine("KB620");
        TruthCase.Host($"claims: {{services: [{First}, {{value: 210 layanan, as-of: 2025-10-17, scope: Hanya kota., source: later}}]}}").IsFine("KB620");
        TruthCase.Host($"claims: {{services: [{First}, {{value: 280 layanan, about: true, as-of: 2025-10-17, source: later}}]}}").IsFine("KB620");
        TruthCase.Host($"claims: {{services: [{First}, {{value: 200 layanan, more-than: true, as-of: 2025-10-17, source: later}}]}}").IsFine("KB620");
        TruthCase.Host($"claims: {{services: [{First}, {{value: 300 layanan, modality: planned, as-of: 2025-10-17, source: later}}]}}").IsFine("KB620");
    }
}
