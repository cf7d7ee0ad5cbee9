namespace DisputeHelper.Vault;

/// <summary>The one folder that holds everything: blobs, database, pairing. Readable by its owner alone.</summary>
/// <param name="Root">Its full path.</param>
public sealed record DataFolder(string Root)
{
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
    public static DataFolder Open(string path) => throw new NotImplementedException();

    /// <summary>Takes the folder for this process, the one that serves it, and clears what a dead one left half-written.</summary>
    /// <exception cref="DataFolderException">Another process serves it.</exception>
    public FolderHold Hold() => throw new NotImplementedException();
}

/// <summary>The folder is this process's until it is disposed; the system lets go of it when the process dies.</summary>
public sealed class FolderHold(FileStream lockFile) : IDisposable
{
    /// <inheritdoc />
    public void Dispose() => lockFile.Dispose();
}

/// <summary>A data folder cannot be used; the message is a sentence for the user.</summary>
public sealed class DataFolderException(string message, Exception? inner = null) : Exception(message, inner);
