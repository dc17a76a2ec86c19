using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Theme.Default;

/// <summary>Words of the map.</summary>
internal static class MapWords
{
    public static Bilingual Finding { get; } = new(
        "{0} perjalanan belajar dari {1} daerah ke {2} tuan rumah; {3} di antaranya ke kelompok pulau lain. {4} MPP lain tercatat tanpa kunjungan.",
        "{0} journeys of learning from {1} regions to {2} hosts; {3} of them to another island group. {4} other MPPs are recorded without a visit.");

    public static Bilingual Country { get; } = new("Indonesia", "Indonesia");
    public static Bilingual Alt { get; } = new("Peta {0} dengan {1} tempat; semuanya ada pada tabel di bawah.", "Map of {0} with {1} places; all stand in the table below.");

    public static Bilingual Key { get; } = new(
        "Busur: satu perjalanan. Nama yang tidak muat pada gambar tetap ada pada tabel. Garis pantai hanya latar, bukan keterangan tentang batas wilayah: Natural Earth, domain publik. Letak ibu kota daerah: GeoNames, CC BY 4.0.",
        "Arc: one journey. Names without room in the drawing stand in the table. The coast is background only and says nothing of borders: Natural Earth, public domain. Seats of government: GeoNames, CC BY 4.0.");

    public static Bilingual DrawnPart { get; } = new(
        "Gambar memuat {0} dari {1} tempat, yang paling banyak didatangi dan mendatangi lebih dahulu, dan {2} dari {3} jalur di antara semua tempat, yang paling sering ditempuh lebih dahulu. Semua tempat ada pada tabel.",
        "The drawing holds {0} of {1} places, those most visited and travelling first, and {2} of {3} ways between all places, those gone most often first. All places stand in the table.");

    public static Bilingual TableCaption { get; } = new("Setiap tempat pada peta", "Every place on the map");
    public static Bilingual Place { get; } = new("Daerah", "Region");
    public static Bilingual Role { get; } = new("Peran", "Role");
    public static Bilingual WentTo { get; } = new("Belajar ke", "Went to");
    public static Bilingual CameFrom { get; } = new("Didatangi", "Visited by");
    public static Bilingual Coordinates { get; } = new("Letak ibu kota", "Seat of government");
    public static Bilingual None { get; } = new("tidak tercatat", "none recorded");
    public static Bilingual NotPlaced { get; } = new("Tidak ditempatkan pada peta", "Not placed on the map");
    public static Bilingual NoCoordinates { get; } = new("Letak ibu kotanya belum ada pada sumber terbuka yang kami pakai:", "The open source that we use has no coordinates of their seats:");
    public static Bilingual OpenHosts { get; } = new("Tuan rumahnya belum dapat dipastikan:", "Their host cannot be told:");
    public static Bilingual SouthOf { get; } = new("{0}° LS", "{0}° S");
    public static Bilingual NorthOf { get; } = new("{0}° LU", "{0}° N");
    public static Bilingual EastOf { get; } = new("{0}° BT", "{0}° E");

    /// <summary>What a role is called.</summary>
    public static Bilingual Name(MapRole role) => role switch
    {
        MapRole.Both => new("didatangi dan mendatangi", "visited, and went out itself"),
        MapRole.Host => new("didatangi", "visited"),
        MapRole.Visitor => new("mendatangi", "went out to learn"),
        _ => new("punya MPP, tanpa kunjungan tercatat", "has an MPP, no visit recorded"),
    };

    /// <summary>The class of its dot.</summary>
    public static string Dot(MapRole role) => role switch
    {
        MapRole.Both => "dot both",
        MapRole.Host => "dot host",
        MapRole.Visitor => "dot visitor",
        _ => "dot mpp",
    };

    /// <summary>The radius of its dot: shape and size tell the role without colour.</summary>
    public static string Radius(MapRole role) => role switch
    {
        MapRole.Both or MapRole.Host => "6",
        MapRole.Visitor => "4.5",
        _ => "2.5",
    };
}
