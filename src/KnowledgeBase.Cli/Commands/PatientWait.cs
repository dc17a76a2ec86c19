using KnowledgeBase.Core.Languages;
using Spectre.Console;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Waits for work that Ctrl-C may end, and shows a sign of life when it takes long.</summary>
internal static class PatientWait
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly Bilingual Building = new("Membangun situs…", "Building the site…");

    /// <summary>The result of <paramref name="work"/>.</summary>
    /// <param name="work">What to do.</param>
    /// <param name="console">Where the sign is shown.</param>
    /// <param name="isQuiet">Whether to show none.</param>
    /// <param name="sign">What it says; null for the building of the site.</param>
    /// <exception cref="OperationCanceledException">Ctrl-C came first; the work is left behind, having written nothing.</exception>
    public static T For<T>(Func<T> work, CliConsole console, bool isQuiet, Bilingual? sign = null)
    {
        var interrupted = console.Environment.Interrupted;
        interrupted.ThrowIfCancellationRequested();
        var task = Task.Run(work, CancellationToken.None);
        if (isQuiet || !console.Environment.IsErrorTerminal)
        {
            return Wait(task, interrupted);
        }

        if (Task.WaitAny([task], (int)Patience.TotalMilliseconds, interrupted) == 0)
        {
            return task.GetAwaiter().GetResult();
        }

        return Terminal.Of(console.Error).Status().Start(console.In(sign ?? Building).EscapeMarkup(), _ => Wait(task, interrupted));
    }

    private static T Wait<T>(Task<T> task, CancellationToken interrupted)
    {
        Task.WaitAny([task], interrupted);
        return task.GetAwaiter().GetResult();
    }
}
