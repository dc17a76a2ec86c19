using System.Threading.Channels;

namespace KnowledgeBase.Tests.Cli.Serving;

/// <summary>A clock that goes on only when it is told to, and knows that somebody looks at it again and again.</summary>
internal sealed class StandingClock : TimeProvider
{
    // Waiting looks twice to begin and twice in each round; from the third round on nothing but the wait can be meant.
    private const int Rounds = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<bool> asked = Channel.CreateUnbounded<bool>();
    private long ticks = new DateTimeOffset(2026, 1, 31, 0, 0, 0, TimeSpan.Zero).Ticks;

    public override DateTimeOffset GetUtcNow()
    {
        asked.Writer.TryWrite(true);
        return new(Interlocked.Read(ref ticks), TimeSpan.Zero);
    }

    public void Pass(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);

    /// <summary>Until somebody waits by this clock.</summary>
    public async Task WaitUntilAsked()
    {
        for (var i = 0; i < Rounds; i++)
        {
            await asked.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
    }
}
