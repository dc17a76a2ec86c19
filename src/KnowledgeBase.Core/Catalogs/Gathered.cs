namespace KnowledgeBase.Core.Catalogs;

/// <summary>
/// Something gathered from many records, once, when somebody first asks for it. What it was gathered from is asked again in the
/// name of everybody who asks for it, so that whatever is made of it is made anew when one of those records changes.
/// </summary>
/// <param name="gather">Gathers it; every record that it needs comes from a catalogue.</param>
public sealed class Gathered<T>(Func<T> gather)
{
    private readonly Lazy<(T Value, LookupLog Asked)> gathered = new(() =>
    {
        var (value, asked) = (default(T)!, new LookupLog());
        asked.Follow(() => value = gather());
        return (value, asked);
    });

    /// <summary>The same for a file whose shape names what it takes from it.</summary>
    public T Apart => gathered.Value.Value;

    /// <summary>What was gathered.</summary>
    public T Value
    {
        get
        {
            var (value, asked) = gathered.Value;
            LookupLog.Current?.Add(asked);
            return value;
        }
    }
}
