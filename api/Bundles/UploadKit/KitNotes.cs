using DisputeHelper.Disputes;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles.UploadKit;

/// <summary>What of a kit is more than its form takes, with what to leave out. Nothing is cut off.</summary>
internal static class KitNotes
{
    /// <summary>The words to paste against the form's field: which sentences could go, those first that rest on the fewest exhibits, the longest of them before the others.</summary>
    public static IEnumerable<string> OfText(string text, IReadOnlyList<ClaimSentence> sentences, KitLimits limits, Phrases phrases)
    {
        if (limits.Text is not { } most || text.Length <= most) yield break;
        var (over, without) = (text.Length - most, new List<string>());
        foreach (var sentence in sentences.Where(one => text.Contains(one.Text, StringComparison.Ordinal)).OrderBy(one => one.Exhibits.Count).ThenByDescending(one => one.Text.Length))
        {
            if (over <= 0) break;
            over -= sentence.Text.Length;
            without.Add($"“{sentence.Text}”");
        }
        yield return phrases.Say("kitTextTooLong", ("value", text.Length), ("limit", most), ("receiver", limits.Receiver), ("over", text.Length - most), ("list", without.Count == 0 ? "–" : string.Join("; ", without)));
    }

    /// <summary>The pictures together against what the form takes of them: how many go at once.</summary>
    public static IEnumerable<string> OfTotal(IReadOnlyList<long> pictures, KitLimits limits, Phrases phrases)
    {
        if (limits.TotalBytes is not { } most || pictures.Sum() <= most) yield break;
        long sum = 0;
        var fitting = pictures.TakeWhile(bytes => (sum += bytes) <= most).Count();
        var (value, limit) = Wordbook.MegabytesApart(pictures.Sum(), most);
        yield return phrases.Say("kitTotalTooLarge", ("value", value), ("limit", limit), ("receiver", limits.Receiver), ("last", fitting), ("next", fitting + 1), ("count", pictures.Count));
    }
}
