using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KnowledgeBase.Cli.Serving;

/// <summary>The web server: Kestrel alone, on loopback alone, without configuration files, logs or environment variables.</summary>
internal static class LiveServer
{
    /// <summary>Starts to answer requests.</summary>
    /// <exception cref="IOException">Somebody took the port.</exception>
    public static async Task<IAsyncDisposable> Start(int port, RequestDelegate handle, CancellationToken cancel)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = 0;
            Listen(options, IPAddress.Loopback, port);
            if (LoopbackPort.HasIPv6)
            {
                Listen(options, IPAddress.IPv6Loopback, port);
            }
        });
        // Ctrl-C belongs to the program, not to the server.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();

        var server = builder.Build();
        server.Run(handle);
        try
        {
            await server.StartAsync(cancel);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    private static void Listen(KestrelServerOptions options, IPAddress address, int port) =>
        options.Listen(address, port, listen => listen.Protocols = HttpProtocols.Http1);

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
