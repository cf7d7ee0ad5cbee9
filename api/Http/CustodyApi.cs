using System.ComponentModel;
using DisputeHelper.Custody;
using DisputeHelper.Facts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>The head of the custody log, and the check of everything.</summary>
internal static class CustodyApi
{
    public static void MapCustody(this IEndpointRouteBuilder routes)
    {
        var custody = routes.MapGroup("/custody").WithTags("Custody").ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
        custody.MapGet("/", Head).WithName("GetCustodyHead").WithSummary("The end of the hash-chained log. Remember it, and ask with its number the next time: the hash there must still be the same.");
        custody.MapPost("/verify", Verify).WithName("VerifyCustody").WithSummary("Checks the chain, the rows and, when full, every byte. Nothing is repaired.").ProducesProblem(415);
    }

    internal static async Task<Ok<CustodyAnswer>> Head(
        CustodyLog log, CancellationToken stop, [Description("The number of a head that was seen earlier.")] long? seq = null)
    {
        if (seq is not { } asked) return TypedResults.Ok(CustodyAnswer.Of(await log.Head(stop), null));
        var (head, there) = await log.HeadAndHashAt(asked, stop);
        return TypedResults.Ok(CustodyAnswer.Of(head, there));
    }

    internal static async Task<Ok<VerificationReport>> Verify(
        Verification verification, CancellationToken stop, bool full = true, CustodyAnchor? anchor = null) =>
        TypedResults.Ok((await verification.Run(
            full ? VerificationLevel.Full : VerificationLevel.Quick, null, stop, anchor is null ? null : new(anchor.Seq, anchor.Hash, null))).In(Spoken.Now));
}

/// <summary>The end of the log, and what is at the number that was asked for.</summary>
/// <param name="Seq">How many entries there are.</param>
/// <param name="Hash">The hash of the last, which speaks for all of them.</param>
/// <param name="At">When it was written, UTC; null for an empty log.</param>
/// <param name="HashAtSeq">The hash of the entry whose number was asked for; null when the log has no such entry, or none was asked for.</param>
public sealed record CustodyAnswer(long Seq, Sha256 Hash, DateTimeOffset? At, Sha256? HashAtSeq)
{
    internal static CustodyAnswer Of(CustodyHead head, Sha256? there) => new(head.Seq, head.Hash, head.At, there);
}

/// <summary>A head that was seen earlier, elsewhere: in a pack, or by another browser. The log must still contain it.</summary>
/// <param name="Seq">Its number.</param>
/// <param name="Hash">Its hash.</param>
public sealed record CustodyAnchor(long Seq, Sha256 Hash);
