namespace DisputeHelper.Http.Access;

internal static class AccessWiring
{
    /// <summary>What the command line needs too.</summary>
    public static IServiceCollection AddDevices(this IServiceCollection services) => services
        .AddSingleton<Devices>()
        .AddSingleton<PairingFile>();

    public static IServiceCollection AddAccess(this IServiceCollection services) => services
        .AddSingleton<StoreOpening>()
        .AddSingleton<Doorkeeper>()
        .AddSingleton<PairingDesk>()
        .AddSingleton<Tickets>()
        .AddSingleton<CalendarFeeds>();

    /// <summary>The pipeline: host, then problems, then routing, then the rest of the gate. Nothing runs before it.</summary>
    public static void UseGate(this WebApplication app)
    {
        app.UseMiddleware<HostGate>();
        app.Services.GetRequiredService<StoreOpening>().Watch(app);
        app.UseMiddleware<ProblemAnswers>();
        app.UseRouting();
        app.UseMiddleware<Gate>();
    }
}
