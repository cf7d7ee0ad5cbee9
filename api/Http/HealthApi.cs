using DisputeHelper.Database;
using DisputeHelper.Http.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>Whether the program is up. Open to anyone on this machine, so it tells nothing of the evidence.</summary>
internal static class HealthApi
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", Health)
        .WithTags("Program").WithName("GetHealth").WithSummary("Whether the program is up, and whether a browser is paired.")
        .Admits(Entrance.Open);

    // Answers at once, also while the database is still being opened.
    internal static async Task<Ok<Health>> Health(EvidenceStore store, Devices devices, CancellationToken stop)
    {
        if (!store.Ready.IsCompleted) return TypedResults.Ok(new Health(StoreState.Opening, null, false));
        if (!store.Ready.IsCompletedSuccessfully)
            return TypedResults.Ok(new Health(StoreState.Unavailable, store.Ready.Exception?.InnerException?.Message, false));
        var paired = (await devices.All(stop)).Exists(device => device.RevokedAt is null && device.Origin is not null);
        return TypedResults.Ok(new Health(store.Condition.Writable ? StoreState.Ready : StoreState.ReadOnly, store.Condition.Sentence, paired));
    }
}

/// <summary>The state of the program.</summary>
/// <param name="Store">Whether evidence can be taken.</param>
/// <param name="Note">Why not, as a sentence; else null.</param>
/// <param name="Paired">Whether any browser is paired.</param>
public sealed record Health(StoreState Store, string? Note, bool Paired);

/// <summary>Whether evidence can be taken.</summary>
public enum StoreState
{
    /// <summary>The database is being opened; requests wait for it.</summary>
    Opening,

    /// <summary>All is well.</summary>
    Ready,

    /// <summary>What is stored can be read, but nothing is taken.</summary>
    ReadOnly,

    /// <summary>The database cannot be opened.</summary>
    Unavailable,
}
