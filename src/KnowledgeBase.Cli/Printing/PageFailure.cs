using System.Diagnostics;
using System.Reflection;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Theming;
using KnowledgeBase.Site;

namespace KnowledgeBase.Cli.Printing;

/// <summary>A page that could not be made, as whoever wrote its template has to know it.</summary>
/// <param name="Address">The page: <c>/mpp/blora/</c>.</param>
/// <param name="Template">The template that threw; null where no theme was at work, which is a bug in kb.</param>
/// <param name="Message">What it said.</param>
internal sealed record PageFailure(string Address, string? Template, string Message)
{
    private const int Longest = 1_000;

    /// <summary>What kind of mistake it is.</summary>
    public Bilingual What => Template is null
        ? new("Ini kesalahan di dalam kb", "This is a bug in kb")
        : new($"Templat {Template} gagal", $"The template {Template} failed");

    /// <summary>How it is mended.</summary>
    public Bilingual Advice => Template is null
        ? new("Laporkan pesan ini bersama rekaman yang terakhir disimpan.", "Report this message together with the record that was saved last.")
        : new("Perbaiki templatnya lalu bangun ulang temanya, atau ubah isi yang tidak sanggup ditulisnya.",
            "Mend the template and build its theme again, or change the content that it cannot write.");

    /// <summary>One line for the terminal.</summary>
    public Bilingual Line => new(
        $"halaman {Address} tidak dapat dibuat: {Lower(What.Id)}: {Message}",
        $"the page {Address} cannot be made: {Lower(What.En)}: {Message}");

    /// <summary>What an exception means for a page.</summary>
    /// <param name="address">The page.</param>
    /// <param name="thrown">What its making threw.</param>
    /// <param name="siteFolder">The only folder whose paths may be shown; null to show all, to whoever sits at this machine.</param>
    public static PageFailure Of(string address, Exception thrown, string? siteFolder)
    {
        var cause = thrown;
        while (cause is PageFailedException or AggregateException or TargetInvocationException or TypeInitializationException && cause.InnerException is { } inner)
        {
            // These only say that something failed.
            cause = inner;
        }

        var message = Visible.Of(siteFolder is null ? cause.Message : PrivatePaths.Hide(cause.Message, siteFolder));
        message = message.Length > Longest ? message[..Longest] + "…" : message;
        return new PageFailure(address, TemplateOf(cause) ?? TemplateOf(thrown), $"{cause.GetType().Name}: {message}");
    }

    /// <summary>The innermost class of a theme that was at work.</summary>
    private static string? TemplateOf(Exception e)
    {
        var themes = AppDomain.CurrentDomain.GetAssemblies().Where(a => a.IsDefined(typeof(ThemeAttribute))).Select(a => a.FullName).ToHashSet();
        return new StackTrace(e).GetFrames().Select(DiagnosticMethodInfo.Create).FirstOrDefault(m => themes.Contains(m?.DeclaringAssemblyName)) is { DeclaringTypeName: { } type, DeclaringAssemblyName: { } assembly }
            ? $"{ClassOf(type)} ({new AssemblyName(assembly).Name}.dll)"
            : null;
    }

    /// <summary>The compiler puts the body of a template into a class of its own within it: <c>Theme.Pages_Host+…</c> is <c>Pages_Host</c>.</summary>
    private static string ClassOf(string type)
    {
        var around = type.Split('+', '[')[0];
        return around[(around.LastIndexOf('.') + 1)..];
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
