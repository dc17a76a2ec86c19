using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Options of <c>kb new</c>.</summary>
internal static class NewOptions
{
    private static readonly Bilingual AnId = new("ID", "ID");

    public static readonly OptionInfo Id = new("--id", AnId, new(
        "id rekaman, yaitu nama berkasnya; kunjungan memberi namanya sendiri", "id of the record, which names its file; a visit names itself"));

    public static readonly OptionInfo Host = new("--host", AnId, new("id MPP yang dikunjungi atau ditiru", "id of the MPP visited or copied"));

    public static readonly OptionInfo Visitor = new("--visitor", AnId, new("id daerah yang berkunjung atau meniru", "id of the region that visits or copies"));

    public static readonly OptionInfo Date = new("--date", new("TANGGAL", "DATE"), new("tanggal kunjungan, misalnya 2026-12-10", "day of the visit, such as 2026-12-10"));

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<OptionInfo> All = [Options.Content, Id, Host, Visitor, Date];
}
