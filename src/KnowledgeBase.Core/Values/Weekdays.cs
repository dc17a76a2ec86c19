using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Values;

/// <summary>Names of the days of the week.</summary>
public static class Weekdays
{
    /// <summary>In the order of <see cref="DayOfWeek"/>.</summary>
    private static readonly Bilingual[] Names =
    [
        new("Minggu", "Sunday"),
        new("Senin", "Monday"),
        new("Selasa", "Tuesday"),
        new("Rabu", "Wednesday"),
        new("Kamis", "Thursday"),
        new("Jumat", "Friday"),
        new("Sabtu", "Saturday"),
    ];

    /// <summary>The day that an Indonesian or English name means, or null. <c>Ahad</c> and <c>Jum'at</c> with any apostrophe are names too.</summary>
    public static DayOfWeek? Parse(string? text)
    {
        var name = string.Concat((text ?? "").Trim().Where(c => c is not ('\'' or '’' or '‘' or '`' or '´' or 'ʼ')));
        if (Is(name, "Ahad"))
        {
            return DayOfWeek.Sunday;
        }

        var index = Array.FindIndex(Names, day => Is(name, day.Id) || Is(name, day.En));
        return index < 0 ? null : (DayOfWeek)index;
    }

    /// <summary>The name of a day in a language.</summary>
    public static string Name(DayOfWeek day, Language language) => Names[(int)day].In(language);

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
