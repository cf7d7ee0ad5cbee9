using System.Buffers;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;

namespace DisputeHelper.Formats.Bags;

/// <summary>Writes a ZIP whose files are stored as they are: evidence is mostly pictures, which do not pack, and each file can be found by its bytes.</summary>
/// <remarks>The same files and moment give the same bytes on every system, which the framework's own writer does not promise.</remarks>
internal sealed class StoredZip(Stream output, DateTimeOffset at)
{
    // Up to this a file is read before its head is written, so that the head is complete; a longer one has its checksum behind it.
    private const int Whole = 32 << 20;
    private const int Piece = 256 << 10;

    private readonly List<Entry> entries = [];
    private readonly uint moment = Dos(at.UtcDateTime);
    private long position;

    private readonly record struct Entry(byte[] Name, uint Crc, long Bytes, long Start, bool Behind);

    /// <summary>Adds a file, holding its bytes against its hash.</summary>
    /// <exception cref="BagProblem">They are not what they should be.</exception>
    public async Task Add(string name, BagFile file, CancellationToken cancel)
    {
        var behind = file.Bytes > Whole;
        var buffer = ArrayPool<byte>.Shared.Rent(behind ? Piece : Math.Max(1, (int)file.Bytes));
        try
        {
            var entry = new Entry(Encoding.ASCII.GetBytes(name), 0, file.Bytes, position, behind);
            await using var bytes = file.Open();
            if (behind) entry = await Streamed(entry, file, bytes, buffer, cancel);
            else
            {
                var content = buffer.AsMemory(0, (int)file.Bytes);
                var whole = await bytes.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancel) == content.Length && bytes.ReadByte() < 0;
                Demand(whole && Facts.Sha256.Of(content.Span) == file.Sha256, file);
                entry = entry with { Crc = Crc32.HashToUInt32(content.Span) };
                await Write(Head(entry), cancel);
                await Write(content, cancel);
            }
            entries.Add(entry);
        }
        finally { ArrayPool<byte>.Shared.Return(buffer); }
    }

    /// <summary>Writes the directory; nothing can be added after it.</summary>
    public async Task Finish(CancellationToken cancel)
    {
        var start = position;
        foreach (var entry in entries) await Write(ZipRecords.Directory(entry.Name, moment, entry.Crc, entry.Bytes, entry.Start, entry.Behind), cancel);
        await Write(ZipRecords.End(entries.Count, start, position - start), cancel);
    }

    private async Task<Entry> Streamed(Entry entry, BagFile file, Stream bytes, byte[] buffer, CancellationToken cancel)
    {
        await Write(Head(entry), cancel);
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (crc, length) = (new Crc32(), 0L);
        for (int got; (got = await bytes.ReadAsync(buffer.AsMemory(0, Piece), cancel)) > 0; length += got)
        {
            sha.AppendData(buffer, 0, got);
            crc.Append(buffer.AsSpan(0, got));
            await Write(buffer.AsMemory(0, got), cancel);
        }
        Demand(length == file.Bytes && Facts.Sha256.FromHash(sha.GetHashAndReset()) == file.Sha256, file);
        entry = entry with { Crc = crc.GetCurrentHashAsUInt32() };
        await Write(ZipRecords.Behind(entry.Crc, entry.Bytes), cancel);
        return entry;
    }

    private byte[] Head(Entry entry) => ZipRecords.Local(entry.Name, moment, entry.Crc, entry.Bytes, entry.Behind);

    private static void Demand(bool fits, BagFile file)
    {
        if (!fits) throw new BagProblem(new("bag.stored-changed", ("blob", file.Sha256.Short), ("path", file.Path)));
    }

    private async Task Write(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        await output.WriteAsync(bytes, cancel);
        position += bytes.Length;
    }

    // ZIP knows no moment before 1980 and only every second second.
    private static uint Dos(DateTime utc) => utc.Year < 1980 ? 0x210000 : (uint)(utc.Year - 1980) << 25 | (uint)utc.Month << 21 | (uint)utc.Day << 16 | (uint)utc.Hour << 11 | (uint)utc.Minute << 5 | (uint)utc.Second / 2;
}
