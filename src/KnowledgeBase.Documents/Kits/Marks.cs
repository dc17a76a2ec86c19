using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Documents.Kits;

/// <summary>Places left open in the papers. The first six are filled in by <c>kb kit</c> and by the kit page; the others by people and by the e-letter system.</summary>
public static class Marks
{
    /// <summary>Who comes.</summary>
    public static Bilingual Visitor { get; } = new("nama daerah pengunjung", "name of the visiting government");

    /// <summary>The days.</summary>
    public static Bilingual When { get; } = new("hari dan tanggal kunjungan", "day and date of the visit");

    /// <summary>How long.</summary>
    public static Bilingual Length { get; } = new("lama kunjungan", "length of the visit");

    /// <summary>How many people.</summary>
    public static Bilingual People { get; } = new("jumlah rombongan", "number of people");

    /// <summary>Who leads.</summary>
    public static Bilingual Leader { get; } = new("nama dan jabatan ketua rombongan", "name and post of the head of the delegation");

    /// <summary>Whom to call.</summary>
    public static Bilingual Contact { get; } = new("narahubung: jabatan, telepon atau surel kantor", "contact: post, office telephone or mail");

    /// <summary>The letterhead.</summary>
    internal static Bilingual Letterhead { get; } = new("kop naskah dinas: diisi aplikasi persuratan", "letterhead");

    /// <summary>The letter's number.</summary>
    internal static Bilingual Number { get; } = new("nomor naskah", "number of the letter");

    /// <summary>Place and day of the letter.</summary>
    internal static Bilingual PlaceAndDay { get; } = new("tempat dan tanggal surat", "place and date of the letter");

    /// <summary>The post of the one who signs.</summary>
    internal static Bilingual SignerPost { get; } = new("jabatan penanda tangan", "post of the signatory");

    /// <summary>The signature.</summary>
    internal static Bilingual Signature { get; } = new("tanda tangan", "signature");

    /// <summary>The name of the one who signs.</summary>
    internal static Bilingual SignerName { get; } = new("nama penanda tangan", "name of the signatory");

    /// <summary>The date of one day of the visit.</summary>
    public static Bilingual DateOf(int day) => new($"tanggal hari ke-{day}", $"date of day {day}");
}
