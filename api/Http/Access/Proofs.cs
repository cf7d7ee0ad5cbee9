using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using DisputeHelper.Facts;

namespace DisputeHelper.Http.Access;

/// <summary>The proofs of pairing and of every session. The port inside each stops a listener on another port from passing them on.</summary>
internal static class Proofs
{
    private const int Rounds = 600_000;

    /// <summary>The key that both sides derive from the typed code.</summary>
    public static byte[] CodeKey(string code, byte[] clientNonce) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(code), clientNonce, Rounds, HashAlgorithmName.SHA256, 32);

    /// <summary>The client knows the code.</summary>
    public static string OfCode(byte[] codeKey, int port, string clientNonce) => Mac(codeKey, $"pair|{port}|{clientNonce}");

    /// <summary>So does the server, and this token is from it.</summary>
    public static string OfPairing(byte[] codeKey, int port, string clientNonce, string token) =>
        Mac(codeKey, $"paired|{port}|{clientNonce}|{token}");

    /// <summary>The server knows the client's token, and is the one on this port.</summary>
    public static string OfServer(Sha256 tokenHash, string nonce, int port) =>
        Mac(Convert.FromHexString(tokenHash.Value), $"dh-hello-v1|{nonce}|{port}");

    /// <summary>The 16 bytes of a nonce, or null when it is not one.</summary>
    public static byte[]? Nonce(string? text)
    {
        if (text is not { Length: 22 } || !Base64Url.IsValid(text)) return null;
        var bytes = Base64Url.DecodeFromChars(text);
        return bytes.Length == 16 ? bytes : null;
    }

    private static string Mac(byte[] key, string text) => Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
}
