using DisputeHelper.Custody;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>The head of the custody log, and the check of everything.</summary>
internal static class CustodyApi
{
    public static void MapCustody(this IEndpointRouteBuilder routes)
    {
        var custody = routes.MapGroup("/custody").WithTags("Custody").ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        custody.MapGet("/", Head).WithName("GetCustodyHead").WithSummary("The end of the hash-chained log. Remember it: a later head must extend it.");
        custody.MapPost("/verify", Verify).WithName("VerifyCustody").WithSummary("Checks the chain, the rows and, when full, every byte. Nothing is repaired.");
    }

    internal static async Task<Ok<CustodyHead>> Head(CustodyLog log, CancellationToken stop) => TypedResults.Ok(await log.Head(stop));

    internal static async Task<Ok<VerificationReport>> Verify(Verification verification, CancellationToken stop, bool full = true) =>
        TypedResults.Ok(await verification.Run(full ? VerificationLevel.Full : VerificationLevel.Quick, null, stop));
}
