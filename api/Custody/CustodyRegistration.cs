using DisputeHelper.Database;
using DisputeHelper.Vault;

namespace DisputeHelper.Custody;

/// <summary>The room's place in the program; it brings the database along, since it is the first to know both folder and database.</summary>
public static class CustodyRegistration
{
    /// <summary>Adds database, log and checks.</summary>
    public static IServiceCollection AddCustody(this IServiceCollection services) => services
        .AddSingleton(provider => new DatabaseFile(provider.GetRequiredService<DataFolder>().Database))
        .AddDatabase()
        .AddSingleton<CustodyLog>()
        .AddSingleton<Verification>()
        .AddSingleton<Backup>()
        .AddSingleton<Restore>()
        .AddHostedService<StartCheck>();
}
