using System.Threading.Channels;

namespace KnowledgeBase.Cli.Serving;

/// <summary>Tells every open page of a change. Only the last message counts, so a slow page skips those between.</summary>
internal sealed class EventHub
{
    private readonly Lock gate = new();
    private readonly HashSet<Channel<string>> listeners = [];

    /// <summary>How many pages listen.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return listeners.Count;
            }
        }
    }

    /// <summary>Sends a message to all.</summary>
    public void Publish(string message)
    {
        lock (gate)
        {
            foreach (var listener in listeners)
            {
                listener.Writer.TryWrite(message);
            }
        }
    }

    /// <summary>Messages from now on, the first being what <paramref name="current"/> gives; ends with <paramref name="until"/>.</summary>
    public async IAsyncEnumerable<string> Listen(
        Func<string> current, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken until)
    {
        var channel = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (gate)
        {
            // Within the gate, so that no message falls between the first and the next.
            channel.Writer.TryWrite(current());
            listeners.Add(channel);
        }

        try
        {
            await foreach (var message in channel.Reader.ReadAllAsync(until))
            {
                yield return message;
            }
        }
        finally
        {
            lock (gate)
            {
                listeners.Remove(channel);
            }
        }
    }
}
