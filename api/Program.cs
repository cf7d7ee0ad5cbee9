using DisputeHelper.Bundles;
using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Commands;
using DisputeHelper.Custody;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes;
using DisputeHelper.Http;
using DisputeHelper.Http.Access;
using DisputeHelper.Http.Contract;
using DisputeHelper.Imports;
using DisputeHelper.Notes;
using DisputeHelper.Readings;
using DisputeHelper.Search;
using DisputeHelper.Vault;

return await CommandLine.Run(args);

/// <summary>The map of the program: its rooms in the order in which evidence passes through them, then its routes.</summary>
public partial class Program
{
    /// <summary>What every command needs. Nothing is opened here; the data folder is already known.</summary>
    internal static IServiceCollection Rooms(IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddVault()
        .AddCustody()
        .AddCaptures()
        .AddReadings()
        .AddCases()
        .AddImports()
        .AddDeadlines()
        .AddDisputes()
        .AddBundles()
        .AddNotes()
        .AddSearch()
        .AddDevices();

    /// <summary>What only <c>serve</c> needs.</summary>
    internal static IServiceCollection Doors(IServiceCollection services) => services
        .AddAccess()
        .AddProblems()
        .AddOrders()
        .AddContract();

    /// <summary>The routes. One that names no <see cref="Entrance"/> asks for a token.</summary>
    internal static void Routes(IEndpointRouteBuilder routes)
    {
        routes.MapHome();
        routes.MapHealth();
        routes.MapPairing();
        routes.MapDevices();
        routes.MapCaptures();
        routes.MapParts();
        routes.MapImports();
        routes.MapReadings();
        routes.MapOrders();
        routes.MapNotes();
        routes.MapSellers();
        routes.MapSearch();
        routes.MapDeadlines();
        routes.MapCalendarFeeds();
        routes.MapProgress();
        routes.MapStatistics();
        routes.MapBundles();
        routes.MapReceivers();
        routes.MapCustody();
        routes.MapWords();
        routes.MapContract();
    }
}
