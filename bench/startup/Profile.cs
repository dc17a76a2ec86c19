using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace KnowledgeBase.Bench.Startup;

/// <summary>A profile as the compiler of the published program reads it: an assembly whose methods do nothing but name other methods, in groups by the assemblies that they need.</summary>
internal static class Profile
{
    public static void Write(string file, IReadOnlyList<MethodBase> methods)
    {
        var names = new MetadataNames();
        var bodies = new BlobBuilder();
        var encoder = new MethodBodyStreamEncoder(bodies);
        var dictionary = new InstructionEncoder(new BlobBuilder());
        var written = 0;
        foreach (var group in methods.Where(IsOfTheProgram).OrderBy(NameOf, StringComparer.Ordinal).GroupBy(AssembliesOf).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var body = new InstructionEncoder(new BlobBuilder());
            foreach (var method in group)
            {
                try
                {
                    var token = names.Of(method);
                    body.OpCode(ILOpCode.Ldtoken);
                    body.Token(token);
                    body.OpCode(ILOpCode.Pop);
                    written++;
                }
                catch (NotSupportedException e)
                {
                    Console.Error.WriteLine($"left out: {method.DeclaringType}.{method.Name}: {e.Message}");
                }
            }

            dictionary.LoadString(names.Text(group.Key));
            dictionary.OpCode(ILOpCode.Ldtoken);
            dictionary.Token(names.Define("Methods", encoder.AddMethodBody(body)));
            dictionary.OpCode(ILOpCode.Pop);
        }

        names.Define("AssemblyDictionary", encoder.AddMethodBody(dictionary));
        var image = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), names.Root(), bodies, deterministicIdProvider: _ => default).Serialize(image);
        using var stream = File.Create(file);
        image.WriteContentTo(stream);
        Console.Error.WriteLine($"{written} of {methods.Count} methods → {file}");
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
