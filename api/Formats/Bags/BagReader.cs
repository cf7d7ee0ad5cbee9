using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using DisputeHelper.Facts;

namespace DisputeHelper.Formats.Bags;

/// <summary>Reads a bag out of a ZIP, ours or one that was unpacked and packed again by other programs. Names are looked up, and never become a path.</summary>
public sealed class BagReader : IDisposable
{
    private const int MostEntries = 500_000;
    private const int MostText = 64 << 20;

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);

    private BagReader(ZipArchive zip, string folder)
    {
        this.zip = zip;
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal) && !entry.FullName.EndsWith('/')))
            if (!entries.TryAdd(entry.FullName[folder.Length..], entry)) Twice.Add(entry.FullName[folder.Length..]);
        Folder = folder.TrimEnd('/');
    }

    /// <summary>The folder that holds the bag.</summary>
    public string Folder { get; }

    /// <summary>Every file of the bag.</summary>
    public IReadOnlyCollection<string> Files => entries.Keys;

    /// <summary>How much it unpacks to, as the ZIP says.</summary>
    public long Bytes => entries.Values.Sum(entry => entry.Length);

    private List<string> Twice { get; } = [];

    /// <summary>Opens a bag.</summary>
    /// <exception cref="BagProblem">It is none, with a sentence.</exception>
    public static BagReader Open(Stream file, string name)
    {
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count <= MostEntries && FolderOf(zip) is { } folder) return new BagReader(zip, folder);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException or IOException or OverflowException)
        {
            zip?.Dispose();
            throw new BagProblem(new("bag.not-zip", ("name", name)), broken);
        }
        zip.Dispose();
        throw new BagProblem(new("bag.none", ("name", name)));
    }

    /// <summary>Opens a bag, or gives null for a file that is none.</summary>
    public static BagReader? TryOpen(Stream file)
    {
        file.Position = 0;
        try { return Open(file, ""); }
        catch (BagProblem) { return null; }
    }

    /// <summary>Whether there is such a file.</summary>
    public bool Has(string path) => entries.ContainsKey(path);

    /// <summary>Opens a file; what it holds is not checked yet.</summary>
    /// <exception cref="BagProblem">There is none.</exception>
    public Stream Open(string path) => entries.TryGetValue(path, out var entry) ? entry.Open() : throw new BagProblem(new("bag.missing", ("path", path)));

    /// <summary>A text of the bag.</summary>
    /// <exception cref="BagProblem">It is missing or too long.</exception>
    public string Text(string path)
    {
        if (entries.TryGetValue(path, out var entry) && entry.Length > MostText) throw new BagProblem(new("bag.long", ("path", path)));
        using var reader = new StreamReader(Open(path), new UTF8Encoding(false, false));
        var text = new char[Math.Min(entries[path].Length, MostText) + 1];
        return new string(text, 0, reader.ReadBlock(text));
    }

    /// <summary>Path and hash of each line of a manifest; lines that say neither are left out, and then the file counts as unlisted.</summary>
    public IReadOnlyDictionary<string, Sha256> Manifest(string name)
    {
        var listed = new Dictionary<string, Sha256>(StringComparer.Ordinal);
        foreach (var line in Has(name) ? Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [])
            if (line.TrimEnd('\r').Split("  ", 2) is [var hash, var path] && TextValue.TryRead<Sha256>(hash) is { } sha256) listed[path] = sha256;
        return listed;
    }

    /// <summary>Computes every hash anew.</summary>
    public async Task<IReadOnlyList<BagFault>> Check(Action<int, int>? tell, CancellationToken cancel)
    {
        var listed = Manifest(Bag.Manifest).Concat(Manifest(Bag.TagManifest)).ToList();
        List<BagFault> faults = [.. Twice.Select(path => new BagFault(BagFaultKind.Unlisted, path))];
        for (var i = 0; i < listed.Count; i++)
        {
            tell?.Invoke(i, listed.Count);
            if (!Has(listed[i].Key)) faults.Add(new(BagFaultKind.Missing, listed[i].Key));
            else if (await HashOf(listed[i].Key, cancel) is var hash && hash != listed[i].Value) faults.Add(new(hash is null ? BagFaultKind.Unreadable : BagFaultKind.Changed, listed[i].Key));
        }
        var known = listed.Select(line => line.Key).Append(Bag.TagManifest).ToHashSet(StringComparer.Ordinal);
        if (!Has(Bag.Manifest)) faults.Add(new(BagFaultKind.Missing, Bag.Manifest));
        if (!Has(Bag.TagManifest)) faults.Add(new(BagFaultKind.Missing, Bag.TagManifest));
        faults.AddRange(Files.Where(path => !known.Contains(path)).Order(StringComparer.Ordinal).Select(path => new BagFault(BagFaultKind.Unlisted, path)));
        return faults;
    }

    /// <inheritdoc />
    public void Dispose() => zip.Dispose();

    private async Task<Sha256?> HashOf(string path, CancellationToken cancel)
    {
        try
        {
            await using var bytes = Open(path);
            return Sha256.FromHash(await SHA256.HashDataAsync(bytes, cancel));
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException or IOException) { return null; }
    }

    private static string? FolderOf(ZipArchive zip) => zip.Entries
        .Where(entry => entry.Name is "bagit.txt" && entry.FullName.Count(letter => letter is '/') <= 1)
        .Select(entry => entry.FullName[..^"bagit.txt".Length]).Order(StringComparer.Ordinal).FirstOrDefault();
}

/// <summary>A file of a bag that is not as its manifest says.</summary>
public sealed record BagFault(BagFaultKind Kind, string Path);

/// <summary>What is wrong with it.</summary>
public enum BagFaultKind { Changed, Missing, Unlisted, Unreadable }
