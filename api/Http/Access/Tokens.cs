using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using DisputeHelper.Facts;

namespace DisputeHelper.Http.Access;

/// <summary>256-bit tokens. With that much chance a plain hash is enough to store; comparing takes the same time whatever differs.</summary>
internal static class Tokens
{
    /// <summary>A new token, as its base64url text.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is stored of it, and the key of the server proof.</summary>
    public static Sha256 Hash(string token) => Sha256.Of(Encoding.UTF8.GetBytes(token));

    public static bool Same(Sha256 one, Sha256 other) => Same(one.Value, other.Value);

    /// <summary>Compares two texts in constant time.</summary>
    public static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
