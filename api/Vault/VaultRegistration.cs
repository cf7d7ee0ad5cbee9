namespace DisputeHelper.Vault;

/// <summary>The room's place in the program; <see cref="DataFolder"/> is registered by the program, which knows where it is.</summary>
public static class VaultRegistration
{
    /// <summary>Adds the vault. A program that serves takes the folder for itself while it runs.</summary>
    public static IServiceCollection AddVault(this IServiceCollection services) => services
        .AddSingleton<EvidenceVault>()
        .AddHostedService<FolderHolding>();

    // A hosted service, so that a build or a command that only reads never takes the folder; it starts before the server listens.
    private sealed class FolderHolding(DataFolder folder) : IHostedService, IDisposable
    {
        private FolderHold? hold;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            hold = folder.Hold();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() => hold?.Dispose();
    }
}
