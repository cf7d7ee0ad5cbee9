using System.Buffers.Text;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using DisputeHelper.Http;
using DisputeHelper.Http.Access;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Http;

/// <summary>What the extension does to pair, written a second time from the description, so that both sides must agree on it.</summary>
internal static class PairedClient
{
    public const string Origin = "chrome-extension://abcdefghijklmnopabcdefghijklmnop";

    public static string ShowCode(this TestProgram program) => program.Services.GetRequiredService<PairingDesk>().Show().Text;

    public static string Nonce() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public static async Task<HttpResponseMessage> TryPair(
        this TestProgram program, string code, string? clientId = null, int? port = null, string? origin = Origin, string? nonce = null)
    {
        nonce ??= Nonce();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/pairing");
        request.Headers.Add("X-DisputeHelper", "1");
        if (origin is not null) request.Headers.Add("Origin", origin);
        request.Content = JsonContent.Create(new
        {
            clientId = clientId ?? Guid.NewGuid().ToString("D"),
            clientName = "Chrome on Linux",
            clientNonce = nonce,
            codeProof = Mac(CodeKey(code, nonce), $"pair|{port ?? program.Port}|{nonce}"),
        });
        return await program.Stranger.SendAsync(request);
    }

    public static async Task<PairingReceipt> Pair(this TestProgram program, string? origin = Origin, string? clientId = null)
    {
        var answer = await program.TryPair(program.ShowCode(), clientId, origin: origin);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<PairingReceipt>())!;
    }

    public static Task<RawAnswer> AskWith(this TestProgram program, string token, string line, params string[] headers) => RawHttp.Ask(
        program.Port, line, [$"Host: 127.0.0.1:{program.Port}", "X-DisputeHelper: 1", $"Authorization: Bearer {token}", "Content-Length: 0", .. headers]);

    public static byte[] CodeKey(string code, string nonce) =>
        Rfc2898DeriveBytes.Pbkdf2(code, Base64Url.DecodeFromChars(nonce), 600_000, HashAlgorithmName.SHA256, 32);

    public static string Mac(byte[] key, string text) => Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
}
