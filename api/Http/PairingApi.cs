using System.ComponentModel;
using DisputeHelper.Http.Access;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>How a browser becomes known to the program by a typed code, and how the program proves itself to it ever after.</summary>
internal static class PairingApi
{
    public static void MapPairing(this IEndpointRouteBuilder routes)
    {
        var pairing = routes.MapGroup("/").WithTags("Pairing").ProducesProblem(400).ProducesProblem(403);
        pairing.MapPost("/pairing", Pair).WithName("PairBrowser").WithSummary("Exchanges the typed code for a token; both sides prove that they know the code.")
            .ProducesProblem(401).ProducesProblem(404).ProducesProblem(429).ProducesProblem(503).Admits(Entrance.Pairing);
        pairing.MapGet("/hello", Hello).WithName("SayHello").WithSummary("The program proves that it knows the client's token, on the port that was dialled. Without parameters: whether it is running.")
            .ProducesProblem(404).ProducesProblem(503).Admits(Entrance.Hello);
        pairing.MapPost("/token/rotate", Rotate).WithName("RotateToken").WithSummary("A new token; the old one is good for another minute.")
            .ProducesProblem(401).ProducesProblem(503);
    }

    internal static async Task<Results<Ok<PairingReceipt>, ProblemHttpResult>> Pair(
        PairingRequest asked, HttpContext context, PairingDesk desk, Devices devices, BoundPort port, CancellationToken stop)
    {
        if (!Guid.TryParseExact(asked.ClientId, "D", out var id) || Proofs.Nonce(asked.ClientNonce) is not { } nonce)
            return Problems.BadInput(new Sentence("problem.malformed"));

        PairingReceipt? receipt = null;
        var answer = await desk.Try(nonce, asked.ClientNonce, asked.CodeProof, async key =>
        {
            var token = Tokens.New();
            await devices.Add(id.ToString("D"), Named(asked.ClientName), context.Request.Headers.Origin, token, stop);
            receipt = new(id.ToString("D"), token, Proofs.OfPairing(key, port.Value, asked.ClientNonce, token));
        }, stop);
        if (answer == PairingAnswer.TooSoon) context.Response.Headers.RetryAfter = "1";
        return receipt is not null ? TypedResults.Ok(receipt) : Refused(answer);
    }

    internal static async Task<Results<Ok<Greeting>, ProblemHttpResult>> Hello(
        [Description("The id under which the client was paired.")] string? client,
        [Description("16 random bytes, base64url.")] string? nonce,
        Devices devices, BoundPort port, CancellationToken stop)
    {
        if (client is null && nonce is null) return TypedResults.Ok(new Greeting("DisputeHelper", null, null));
        if (client is null || Proofs.Nonce(nonce) is null)
            return Problems.BadInput(new Sentence("problem.malformed"));
        return await devices.Find(client, stop) is { } device
            ? TypedResults.Ok(new Greeting(
                "DisputeHelper", Proofs.OfServer(device.TokenHash, nonce!, port.Value),
                devices.Former(device) is { } former ? Proofs.OfServer(former, nonce!, port.Value) : null))
            : Problems.NotFound(new Sentence("problem.not-paired"));
    }

    internal static async Task<Results<Ok<FreshToken>, ProblemHttpResult>> Rotate(HttpContext context, Devices devices, CancellationToken stop) =>
        await devices.Rotate(context.Device().Id, context.Token(), stop) is { } token
            ? TypedResults.Ok(new FreshToken(token))
            : Problems.NotFound(new Sentence("problem.not-paired"));

    private static ProblemHttpResult Refused(PairingAnswer answer) => answer switch
    {
        PairingAnswer.Wrong => Problems.Because(401, "wrong-code", new Sentence("problem.wrong-code")),
        PairingAnswer.Spent => Problems.Because(401, "code-spent", new Sentence("problem.code-spent")),
        PairingAnswer.TooSoon => Problems.Because(429, "too-soon", new Sentence("problem.code-too-soon")),
        _ => Problems.Because(404, "no-code", new Sentence("problem.no-code")),
    };

    // Shown in lists and logs: one short line without control characters, whatever was sent.
    private static string Named(string name)
    {
        var line = new string(name.Where(c => !char.IsControl(c)).Take(80).ToArray()).Trim();
        return line.Length > 0 ? line : "Browser";
    }
}

/// <summary>The client's half of a pairing.</summary>
/// <param name="ClientId">A UUID that the client keeps.</param>
/// <param name="ClientName">What to call it in lists ("Chrome on Linux").</param>
/// <param name="ClientNonce">16 random bytes, base64url; also the salt of the code's key.</param>
/// <param name="CodeProof">HMAC-SHA256 over <c>pair|port|nonce</c> under PBKDF2-SHA256(code, nonce, 600,000), base64url.</param>
public sealed record PairingRequest(string ClientId, string ClientName, string ClientNonce, string CodeProof);

/// <summary>The server's half.</summary>
/// <param name="DeviceId">The client's id.</param>
/// <param name="Token">256 bits, base64url. It is not stored here; only its hash is.</param>
/// <param name="ServerProof">HMAC-SHA256 over <c>paired|port|nonce|token</c> under the same key, base64url.</param>
public sealed record PairingReceipt(string DeviceId, string Token, string ServerProof);

/// <summary>What answers on this port.</summary>
/// <param name="Name">Always DisputeHelper.</param>
/// <param name="Proof">HMAC-SHA256 over <c>dh-hello-v1|nonce|port</c> under SHA-256(token), base64url; null when none was asked for.</param>
/// <param name="FormerProof">The same under the token before a rotation, for the minute that it is still good: the answer with the new one may have been lost.</param>
public sealed record Greeting(string Name, string? Proof, string? FormerProof);

/// <summary>A token in place of the old one.</summary>
public sealed record FreshToken(string Token);
