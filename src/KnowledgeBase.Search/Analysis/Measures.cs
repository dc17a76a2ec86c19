namespace KnowledgeBase.Search.Analysis;

/// <summary>Finds what several words say as one value: amounts, durations, dates and law references.</summary>
internal static class Measures
{
    /// <summary>Takes a key and the runs it covers: first, and behind the last.</summary>
    public delegate void Take(string key, int first, int last);

    /// <summary>Finds the values in a text; <paramref name="places"/> are the runs whose words mean more than their keys.</summary>
    public static void Find(Runs runs, List<int> places, Take take)
    {
        foreach (var i in places)
        {
            var meaning = runs.Word(i).Meaning;
            if (meaning.Whole)
            {
                take("#d" + meaning.Days, i, i + 1);
            }

            if (meaning.Month > 0)
            {
                MonthFirst(runs, i, take);
            }

            if (meaning.Value is null)
            {
                continue;
            }

            if (runs.Word(i).Number)
            {
                DateOrLaw(runs, i, take);
            }

            Quantity(runs, i, take);
        }
    }

    private static void Quantity(Runs runs, int i, Take take)
    {
        var (value, next) = Read(runs, i);
        var money = i > 0 && runs.Word(i - 1).Text == "rp";
        if (next > i + 1)
        {
            take("#" + value, money ? i - 1 : i, next);
        }
        else if (runs.Word(i).Number && next < runs.Count && runs.Word(next).Text == "m")
        {
            take("#" + Decimals.Shift(value, 9), money ? i - 1 : i, next + 1);
        }

        if (next >= runs.Count)
        {
            return;
        }

        if (Unit(runs, next) is > 0 and var days)
        {
            Duration(take, value, days, i, next + 1);
            return;
        }

        // two to three months, 2-3 months
        var other = runs[next].Glue == '-' ? next : runs.Word(next).Text is "hingga" or "sampai" or "to" ? next + 1 : -1;
        if (other > 0 && other < runs.Count && runs.Word(other).Meaning.Value is not null)
        {
            var after = Read(runs, other).Next;
            if (after < runs.Count && Unit(runs, after) is > 0 and var unit)
            {
                Duration(take, value, unit, i, after + 1);
            }
        }
    }

    /// <summary>A number with its scale: 240 juta, dua belas, tiga ratus ribu.</summary>
    private static (string Value, int Next) Read(Runs runs, int i)
    {
        var value = runs.Word(i).Meaning.Value!;
        var next = i + 1;
        if (!runs.Word(i).Number)
        {
            var number = int.Parse(value);
            for (; next < runs.Count && runs.Word(next).Meaning.Times > 0 && number < 1000; next++)
            {
                var times = runs.Word(next).Meaning.Times;
                number = times == 1 ? number + 10 : number * times;
                if (times > 1 && next + 1 < runs.Count && !runs.Word(next + 1).Number && runs.Word(next + 1).Meaning.Value is { } rest && rest.Length == 1)
                {
                    number += int.Parse(rest);
                    next++;
                }
            }

            value = number.ToString();
        }

        return next < runs.Count && runs.Word(next).Meaning.Zeros > 0 ? (Decimals.Shift(value, runs.Word(next).Meaning.Zeros), next + 1) : (value, next);
    }

    private static int Unit(Runs runs, int i) => runs.Word(i).Meaning.Whole ? 0 : runs.Word(i).Meaning.Days;

    private static void Duration(Take take, string value, int days, int first, int last)
    {
        if (value.Length < 7)
        {
            take("#d" + (long)Math.Floor((double.Parse(value) * days) + 0.5), first, last);
        }
    }

    private static void DateOrLaw(Runs runs, int i, Take take)
    {
        var one = Small(runs.Word(i));
        var (two, three) = (runs.WordOrNone(i + 1), runs.WordOrNone(i + 2));
        if (two is null || three is null || !three.Number)
        {
            // two runs at most
        }
        else if (two.Meaning.Month > 0 && Year(three) > 0)
        {
            Date(take, Year(three), two.Meaning.Month, one, i, i + 3);
            return;
        }
        else if (two.Number && runs[i + 1].Glue is var glue and ('/' or '-') && runs[i + 2].Glue == glue)
        {
            if (Year(runs.Word(i)) > 0)
            {
                Date(take, one, Small(two), Small(three), i, i + 3);
            }
            else
            {
                Date(take, Small(three) < 100 ? 2000 + Small(three) : Small(three), Small(two), one, i, i + 3);
            }

            return;
        }

        var last = two is { Number: true } && runs[i + 1].Glue == '/' ? i + 1
            : two is { Text: "tahun" } && three is not null ? i + 2 : -1;
        if (last > 0 && one > 0 && Year(runs.Word(last)) > 0 && (i == 0 || runs[i].Glue != '/'))
        {
            take($"#{one}/{Year(runs.Word(last))}", i, last + 1);
        }
    }

    /// <summary>April 2021; April 22, 2021.</summary>
    private static void MonthFirst(Runs runs, int i, Take take)
    {
        if (i + 1 < runs.Count && Year(runs.Word(i + 1)) is > 0 and var year)
        {
            take(MonthKey(year, runs.Word(i).Meaning.Month), i, i + 2);
        }
        else if (i + 2 < runs.Count && Year(runs.Word(i + 2)) is > 0 and var later)
        {
            Date(take, later, runs.Word(i).Meaning.Month, Small(runs.Word(i + 1)), i, i + 3);
        }
    }

    private static void Date(Take take, int year, int month, int day, int first, int last)
    {
        if (year is > 1900 and < 2100 && month is > 0 and < 13 && day is > 0 and < 32)
        {
            take(MonthKey(year, month) + (day < 10 ? "-0" : "-") + day, first, last);
            take(MonthKey(year, month), first, last);
        }
    }

    private static string MonthKey(int year, int month) => "#" + year + (month < 10 ? "-0" : "-") + month;

    private static int Year(Word word) => word.Text.Length == 4 && Small(word) is > 1900 and < 2100 and var year ? year : 0;

    /// <summary>A whole number of at most four digits, or -1.</summary>
    private static int Small(Word word) =>
        word.Number && word.Text.Length < 5 && word.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? int.Parse(word.Text) : -1;
}
