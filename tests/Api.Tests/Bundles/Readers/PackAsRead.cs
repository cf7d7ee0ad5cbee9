namespace DisputeHelper.Tests.Bundles.Readers;

/// <summary>What a reader makes of a pack, in words that can be compared with what another reader makes of it.</summary>
/// <param name="Labels">What the reader calls each page.</param>
/// <param name="Bookmarks">Title and target page, in order.</param>
/// <param name="Links">From which page to which page or address, each pair once.</param>
/// <param name="Attachments">The SHA-256 of each file inside, by name.</param>
internal sealed record PackAsRead(
    IReadOnlyList<string> Labels, IReadOnlyList<string> Bookmarks, HashSet<string> Links, IReadOnlyDictionary<string, string> Attachments)
{
    public int Pages => Labels.Count;

    public static string Bookmark(string title, int page, int depth) => $"{depth}: {title} → {page}";

    public static string Link(int from, string to) => $"{from} → {to}";
}
