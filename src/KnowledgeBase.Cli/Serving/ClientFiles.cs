namespace KnowledgeBase.Cli.Serving;

/// <summary>The files that served pages load besides their own.</summary>
internal static class ClientFiles
{
    public const string Folder = "/_kb/";
    public const string Script = Folder + "reload.js";
    public const string Style = Folder + "overlay.css";
    public const string Events = Folder + "events";

    /// <summary>The bytes of an address, or null.</summary>
    public static byte[]? Find(string path) => path is Script or Style ? Read(path[Folder.Length..]) : null;

    private static byte[] Read(string name)
    {
        using var stream = typeof(ClientFiles).Assembly.GetManifestResourceStream("client/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
