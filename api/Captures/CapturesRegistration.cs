namespace DisputeHelper.Captures;

/// <summary>The room's place in the program.</summary>
public static class CapturesRegistration
{
    /// <summary>Adds intake and archive.</summary>
    public static IServiceCollection AddCaptures(this IServiceCollection services) => services
        .AddSingleton<IntakeLimits>()
        .AddSingleton<Threshold>()
        .AddSingleton<Arrivals>()
        .AddSingleton<AttachmentNotes>()
        .AddSingleton<CaptureIntake>()
        .AddSingleton<AttachmentIntake>()
        .AddSingleton<ImportShelf>()
        .AddSingleton<CaptureArchive>();
}
