namespace KnowledgeBase.Cli.Commands;
internal static class ServeCommand
{
    public static int Run(CommandInput input, CliConsole console) => 0;
}
