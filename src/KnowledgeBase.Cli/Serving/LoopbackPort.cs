using System.Net;
using System.Net.Sockets;

namespace KnowledgeBase.Cli.Serving;

/// <summary>Finds a port on the loopback addresses.</summary>
internal static class LoopbackPort
{
    public const int Default = 4173;
    private const int Tries = 50;

    /// <summary>Whether this machine has <c>::1</c>.</summary>
    public static bool HasIPv6 { get; } = Socket.OSSupportsIPv6 && Bind(IPAddress.IPv6Loopback, 0) > 0;

    /// <summary>The first free port from one upwards, or null.</summary>
    public static int? FirstFreeFrom(int port) =>
        Enumerable.Range(port, Math.Min(Tries, IPEndPoint.MaxPort - port + 1)).Cast<int?>().FirstOrDefault(p => IsFree(p!.Value));

    /// <summary>A port that the system picks.</summary>
    public static int Any() => Bind(IPAddress.Loopback, 0);

    /// <summary>Whether nobody listens on it, on either address: a browser may take any of the two for “localhost”.</summary>
    public static bool IsFree(int port) => Bind(IPAddress.Loopback, port) > 0 && (!HasIPv6 || Bind(IPAddress.IPv6Loopback, port) > 0);

    private static int Bind(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        catch (SocketException)
        {
            return 0;
        }
    }
}
