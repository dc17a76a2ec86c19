using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Site.Reuse;

/// <summary>A file as a build wrote it.</summary>
/// <param name="Path">Path under the site's root, with forward slashes.</param>
/// <param name="Print">Names its bytes.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Modified">When it was written, in universal time: with the size it tells whether somebody changed it since.</param>
public sealed record WrittenFile(string Path, Print Print, long Length, DateTime Modified);

/// <summary>A file and what it was made from.</summary>
/// <param name="File">The file.</param>
/// <param name="Shape">What it shows besides the answers.</param>
/// <param name="Asked">The questions asked while it was made, by their place among the answers.</param>
public sealed record MadeFile(WrittenFile File, string Shape, IReadOnlyList<int> Asked);

/// <summary>A question that was asked, and the print of its answer.</summary>
public sealed record Answer(Lookup Lookup, Print Print);

/// <summary>What a build leaves to the next one: which files it made from which answers. The files themselves are the published site.</summary>
/// <param name="Identity">Everything that every file depends on: program, theme, options and settings. Another identity, nothing to reuse.</param>
/// <param name="Answers">Every question asked, with the print of its answer.</param>
/// <param name="Files">Files that tell of one record, by path.</param>
/// <param name="Others">Files that tell of many: made every time, and written only where no file with the same bytes lies in the site.</param>
public sealed record BuildMemory(
    string Identity,
    IReadOnlyList<Answer> Answers,
    IReadOnlyDictionary<string, MadeFile> Files,
    IReadOnlyList<WrittenFile> Others);
