using System.Buffers;
using System.Text;

namespace KnowledgeBase.Search.Building;

/// <summary>What an index that was built leaves to the next one.</summary>
/// <param name="Documents">Its documents.</param>
/// <param name="Names">What names their texts; null for one that is counted anew each time.</param>
/// <param name="Counted">The same documents as they were counted.</param>
/// <param name="Units">The units in which they were counted.</param>
/// <param name="Lengths">How long their fields are.</param>
/// <param name="Lists">All lists, those too that are not written.</param>
/// <param name="Frequency">How often each level stands in the short lists.</param>
/// <param name="Spelling">The spelling pieces.</param>
/// <param name="Known">The index before, whose numbers of units are kept.</param>
internal sealed record IndexRecord(
    SearchDocument[] Documents,
    string?[] Names,
    CountedDocument[] Counted,
    IReadOnlyDictionary<UnitTable, MetUnits> Units,
    FieldSums Lengths,
    CodedList[] Lists,
    long[] Frequency,
    Spelling Spelling,
    KnownIndex? Known)
{
    /// <summary>Writes what <see cref="KnownIndex"/> reads. Straight to where it goes: gathered first, it would be the largest thing in memory.</summary>
    public void Write(BinaryWriter to)
    {
        // The numbers of most documents stay: those of the last memory, or else of the first thread.
        var merger = new UnitMerger(Known?.Units ?? Counted.FirstOrDefault()?.Units ?? new UnitTable());
        var counted = Array.ConvertAll(Counted, merger.Take);
        StoredBytes.Write(to, merger.Units.Count, (unit, output) => merger.Units.Units[unit].Write(output));
        StoredBytes.Write(to, Documents.Length, (number, output) =>
        {
            // Nothing has the print of a text without a name.
            output.Write(Names[number] is { } name ? KnownIndex.Print(Documents[number], name) : new byte[KnownIndex.PrintSize]);
            Encoding.UTF8.GetBytes(Documents[number].Id, output);
        });
        StoredBytes.Write(to, counted.Length, number => counted[number].Bytes);
        WriteMet(to, merger);
        foreach (var number in (long[])[.. Lengths.Numbers, .. Frequency])
        {
            to.Write(number);
        }

        StoredBytes.Write(to, Spelling.Names);
        StoredBytes.Write(to, Spelling.Texts);
        StoredNumbers.Write(to, [Spelling.Least, Spelling.Almost]);
        CodedList.Write(to, Lists);
    }

    /// <summary>How often each unit was met, and the units with a form by the lists of their keys.</summary>
    private void WriteMet(BinaryWriter to, UnitMerger merger)
    {
        var (met, lists) = (new int[merger.Units.Count], new int[merger.Units.Count]);
        foreach (var (table, of) in Units)
        {
            var numbers = table == merger.Units ? null : merger.Numbers(table);
            for (var unit = 0; unit < of.Met.Length; unit++)
            {
                if (of.Met[unit] > 0)
                {
                    var number = numbers?[unit] ?? unit;
                    met[number] += of.Met[unit];
                    lists[number] = of.Lists[unit];
                }
            }
        }

        var units = merger.Units.Units;
        var ends = new int[Lists.Length + 1];
        for (var unit = 0; unit < met.Length; unit++)
        {
            ends[lists[unit] + 1] += HasForm(units, unit) ? 1 : 0;
        }

        for (var list = 0; list < Lists.Length; list++)
        {
            ends[list + 1] += ends[list];
        }

        // Each place is where the next unit of a list is written, and in the end where those of the list end.
        var byList = new int[ends[^1]];
        for (var unit = 0; unit < met.Length; unit++)
        {
            if (HasForm(units, unit))
            {
                byList[ends[lists[unit]]++] = unit;
            }
        }

        StoredNumbers.Write(to, met);
        StoredNumbers.Write(to, ends.AsSpan(0, Lists.Length));
        StoredNumbers.Write(to, byList);

        bool HasForm(ReadOnlySpan<Unit> all, int unit) => met[unit] > 0 && all[unit].Form is not null;
    }
}
