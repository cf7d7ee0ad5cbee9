namespace DisputeHelper.Imports;

/// <summary>What a name is asked for: only in which order files are taken, and which are not even looked at.</summary>
internal static class FileNames
{
    private static readonly string[] Pages = [".html", ".htm", ".xhtml", ".mhtml", ".mht", ".webarchive", ".eml"];

    /// <summary>Pages and mails go first; everything else may belong to an order that they name.</summary>
    public static bool IsPicture(string name) => !Pages.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Files that systems leave in every folder and archive.</summary>
    public static bool IsSystems(string name) =>
        name.Split('/', '\\') is var steps && (steps[^1] is ".DS_Store" or "Thumbs.db" or "desktop.ini" || steps[^1].StartsWith("._", StringComparison.Ordinal) || steps[0] is "__MACOSX");
}

/// <summary>Browsers save a page as <c>Order.html</c> with its scripts and pictures in <c>Order_files/</c>: these belong to the page and are no evidence of their own.</summary>
internal sealed class PageCompanions
{
    private readonly HashSet<string> _folders;

    public PageCompanions(IEnumerable<string> names) => _folders = names
        .Where(name => Path.GetExtension(name).ToUpperInvariant() is ".HTML" or ".HTM")
        .Select(name => Slashes(name)[..^Path.GetExtension(name).Length] + "_files/")
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public bool Holds(string name)
    {
        var path = Slashes(name);
        for (var at = path.IndexOf("_files/", StringComparison.OrdinalIgnoreCase); at >= 0; at = path.IndexOf("_files/", at + 1, StringComparison.OrdinalIgnoreCase))
            if (_folders.Contains(path[..(at + "_files/".Length)])) return true;
        return false;
    }

    private static string Slashes(string name) => name.Replace('\\', '/');
}
