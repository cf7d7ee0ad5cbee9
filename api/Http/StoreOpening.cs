using DisputeHelper.Database;

namespace DisputeHelper.Http;

/// <summary>Opens the database once the first answer is out, so that whoever waits for the program sees it at once. A request that needs the database does not wait for this.</summary>
internal sealed class StoreOpening(IServiceProvider rooms)
{
    private static readonly TimeSpan AtTheLatest = TimeSpan.FromSeconds(2);

    /// <summary>The opening, or null while nobody began it.</summary>
    public Task? Begun { get; private set; }

    public Task Begin() => Begun ??= rooms.GetRequiredService<EvidenceStore>().Ready;

    /// <summary>Begins behind the first answer, or soon after the start when nobody asks.</summary>
    public void Watch(WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (Begun is null) context.Response.OnCompleted(() => { _ = Begin(); return Task.CompletedTask; });
            return next(context);
        });
        app.Lifetime.ApplicationStarted.Register(async () =>
        {
            await Task.Delay(AtTheLatest, rooms.GetRequiredService<TimeProvider>());
            _ = Begin();
        });
    }
}
