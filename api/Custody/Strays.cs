using DisputeHelper.Facts;
using DisputeHelper.Vault;

namespace DisputeHelper.Custody;

/// <summary>Files that nothing speaks of. A process that dies between file and row leaves some; they are harmless and are left in place.</summary>
internal static class Strays
{
    public static void Look(DataFolder folder, WrittenRows written, Findings findings)
    {
        var packs = written.Packs.ToHashSet(StringComparer.Ordinal);
        var (strays, oddly) = (0, 0);
        foreach (var path in Directory.EnumerateFiles(folder.Blobs, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetFileName(path);
            if (TextValue.TryRead<Sha256>(name) is null || Path.GetFileName(Path.GetDirectoryName(path)) != name[..2]) oddly++;
            else if (!written.Blobs.ContainsKey(name) && !packs.Contains(name)) strays++;
        }
        if (strays > 0) findings.Notice(new("notice.strays", ("count", strays)));
        if (oddly > 0) findings.Notice(new("notice.odd", ("count", oddly)));
        if (Directory.Exists(folder.Quarantine) && Directory.GetFiles(folder.Quarantine) is { Length: > 0 } aside)
            findings.Notice(new("notice.aside", ("count", aside.Length), ("folder", folder.Quarantine)));
    }
}
