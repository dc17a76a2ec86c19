using KnowledgeBase.Cli;

namespace KnowledgeBase.Tests.Cli;

/// <summary>A small project in a temporary folder, and a terminal standing in it.</summary>
public sealed class TestSite : IDisposable
{
    public const string BadTerm = "name: Gerai\ndefinisi: Tempat layanan.\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kb-test-");

    public TestSite(bool withSite = true)
    {
        if (withSite)
        {
            Write("content/site.yaml", """
                title: {id: Situs Uji, en: Test Site}
                tagline: {id: Untuk uji, en: For tests}
                address: https://uji.example/
                languages: [id, en]
                theme: default
                content-licence: CC BY 4.0
                topics:
                  budget: {id: Anggaran, en: Budget}

                """);
            Write("content/terms/gerai.yaml", Term("Gerai"));
        }
    }

    public string Folder => folder.FullName;

    public static string Term(string name) => $"name: {{id: {name}, en: {name}}}\ndefinition: {{id: Tempat layanan., en: A place of service.}}\n";

    public string FullPath(string path) => Path.Combine(Folder, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
    }

    /// <summary>Runs kb in the project's folder, in Indonesian.</summary>
    public CliRun Run(params string[] args) => CliRun.In(Folder, args);

    public void Dispose() => folder.Delete(recursive: true);
}

/// <summary>What a run of kb did.</summary>
public sealed record CliRun(int Code, string Out, string Error)
{
    public static CliRun In(string folder, params string[] args) => With(folder, [], args);

    public static CliRun With(string folder, Dictionary<string, string> variables, params string[] args) =>
        With(Machine(folder, variables), args);

    internal static CliRun With(CliEnvironment environment, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = App.Run(args, output, error, environment);
        return new CliRun(code, output.ToString(), error.ToString());
    }

    internal static CliEnvironment Machine(string folder, Dictionary<string, string>? variables = null) => new()
    {
        CurrentDirectory = folder,
        Variable = name => variables?.GetValueOrDefault(name),
        Today = new DateOnly(2026, 1, 31),
    };
}
