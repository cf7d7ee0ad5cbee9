using System.Text;

namespace DisputeHelper.Facts.Chats;

/// <summary>
/// Puts a conversation together from windows on it: each capture, and each way of reading one, shows a part. Windows that overlap
/// become one run; between runs messages may be missing.
/// </summary>
internal sealed class Weave
{
    private readonly Dictionary<string, int> _contents = new(StringComparer.Ordinal);
    private readonly List<List<Spoken>> _runs = [];
    private int _windows;

    /// <summary>Adds a window, oldest message first. It is cut where it says itself that messages are missing.</summary>
    public void Add(IReadOnlyList<Message> window)
    {
        _windows++;
        var piece = new List<Spoken>();
        foreach (var message in window)
        {
            if (message.GapBefore is not null && piece.Count > 0) { Place(piece); piece = []; }
            piece.Add(new(message, ContentOf(message), _windows));
        }
        if (piece.Count > 0) Place(piece);
    }

    /// <summary>The runs in the order of time; those without times in the order in which they came.</summary>
    public IReadOnlyList<IReadOnlyList<Spoken>> Runs()
    {
        var sorted = new List<List<Spoken>>();
        long? latest = null;
        foreach (var (run, _) in _runs.Select(run => (run, At: latest = run.Find(said => said.Minute is not null)?.Minute ?? latest)).OrderBy(pair => pair.At))
        {
            // Two views of one time that share no message: nothing lies between them, they lie in each other.
            if (sorted is [.., var before] && Last(before) > First(run)) sorted[^1] = Threads.ByTime(before, run);
            else if (sorted is [.., var last] && Overlap.Of(last, run, weak: true) is { } places) sorted[^1] = Threads.Join(last, run, places);
            else sorted.Add(run);
        }
        return sorted;
    }

    private void Place(List<Spoken> piece)
    {
        var home = _runs.Count;
        for (var i = 0; i < _runs.Count; i++)
        {
            if (Overlap.Of(_runs[i], piece) is not { } places) continue;
            // A window may be the bridge between runs: what it touches becomes one run with it, which may touch more.
            piece = Threads.Join(_runs[i], piece, places);
            _runs.RemoveAt(i);
            home = Math.Min(home, i);
            i = -1;
        }
        _runs.Insert(Math.Min(home, _runs.Count), piece);
    }

    private int ContentOf(Message message)
    {
        var key = Plain(message.Text.Value) is { Length: > 0 } words ? words : "|" + string.Join('|', message.Images.Select(Bare));
        if (!_contents.TryGetValue(key, out var content)) _contents[key] = content = _contents.Count;
        return content;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
            if (!char.IsWhiteSpace(c) && c is not ('\u200b' or '\u200e' or '\u200f')) plain.Append(char.ToLowerInvariant(c));
        return plain.ToString();
    }

    // The same picture in another size or from another host: its name tells.
    private static string Bare(string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        var path = end < 0 ? address : address[..end];
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.Contains('.', StringComparison.Ordinal) && end < 0 ? name : address;
    }

    private static long? First(List<Spoken> run) => run.Find(said => said.Minute is not null)?.Minute;

    private static long? Last(List<Spoken> run) => run.FindLast(said => said.Minute is not null)?.Minute;
}
