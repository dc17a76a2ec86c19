using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content;

/// <summary>A file as it was: path, size and the print of its bytes.</summary>
internal sealed record FilePrint(string Path, long Length, Print Bytes)
{
    /// <summary>Names the files of a record.</summary>
    public static Print OfRecord(FilePrint main, FilePrint? english)
    {
        if (english is null)
        {
            return main.Bytes;
        }

        Span<byte> both = stackalloc byte[2 * Print.Size];
        main.Bytes.To(both);
        english.Bytes.To(both[Print.Size..]);
        return Print.Of(both);
    }

    public static FilePrint Of(ContentFile file, ReadOnlySpan<byte> bytes) => new(file.Path, file.Length, Print.Of(bytes));
}

/// <summary>What was seen of a file when it was last looked into.</summary>
/// <param name="Print">Its bytes.</param>
/// <param name="Modified">When it had been written, as its system tells; null where nobody knows.</param>
/// <param name="At">When it was looked into.</param>
internal sealed record FileSight(FilePrint Print, DateTime? Modified, DateTime At)
{
    // The coarsest clock of a file system in use ticks every two seconds.
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    /// <summary>Whether the file must be as it was: the same path, size and time of writing, and that time was over when it was looked into, so that no later writing can bear the same.</summary>
    public bool IsStill(ContentFile now) =>
        now.IsPlain && now.Modified is { } written && written == Modified && now.Length == Print.Length && now.Path == Print.Path && At - written > Tick;
}
