namespace DisputeHelper.Vault;

/// <summary>The one folder that holds everything: blobs, database, pairing. Readable by its owner alone.</summary>
/// <param name="Root">Its full path.</param>
public sealed record DataFolder(string Root)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // Locks and write order are not kept faithfully there, and SQLite's log must not lie there at all.
    private static readonly string[] NetworkFormats = ["nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "fuse.sshfs", "9p"];

    /// <summary>The evidence, named by its hash.</summary>
    public string Blobs => Path.Combine(Root, "blobs");

    /// <summary>Half-written files; emptied by whoever takes the folder.</summary>
    public string Temporary => Path.Combine(Root, "tmp");

    /// <summary>Files found under a hash that is not theirs.</summary>
    public string Quarantine => Path.Combine(Root, "quarantine");

    /// <summary>The SQLite file.</summary>
    public string Database => Path.Combine(Root, "evidence.db");

    /// <summary>The pairing code that the command line leaves for the running program.</summary>
    public string Pairing => Path.Combine(Root, "pairing.json");

    /// <summary>Finds or makes the folder and sees to its rights; refuses, with a sentence, what cannot hold evidence.</summary>
    /// <exception cref="DataFolderException">It cannot be used.</exception>
    public static DataFolder Open(string path)
    {
        try
        {
            var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            if (File.Exists(root)) throw new DataFolderException(new("folder.is-file", ("path", root)));
            if (Directory.Exists(root)) root = new DirectoryInfo(root).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? root;
            var folder = new DataFolder(root);
            if (Directory.Exists(root)) folder.RefuseForeign();
            Create(root);
            folder.RefuseNetwork();
            foreach (var room in new[] { folder.Blobs, folder.Temporary, folder.Quarantine }) Create(room);
            return folder;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new DataFolderException(new("folder.unusable", ("path", path), ("why", refused.Message)), refused);
        }
    }

    /// <summary>Takes the folder for this process, the one that serves it, and clears what a dead one left half-written.</summary>
    /// <exception cref="DataFolderException">Another process serves it.</exception>
    public FolderHold Hold()
    {
        var hold = FolderHold.Take(this);
        foreach (var left in hold.MayWrite ? Directory.GetFiles(Temporary) : []) File.Delete(left);
        if (hold.MayWrite) ClearPacks();
        return hold;
    }

    // A pack that was being set when its program died leaves copies of evidence; a young one may belong to a command at work beside us.
    private void ClearPacks()
    {
        var old = TimeProvider.System.GetUtcNow().AddHours(-1).UtcDateTime;
        foreach (var pack in Directory.GetDirectories(Temporary, "pack-*").Where(p => Directory.GetLastWriteTimeUtc(p) < old))
        {
            try { Directory.Delete(pack, recursive: true); }
            catch (Exception held) when (held is IOException or UnauthorizedAccessException) { /* No reason not to start; the next start tries again. */ }
        }
    }

    /// <summary>Makes a folder that its owner alone can enter; narrows one that is open to others. One that cannot be changed is left.</summary>
    internal static void Create(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);       // The profile folder's rights are inherited.
        else if (!Directory.Exists(path)) Directory.CreateDirectory(path, OwnerOnly);
        else if ((File.GetUnixFileMode(path) & ~OwnerOnly) is not UnixFileMode.None)
        {
            try { File.SetUnixFileMode(path, OwnerOnly); }
            catch (UnauthorizedAccessException notOwner)
            {
                throw new DataFolderException(new("folder.others", ("path", path)), notOwner);
            }
            catch (IOException) { /* A read-only disk: what is there can still be shown. */ }
        }
    }

    private void RefuseForeign()
    {
        if (File.Exists(Database) || Directory.Exists(Blobs) || !Directory.EnumerateFileSystemEntries(Root).Any()) return;
        throw new DataFolderException(new("folder.foreign", ("path", Root)));
    }

    private void RefuseNetwork()
    {
        var disk = new DriveInfo(Root);
        if (disk.DriveType is not DriveType.Network && !NetworkFormats.Contains(disk.DriveFormat) && !Root.StartsWith(@"\\", StringComparison.Ordinal)) return;
        throw new DataFolderException(new("folder.network", ("path", Root), ("format", disk.DriveFormat)));
    }
}
