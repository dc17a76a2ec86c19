using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace KnowledgeBase.Bench.Startup;

/// <summary>A profile as the compiler of the published program reads it: an assembly whose methods do nothing but name other methods, in groups by the assemblies that they need.</summary>
internal static class Profile
{
    public static void Write(string file, IReadOnlyList<ProfiledMethod> methods)
    {
        var names = new MetadataNames();
        var bodies = new BlobBuilder();
        var encoder = new MethodBodyStreamEncoder(bodies);
        var dictionary = new InstructionEncoder(new BlobBuilder());
        var written = 0;
        foreach (var group in methods.Where(m => IsOfTheProgram(m.Method)).OrderBy(m => NameOf(m.Method), StringComparer.Ordinal).GroupBy(m => AssembliesOf(m.Method)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var body = new InstructionEncoder(new BlobBuilder());
            foreach (var method in group)
            {
                try
                {
                    Load(body, names.Of(method.Method));
                    CounterWriter.Write(body, names, method.Counters);
                    body.OpCode(ILOpCode.Pop);
                    written++;
                }
                catch (NotSupportedException e)
                {
                    Console.Error.WriteLine($"left out: {method.Method.DeclaringType}.{method.Method.Name}: {e.Message}");
                }
            }

            dictionary.LoadString(names.Text(group.Key));
            Load(dictionary, names.Define("Methods", encoder.AddMethodBody(body)));
            dictionary.OpCode(ILOpCode.Pop);
        }

        names.Define("AssemblyDictionary", encoder.AddMethodBody(dictionary));
        var image = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), names.Root(), bodies, deterministicIdProvider: _ => default).Serialize(image);
        Pack(file, image);
        Console.Error.WriteLine($"{written} of {methods.Count} methods → {file}");
    }

    /// <summary>The compiler takes the assembly in a zip file too, where it looks for it by the name of the file.</summary>
    private static void Pack(string file, BlobBuilder image)
    {
        using var zip = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        var entry = zip.CreateEntry($"{Path.GetFileName(file)}.dll", CompressionLevel.SmallestSize);
        entry.LastWriteTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        image.WriteContentTo(stream);
    }

    private static void Load(InstructionEncoder body, EntityHandle token)
    {
        body.OpCode(ILOpCode.Ldtoken);
        body.Token(token);
    }

    private static bool IsOfTheProgram(MethodBase method) =>
        Assemblies(method).All(a => a != typeof(Profile).Assembly) && method.DeclaringType is { } type && type.Namespace != "System.Diagnostics.Tracing";

    private static string NameOf(MethodBase method) => $"{method.DeclaringType} {method}";

    /// <summary>The name of a group: the assembly that has the method, then the others that it is made over.</summary>
    private static string AssembliesOf(MethodBase method)
    {
        var own = method.DeclaringType!.Assembly;
        return string.Concat(Assemblies(method).Distinct().OrderBy(a => a != own).ThenBy(a => a.GetName().Name, StringComparer.Ordinal).Select(a => a.GetName().Name + ";"));
    }

    private static IEnumerable<Assembly> Assemblies(MethodBase method) =>
        Assemblies(method.DeclaringType!).Concat(method.IsGenericMethod ? method.GetGenericArguments().SelectMany(Assemblies) : []);

    private static IEnumerable<Assembly> Assemblies(Type type) =>
        type.HasElementType ? Assemblies(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Assemblies).Prepend(type.Assembly);
}
