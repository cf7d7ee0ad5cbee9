using System.Net.Http.Headers;
using DisputeHelper.Commands;
using DisputeHelper.Http;
using DisputeHelper.Http.Access;
using DisputeHelper.Vault;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DisputeHelper.Tests;

/// <summary>
/// The whole program on a free port, with a data folder of its own and a token that is ready to use:
/// <c>await using var program = await TestProgram.Start();</c> then <c>program.Client.GetAsync("/orders")</c>.
/// </summary>
internal sealed class TestProgram : IAsyncDisposable
{
    private readonly bool ownsFolder;
    private WebApplication app;

    private TestProgram(WebApplication app, string folder, bool ownsFolder, LogSpy log)
    {
        (this.app, Folder, this.ownsFolder, Log) = (app, folder, ownsFolder, log);
        Port = app.Services.GetRequiredService<BoundPort>().Value;
        Client = Dial();
        Stranger = Dial();
    }

    public int Port { get; }
    public string Folder { get; }
    public string Token { get; private set; } = "";

    /// <summary>Paired: sends the token and the header.</summary>
    public HttpClient Client { get; }

    /// <summary>Sends neither.</summary>
    public HttpClient Stranger { get; }

    /// <summary>Everything the program logged, at every level.</summary>
    public LogSpy Log { get; }

    /// <summary>The running program's own rooms.</summary>
    public IServiceProvider Services => app.Services;

    /// <param name="clock">A clock to turn by hand.</param>
    /// <param name="folder">An existing data folder, which is then left in place.</param>
    /// <param name="adjust">Puts other parts in place of the program's.</param>
    public static async Task<TestProgram> Start(TimeProvider? clock = null, string? folder = null, Action<IServiceCollection>? adjust = null)
    {
        var path = folder ?? Directory.CreateTempSubdirectory("disputehelper-").FullName;
        var log = new LogSpy();
        var app = await Listen(path, services =>
        {
            services.AddLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log));
            if (clock is not null) services.AddSingleton(clock);
            adjust?.Invoke(services);
        });
        var program = new TestProgram(app, path, folder is null, log);
        program.Token = Tokens.New();
        await app.Services.GetRequiredService<StoreOpening>().Begin();
        await app.Services.GetRequiredService<Devices>().Add(Guid.NewGuid().ToString("D"), "Tests", null, program.Token, default);
        program.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", program.Token);
        program.Client.DefaultRequestHeaders.Add("X-DisputeHelper", "1");
        return program;
    }

    /// <summary>A further client without token or header.</summary>
    public HttpClient Dial() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        BaseAddress = new Uri($"http://127.0.0.1:{Port}"),
        Timeout = TimeSpan.FromMinutes(1),
    };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Stranger.Dispose();
        await app.DisposeAsync();
        if (ownsFolder) Directory.Delete(Folder, recursive: true);
    }

    // Between choosing a free port and listening on it, another test may take it.
    private static async Task<WebApplication> Listen(string path, Action<IServiceCollection> adjust)
    {
        for (var attempt = 1; ; attempt++)
        {
            var app = WebServer.Build(DataFolder.Open(path), new BoundPort(Ports.Choose("http://127.0.0.1:0").Port), adjust);
            try
            {
                await app.StartAsync();
                return app;
            }
            catch (IOException) when (attempt < 5)
            {
                await app.DisposeAsync();
            }
        }
    }
}
