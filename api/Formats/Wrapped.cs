namespace DisputeHelper.Formats;

/// <summary>Takes the wrapping off a stored snapshot or mail, whichever it is.</summary>
public static class Wrapped
{
    private const int MostOfArchive = 64 * 1024 * 1024;      // A web archive must be held as a whole: its table stands at its end.

    /// <summary>The page in it.</summary>
    /// <exception cref="NotReadableException">There is none to be found.</exception>
    public static SavedPage Read(Stream file, string contentType, int mostHtml, CancellationToken stop)
    {
        if (!contentType.StartsWith("application/x-webarchive", StringComparison.OrdinalIgnoreCase)) return MimePage.Read(file, mostHtml, stop);
        if (file.Length > MostOfArchive) throw new NotReadableException(new("told.web-archive-large", ("most", MostOfArchive / (1024 * 1024))));
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return WebArchivePage.Read(bytes);
    }
}
