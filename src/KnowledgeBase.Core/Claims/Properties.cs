using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Claims;

/// <summary>Every property that a record may claim, in the order in which pages show them. A new figure begins with a line here.</summary>
public static class Properties
{
    /// <summary>All properties in order of display.</summary>
    public static IReadOnlyList<Property> All { get; } =
    [
        Amounts("budget", "Anggaran", "Budget", Unit.Rupiah),
        Amounts("services", "Layanan", "Services", Unit.Service, Unit.Licence, Unit.Item),
        Amounts("agencies", "Instansi", "Agencies", Unit.Agency),
        Amounts("counters", "Gerai", "Counters", Unit.Counter),
        Amounts("serving-counters", "Gerai yang melayani", "Counters serving", Unit.Counter, Unit.Agency),
        Amounts("closed-counters", "Gerai yang tutup", "Counters closed", Unit.Counter),
        Amounts("duration", "Lama yang disebut", "Duration as told", Unit.Day, Unit.Month, Unit.Year),
        Amounts("progress", "Kemajuan", "Progress", Unit.Percent),
        Amounts("area", "Luas", "Area", Unit.SquareMetre),
        Words("footprint", "Ukuran tapak", "Footprint"),
        Amounts("floors", "Lantai", "Floors", Unit.Floor),
        Amounts("staff", "Petugas", "Staff", Unit.Person),
        Amounts("partners", "Mitra kerja sama", "Cooperation partners", Unit.Agency, Unit.Agreement),
        Amounts("visitors", "Pengunjung", "Visitors", Unit.Person),
        Amounts("visitors-per-day", "Pengunjung per hari", "Visitors a day", Unit.PersonPerDay),
        Amounts("served", "Layanan yang diberikan", "Cases served", Unit.Item),
        Amounts("satisfaction", "Kepuasan", "Satisfaction", Unit.Item, Unit.Percent),
        Amounts("national-rank", "Urutan nasional", "Place in the national series", Unit.Ordinal),
        Amounts("stalls", "Lapak pujasera", "Food-court stalls", Unit.Item),
        Amounts("stalls-unused", "Lapak tak terpakai", "Food-court stalls unused", Unit.Item),
        Words("location", "Lokasi", "Location"),
        Words("condition", "Keadaan gedung", "State of the building"),
        Words("hours", "Jam layanan", "Opening hours"),
        Words("service-scope", "Ruang lingkup layanan", "Scope of services"),
        Words("missing-service", "Layanan yang belum ada", "Service missing"),
        Words("missing-facility", "Sarana yang belum ada", "Facility missing"),
        Words("obstacle", "Kendala", "Obstacle"),
        Words("reputation", "Sebutan", "What it is called"),
        Words("inspiration", "Rujukan", "Learned from"),
        Words("visit-rules", "Aturan kunjungan", "Visiting rules"),
        Words("operation", "Keadaan operasi", "State of operation"),
        Amounts("daily-allowance", "Batas uang harian di luar kota, per orang per hari", "Ceiling of the daily allowance out of town, a person and day", Unit.Rupiah),
        Amounts("population", "Penduduk", "Population", Unit.Person),
        Amounts("delegation-size", "Jumlah rombongan", "Size of the delegation", Unit.Person, Unit.Region),
        Amounts("mpp-count", "Jumlah MPP", "Number of MPPs", Unit.Mpp),
    ];

    private static readonly Dictionary<string, Property> ByCode = All.ToDictionary(p => p.Code, StringComparer.Ordinal);

    private static readonly Dictionary<string, int> Places = All.Select((p, i) => (p.Code, i)).ToDictionary(p => p.Code, p => p.i, StringComparer.Ordinal);

    /// <summary>Place of a property in the order of display.</summary>
    public static int IndexOf(Property property) => Places.GetValueOrDefault(property.Code, All.Count);

    /// <summary>The property of a code, or null.</summary>
    public static Property? Find(string code) => ByCode.GetValueOrDefault(code);

    private static Property Amounts(string code, string id, string en, params Unit[] units) =>
        new(code, new Bilingual(id, en), ValueForm.Amount, units);

    private static Property Words(string code, string id, string en) => new(code, new Bilingual(id, en), ValueForm.Text);
}
