using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Database;

/// <summary>The room's place in the program; <c>AddCustody</c> calls it, since only there are folder and database both known.</summary>
public static class DatabaseRegistration
{
    /// <summary>Adds the store and its contexts.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services) => services
        .AddPooledDbContextFactory<EvidenceDb>((provider, options) =>
            options.UseSqlite($"Data Source={provider.GetRequiredService<DatabaseFile>().Path}"))
        .AddSingleton<EvidenceStore>();
}
