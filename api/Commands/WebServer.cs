using DisputeHelper.Http.Access;
using DisputeHelper.Vault;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DisputeHelper.Commands;

/// <summary>Builds the server. Nothing is read from the surroundings: no settings file, no environment, so nothing can open another socket.</summary>
internal static class WebServer
{
    public static WebApplication Build(DataFolder folder, BoundPort port, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Bound(kestrel, port.Value));
        builder.Services.AddRoutingCore().AddLogging(Logs.Write).AddSingleton(folder).AddSingleton(port);
        Program.Doors(Program.Rooms(builder.Services));
        adjust?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseGate();
        Program.Routes(app);
        return app;
    }

    private static void Bound(KestrelServerOptions kestrel, int port)
    {
        kestrel.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http1);
        kestrel.AddServerHeader = false;
        kestrel.AllowSynchronousIO = false;
        kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.MaxRequestLineSize = 8 * 1024;
        // Far above what a browser opens, so that two hundred silent ones shut nobody out; each costs a few kilobytes until it is let go.
        kestrel.Limits.MaxConcurrentConnections = 1000;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
    }
}
