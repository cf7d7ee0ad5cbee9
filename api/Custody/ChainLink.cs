using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DisputeHelper.Facts;

namespace DisputeHelper.Custody;

/// <summary>The hash of one entry. Anyone can compute it anew from the columns, so the rule is kept plain.</summary>
/// <remarks>
/// SHA-256 over seven fields: <c>dh-event-v1</c>, seq in decimal, moment as <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c>, type, subject,
/// the payload's SHA-256 in hexadecimal, and the hash before in hexadecimal. Each is UTF-8 after its length in four bytes, big end
/// first, so that no text can slip from one field into the next.
/// </remarks>
public static class ChainLink
{
    /// <summary>The entry's hash.</summary>
    public static Sha256 HashOf(long seq, DateTimeOffset at, string type, string subject, string payload, string previous) =>
        HashOf(seq, Moment(at), type, subject, Sha256.Of(Encoding.UTF8.GetBytes(payload)), previous);

    /// <summary>The entry's hash where only the payload's hash is known: an archive keeps the particulars of other orders to itself.</summary>
    public static Sha256 HashOf(long seq, string moment, string type, string subject, Sha256 payload, string previous)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, "dh-event-v1");
        Add(hash, seq.ToString(CultureInfo.InvariantCulture));
        Add(hash, moment);
        Add(hash, type);
        Add(hash, subject);
        Add(hash, payload.Value);
        Add(hash, previous);
        return Sha256.FromHash(hash.GetHashAndReset());
    }

    /// <summary>A moment as it is hashed.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    private static void Add(IncrementalHash hash, string field)
    {
        var bytes = Encoding.UTF8.GetBytes(field);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
