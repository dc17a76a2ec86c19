using System.Runtime.InteropServices;
using System.Text;
using KnowledgeBase.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var interrupted = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

return App.Run(args, Console.Out, Console.Error, CliEnvironment.OfSystem(interrupted.Token));

void Stop(PosixSignalContext signal)
{
    // The first signal asks; a second one ends the program at once, should the first be stuck.
    signal.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
}
