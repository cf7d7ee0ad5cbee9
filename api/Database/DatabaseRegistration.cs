using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Database;

/// <summary>The room's place in the program; <c>AddCustody</c> calls it, since only there are folder and database both known.</summary>
public static class DatabaseRegistration
{
    /// <summary>Adds the store and its contexts. A program that serves opens the store once it listens.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services) => services
        .AddPooledDbContextFactory<EvidenceDb>((provider, options) => options
            .UseSqlite(provider.GetRequiredService<DatabaseFile>().ConnectionString)
            .AddInterceptors(new Honesty(provider.GetRequiredService<DatabaseFile>())))
        .AddSingleton<EvidenceStore>()
        .AddHostedService<OpeningOnceListening>();

    private sealed class OpeningOnceListening(EvidenceStore store, IHostApplicationLifetime life) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            life.ApplicationStarted.Register(() => _ = store.Ready);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
