using System.Text;
using System.Text.Json;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Custody;

/// <summary>An entry of the log outside of the database. The particulars of other orders are left out; their hash stands in, so that the chain can still be computed.</summary>
/// <param name="Seq">Its number.</param>
/// <param name="At">Its moment as it is hashed (<see cref="ChainLink.Moment"/>).</param>
/// <param name="Type">What happened.</param>
/// <param name="Subject">To what.</param>
/// <param name="Payload">The particulars; null where they are left out.</param>
/// <param name="PayloadSha256">The hash of the particulars.</param>
/// <param name="Previous">The hash of the entry before.</param>
/// <param name="Hash">Its own hash.</param>
public sealed record KeptEntry(long Seq, string At, string Type, string Subject, string? Payload, Sha256 PayloadSha256, string Previous, Sha256 Hash)
{
    internal static KeptEntry Of(CustodyRow row, bool whole) => new(
        row.Seq, ChainLink.Moment(row.At), row.Type, row.Subject, whole ? row.Payload : null, Sha256.Of(Encoding.UTF8.GetBytes(row.Payload)), row.Previous.Value, row.Hash);
}

/// <summary>The log as it travels in an archive: one line of JSON for each entry, from the first to the one that the archive stands on.</summary>
public static class KeptLog
{
    /// <summary>The lines.</summary>
    public static string Write(IEnumerable<KeptEntry> entries) => string.Concat(entries.Select(entry => CanonicalJson.Of(entry) + "\n"));

    /// <summary>The entries.</summary>
    /// <exception cref="JsonException">A line is none.</exception>
    public static IReadOnlyList<KeptEntry> Read(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<KeptEntry>(line, FactsJson.Options) ?? throw new JsonException("An entry is empty."))];

    /// <summary>Computes the chain anew; each fault is a sentence.</summary>
    public static IReadOnlyList<Sentence> Faults(IReadOnlyList<KeptEntry> entries, CustodyHead head)
    {
        List<Sentence> faults = [];
        var (seq, previous) = (0L, CustodyHead.Empty.Hash.Value);
        foreach (var entry in entries)
        {
            if (entry.Seq != ++seq)
            {
                faults.Add(new("log.jumps", ("before", seq - 1), ("after", entry.Seq)));
                seq = entry.Seq;
            }
            if (entry.Previous != previous) faults.Add(new("log.apart", ("seq", entry.Seq)));
            if (entry.Payload is { } payload && Sha256.Of(Encoding.UTF8.GetBytes(payload)) != entry.PayloadSha256
                || ChainLink.HashOf(entry.Seq, entry.At, entry.Type, entry.Subject, entry.PayloadSha256, entry.Previous) != entry.Hash)
                faults.Add(new("log.changed", ("seq", entry.Seq), ("type", entry.Type)));
            previous = entry.Hash.Value;
        }
        if (entries is not [.., var last] || last.Seq != head.Seq || last.Hash != head.Hash)
            faults.Add(new("log.end", ("seq", head.Seq)));
        return faults;
    }
}
