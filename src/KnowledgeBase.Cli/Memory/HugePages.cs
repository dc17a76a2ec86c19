using System.Globalization;
using System.Runtime.InteropServices;

namespace KnowledgeBase.Cli.Memory;

/// <summary>
/// Asks Linux to give the collector's memory in pages of 2 MB. A build touches much memory once, and what the system does for
/// each page that is touched first takes a tenth of its time or more in pages of 4 KB.
/// </summary>
/// <remarks>
/// The collector reserves a stretch of addresses that is larger than any memory, and makes it usable by a few pages at a time,
/// in which no huge page fits (docs/decisions/0030). The part of it that comes next is made usable here, all at once: it takes no memory before it
/// is used, and what the collector asks for from then on it has already. Where anything is not as it is known here, nothing is done.
/// </remarks>
internal static unsafe partial class HugePages
{
    // Of the memory that there is for this program: beyond it the collector goes on as ever.
    private const int Share = 4;

    // Where pages of the system are larger than 4 KB so are the huge ones, and much of one would lie idle.
    private const int Page = 2 << 20;
    private const string Settings = "/sys/kernel/mm/transparent_hugepage/";

    // From <sys/mman.h>.
    private const int ReadAndWrite = 1 | 2;
    private const int InHugePages = 14;
    // The collector leaves out of a dump what it does not use yet; pages that are to lie in one must be treated alike.
    private const int IntoDump = 17;

    /// <summary>Asks once, before there is much in memory. Whatever is refused changes nothing but time.</summary>
    public static void Ask()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            if (AreThere() && Next(AnObject(), GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Share) is var (start, length)
                && Protect(start, length, ReadAndWrite) == 0)
            {
                _ = Advise(start, length, IntoDump);
                _ = Advise(start, length, InHugePages);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or OverflowException)
        {
            // A system that says nothing about its memory, or says it differently.
        }
    }

    // Whoever runs the system may have forbidden them; in brackets stands what holds.
    private static bool AreThere() =>
        !File.ReadAllText(Settings + "enabled").Contains("[never]", StringComparison.Ordinal)
        && int.Parse(File.ReadAllText(Settings + "hpage_pmd_size"), CultureInfo.InvariantCulture) == Page;

    // New objects lie where the collector goes on from.
    private static nuint AnObject()
    {
        fixed (byte* there = new byte[1])
        {
            return (nuint)there;
        }
    }

    // The stretch from the huge page in which an address lies; null where it is not all one piece of memory without a file, with something reserved at its end.
    private static (nuint Start, nuint Length)? Next(nuint address, long length)
    {
        var start = address / Page * Page;
        var end = start + ((nuint)length / Page * Page);
        var reached = start;
        foreach (var line in File.ReadLines("/proc/self/maps"))
        {
            // start-end rights offset device number [name], the number of a file or 0
            var parts = line.Split([' ', '-'], 3);
            if (parts is not [var first, var behind, var rest] || Hexadecimal(behind) is var to && to <= start)
            {
                continue;
            }

            var isReserved = rest.StartsWith("---p", StringComparison.Ordinal);
            if (Hexadecimal(first) > reached || !(isReserved || rest.StartsWith("rw-p", StringComparison.Ordinal)) || !rest.TrimEnd().EndsWith(" 0", StringComparison.Ordinal))
            {
                return null;
            }

            reached = to;
            if (reached >= end)
            {
                return isReserved && end > start ? (start, end - start) : null;
            }
        }

        return null;
    }

    private static nuint Hexadecimal(string digits) => nuint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(nuint start, nuint length, int rights);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nuint start, nuint length, int advice);
}
