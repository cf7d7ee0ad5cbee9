using DisputeHelper.Database.Rows;
using DisputeHelper.Http.Access;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>The paired browsers: see them, end one.</summary>
internal static class DevicesApi
{
    public static void MapDevices(this IEndpointRouteBuilder routes)
    {
        var devices = routes.MapGroup("/devices").WithTags("Pairing").ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        devices.MapGet("/", List).WithName("ListDevices").WithSummary("All browsers and tokens that were ever paired, the newest first.");
        devices.MapDelete("/{id}", Revoke).WithName("RevokeDevice").WithSummary("Ends a browser's access with its next request.").ProducesProblem(404);
    }

    internal static async Task<Ok<IReadOnlyList<Device>>> List(HttpContext context, Devices devices, CancellationToken stop)
    {
        var asking = context.Device().Id;
        return TypedResults.Ok<IReadOnlyList<Device>>([.. (await devices.All(stop)).Select(row => Device.From(row, asking))]);
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> Revoke(string id, Devices devices, CancellationToken stop) =>
        await devices.Revoke(id, stop)
            ? TypedResults.NoContent()
            : Problems.NotFound(new Sentence("problem.no-device"));
}

/// <summary>A paired browser, or a token made on the command line.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it called itself.</param>
/// <param name="PairedAt">UTC.</param>
/// <param name="LastUsedAt">UTC, to the hour; null when it never asked for anything.</param>
/// <param name="RevokedAt">UTC; null while it may ask.</param>
/// <param name="IsAsking">It is the one that asks now.</param>
public sealed record Device(string Id, string Name, DateTimeOffset PairedAt, DateTimeOffset? LastUsedAt, DateTimeOffset? RevokedAt, bool IsAsking)
{
    internal static Device From(DeviceRow row, string asking) =>
        new(row.Id, row.Name, row.CreatedAt, row.LastUsedAt, row.RevokedAt, row.Id == asking);
}
