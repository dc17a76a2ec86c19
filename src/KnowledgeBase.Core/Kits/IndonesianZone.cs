namespace KnowledgeBase.Core.Kits;

/// <summary>One of Indonesia's three times of day. None of them changes in summer.</summary>
/// <param name="Name">As people say it: <c>WIB</c>.</param>
/// <param name="Iana">Name in the time zone database.</param>
/// <param name="Hours">Hours ahead of UTC.</param>
public sealed record IndonesianZone(string Name, string Iana, int Hours)
{
    /// <summary>Western: Sumatra, Java, and the west and middle of Kalimantan.</summary>
    public static IndonesianZone Wib { get; } = new("WIB", "Asia/Jakarta", 7);

    /// <summary>Central: Bali, Nusa Tenggara, the south, east and north of Kalimantan, Sulawesi.</summary>
    public static IndonesianZone Wita { get; } = new("WITA", "Asia/Makassar", 8);

    /// <summary>Eastern: Maluku and Papua.</summary>
    public static IndonesianZone Wit { get; } = new("WIT", "Asia/Jayapura", 9);

    /// <summary>
    /// The zone of a region by its Kemendagri code, whose first two digits name the province. Keppres 41/1987 drew the lines by province;
    /// provinces made later lie inside one that it names. So a province has one zone, and Kalimantan is the only island with two.
    /// </summary>
    public static IndonesianZone? Of(string regionCode)
    {
        ArgumentNullException.ThrowIfNull(regionCode);
        return regionCode.Length < 2 ? null : regionCode[..2] switch
        {
            // Aceh … Kepulauan Riau; DKI Jakarta … Banten.
            ['1' or '2' or '3', _] => Wib,
            // Kalimantan Barat, Kalimantan Tengah.
            "61" or "62" => Wib,
            // Bali, Nusa Tenggara Barat, Nusa Tenggara Timur.
            ['5', _] => Wita,
            // Kalimantan Selatan, Kalimantan Timur, Kalimantan Utara.
            "63" or "64" or "65" => Wita,
            // Sulawesi.
            ['7', _] => Wita,
            // Maluku, Maluku Utara; Papua and its daughters.
            ['8' or '9', _] => Wit,
            _ => null,
        };
    }
}
