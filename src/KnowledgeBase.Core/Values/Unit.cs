using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Values;

/// <summary>What an amount counts.</summary>
/// <param name="Code">Code used by properties: <c>service</c>.</param>
/// <param name="One">The unit word after 1 (Indonesian does not change it).</param>
/// <param name="ManyEn">The English plural.</param>
/// <param name="Spellings">Indonesian and English words that authors and papers write for it, lower case.</param>
public sealed record Unit(string Code, Bilingual One, string ManyEn, params string[] Spellings)
{
    /// <summary>Whole rupiah.</summary>
    public static Unit Rupiah { get; } = new("rupiah", new("rupiah", "rupiah"), "rupiah", "rp", "rupiah", "idr");

    /// <summary>Kinds of service.</summary>
    public static Unit Service { get; } = new("service", new("layanan", "service"), "services", "layanan", "jenis layanan", "pelayanan", "jenis pelayanan", "services", "service");

    /// <summary>Licences (izin), which some papers count instead of services.</summary>
    public static Unit Licence { get; } = new("licence", new("izin", "licence"), "licences", "izin", "perizinan", "jenis izin", "izin dan dokumen", "licences", "licence");

    /// <summary>Agencies that serve.</summary>
    public static Unit Agency { get; } = new("agency", new("instansi", "agency"), "agencies", "instansi", "opd", "lembaga", "tenant", "agencies", "agency");

    /// <summary>Counters.</summary>
    public static Unit Counter { get; } = new("counter", new("gerai", "counter"), "counters", "gerai", "loket", "konter", "counters", "counter");

    /// <summary>People.</summary>
    public static Unit Person { get; } = new("person", new("orang", "person"), "people", "orang", "jiwa", "pengunjung", "kunjungan", "people", "person");

    /// <summary>People a day.</summary>
    public static Unit PersonPerDay { get; } = new("person-per-day", new("orang per hari", "person a day"), "people a day", "orang per hari", "pengunjung per hari", "per hari", "people a day");

    /// <summary>Square metres.</summary>
    public static Unit SquareMetre { get; } = new("m2", new("m²", "m²"), "m²", "m2", "m²", "meter persegi");

    /// <summary>Metres.</summary>
    public static Unit Metre { get; } = new("m", new("m", "m"), "m", "m", "meter");

    /// <summary>Floors.</summary>
    public static Unit Floor { get; } = new("floor", new("lantai", "floor"), "floors", "lantai", "floors", "floor");

    /// <summary>Calendar days.</summary>
    public static Unit Day { get; } = new("day", new("hari", "day"), "days", "hari", "hari kerja", "days", "day");

    /// <summary>Months.</summary>
    public static Unit Month { get; } = new("month", new("bulan", "month"), "months", "bulan", "months", "month");

    /// <summary>Years.</summary>
    public static Unit Year { get; } = new("year", new("tahun", "year"), "years", "tahun", "years", "year");

    /// <summary>Per cent.</summary>
    public static Unit Percent { get; } = new("percent", new("%", "%"), "%", "%", "persen", "percent");

    /// <summary>Place in a series: the 43rd MPP.</summary>
    public static Unit Ordinal { get; } = new("ordinal", new("", ""), "", "ke");

    /// <summary>MPPs.</summary>
    public static Unit Mpp { get; } = new("mpp", new("MPP", "MPP"), "MPPs", "mpp");

    /// <summary>Regions.</summary>
    public static Unit Region { get; } = new("region", new("daerah", "region"), "regions", "daerah", "regions", "region");

    /// <summary>Agreements.</summary>
    public static Unit Agreement { get; } = new("agreement", new("perjanjian", "agreement"), "agreements", "perjanjian", "kerja sama", "agreements");

    /// <summary>Plain things, for counts whose unit is in the property's own name.</summary>
    public static Unit Item { get; } = new("item", new("", ""), "");

    /// <summary>All units.</summary>
    public static IReadOnlyList<Unit> All { get; } =
        [Rupiah, Service, Licence, Agency, Counter, Person, PersonPerDay, SquareMetre, Metre, Floor, Day, Month, Year, Percent, Ordinal, Mpp, Region, Agreement, Item];
}
