namespace KnowledgeBase.Site;

/// <summary>A page could not be made. A theme is a program of somebody else's, so that whatever it throws is told with the page.</summary>
/// <param name="address">The page: <c>/mpp/blora/</c>.</param>
/// <param name="cause">What was thrown.</param>
public sealed class PageFailedException(string address, Exception cause) : Exception($"{address}: {cause?.Message}", cause)
{
    /// <summary>The page.</summary>
    public string Address { get; } = address;
}
