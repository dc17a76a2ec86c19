namespace KnowledgeBase.Browser.Machine;

/// <summary>Programs of the system that these tests drive. What is missing is installed from Debian's packages; a test never passes for want of a program.</summary>
internal static class Programs
{
    private static readonly Lock Gate = new();
    private static bool isUpdated;

    /// <summary>The browser; <c>KB_CHROMIUM</c> names another one on systems without Debian's packages.</summary>
    public static string Chromium =>
        Environment.GetEnvironmentVariable("KB_CHROMIUM") is { Length: > 0 } own ? own : Find("chromium", "chromium", "fonts-dejavu-core");

    public static string Java => Find("java", "default-jre-headless");

    public static string Npm => Find("npm", "npm", "nodejs");

    public static string Node => Find("node", "nodejs");

    public static string Office => Find("soffice", "libreoffice-writer-nogui", "libreoffice-calc-nogui");

    public static string PdfToText => Find("pdftotext", "poppler-utils");

    public static string PdfToPng => Find("pdftoppm", "poppler-utils");

    /// <summary>The Nu Html Checker, which npm brings at the version of the lock file.</summary>
    public static string HtmlChecker => Tool("vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>Mozilla's reader of calendars, likewise.</summary>
    public static string CalendarReader => Tool("ical.js", "dist", "ical.js");

    private static string Tool(params string[] path)
    {
        var folder = Path.Combine(Repository.Root, "tests", "tools");
        var file = Path.Combine([folder, "node_modules", .. path]);
        lock (Gate)
        {
            if (!File.Exists(file))
            {
                Shell.Run(Npm, ["ci"], folder).Expect("npm ci in tests/tools");
            }
        }

        return file;
    }

    private static string Find(string program, params string[] packages)
    {
        lock (Gate)
        {
            return OnPath(program) ?? Install(program, packages);
        }
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program))
        .FirstOrDefault(File.Exists);

    private static string Install(string program, string[] packages)
    {
        if (OnPath("apt-get") is null)
        {
            throw new InvalidOperationException(
                $"The browser tests need “{program}”, and this system has no apt-get to install it with. Install it and put it on PATH (for the browser, KB_CHROMIUM may name it).");
        }

        if (!isUpdated)
        {
            AptGet("update").Expect("apt-get update");
            isUpdated = true;
        }

        AptGet(["install", "-y", "--no-install-recommends", .. packages]).Expect($"apt-get install {string.Join(' ', packages)}");
        return OnPath(program) ?? throw new InvalidOperationException($"apt-get installed {string.Join(' ', packages)}, but there is no “{program}” on PATH.");
    }

    private static Shell.Finished AptGet(params string[] arguments)
    {
        if (Environment.UserName == "root")
        {
            return Shell.Run("apt-get", arguments);
        }

        return OnPath("sudo") is { } sudo
            ? Shell.Run(sudo, ["-n", "apt-get", .. arguments])
            : throw new InvalidOperationException($"The browser tests need Debian packages that are missing here, and only root may run: apt-get {string.Join(' ', arguments)}");
    }
}
