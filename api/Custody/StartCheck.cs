using DisputeHelper.Database;

namespace DisputeHelper.Custody;

/// <summary>A quick check after every start of the server: with evidence missing or changed nothing more is written, so that nothing gets worse unseen.</summary>
internal sealed partial class StartCheck(EvidenceStore store, Verification verification, ILogger<StartCheck> log, IHostApplicationLifetime life) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        life.ApplicationStarted.Register(() => _ = Run(life.ApplicationStopping));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    internal async Task Run(CancellationToken stop)
    {
        try
        {
            var report = await verification.Run(VerificationLevel.Quick, null, stop);
            if (report.Sound) return;
            store.GoReadOnly(new("told.store-checked", ("problem", report.Damages[0].Told)));
            foreach (var damage in report.Damages.Skip(1)) Tell(damage.Sentence);      // The store tells the first.
        }
        catch (OperationCanceledException) { /* Stopped before it was done. */ }
        catch (StoreUnavailableException closed) { Tell(closed.Message); }
    }

    [LoggerMessage(LogLevel.Critical, "{Sentence}")]
    private partial void Tell(string sentence);
}
