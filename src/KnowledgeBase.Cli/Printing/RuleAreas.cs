using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Printing;

/// <summary>Names of the areas that the first digit of a code stands for.</summary>
internal static class RuleAreas
{
    private static readonly Bilingual[] Names =
    [
        new("berkas dan folder", "files and folders"),
        new("YAML", "YAML"),
        new("kolom dan nilainya", "fields and their values"),
        new("rujukan antarrekaman", "references between records"),
        new("prosa", "prose"),
        new("situs jadi", "the finished site"),
        new("kebenaran angka dan tanggal", "truth of figures and dates"),
    ];

    public static Bilingual Of(Rule rule) => Names[rule.Code[2] - '0'];
}
