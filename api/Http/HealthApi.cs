using System.Text.Json.Serialization;
using DisputeHelper.Database;
using DisputeHelper.Http.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>Whether the program is up. Open to anyone on this machine, so it tells nothing of the evidence.</summary>
internal static class HealthApi
{
    // The store's own sentence may name files and orders, and anyone may ask here.
    private const string CannotOpen = "problem.health-closed", TakesNothing = "problem.health-read-only";

    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", Health)
        .WithTags("Program").WithName("GetHealth").WithSummary("Whether the program is up, and whether a browser is paired.")
        .Admits(Entrance.Open);

    // Answers at once, also while the database is still being opened, and without bringing it along.
    internal static async Task<Ok<Health>> Health(StoreOpening opening, HttpContext context)
    {
        if (opening.Begun is not { IsCompleted: true } begun) return TypedResults.Ok(new Health(StoreState.Opening, null, false));
        if (!begun.IsCompletedSuccessfully) return TypedResults.Ok(new Health(StoreState.Unavailable, Spoken.Now[CannotOpen], false));
        var paired = (await context.RequestServices.GetRequiredService<Devices>().All(context.RequestAborted))
            .Exists(device => device is { RevokedAt: null, Origin: not null });
        var writable = context.RequestServices.GetRequiredService<EvidenceStore>().Condition.Writable;
        return TypedResults.Ok(writable ? new Health(StoreState.Ready, null, paired) : new Health(StoreState.ReadOnly, Spoken.Now[TakesNothing], paired));
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

/// <summary>Writes the one answer that everybody waits for without looking at types first.</summary>
[JsonSerializable(typeof(Health))]
internal sealed partial class HealthJson : JsonSerializerContext;
