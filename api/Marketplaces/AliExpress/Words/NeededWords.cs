namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Words of which a sentence must hold at least one before a pattern can match it: a cheap look before a dear one.</summary>
internal static class NeededWords
{
    /// <summary>The words; a single empty one, which every sentence holds, when the pattern demands nothing.</summary>
    public static string[] Of(string pattern)
    {
        var words = Branches(pattern).Select(OfBranch).ToArray();
        return words.Any(set => set is null) ? [""] : [.. words.SelectMany(set => set!).Distinct()];
    }

    // The longest text outside of groups is needed whatever the groups hold; without one, one of the words of the best group is.
    private static string[]? OfBranch(string branch)
    {
        var best = "";
        string[]? bestGroup = null;
        var text = "";
        for (var i = 0; i <= branch.Length; i++)
        {
            if (i < branch.Length && IsPlain(branch, i)) { text += branch[i]; continue; }
            if (i < branch.Length && branch[i] is '?' or '*' or '{' && text.Length > 0) text = text[..^1];
            if (text.Trim().Length > best.Length) best = text.Trim();
            text = "";
            if (i == branch.Length) break;
            if (branch[i] == '\\') { i++; continue; }
            if (branch[i] is '[') { i = branch.IndexOf(']', i); continue; }
            if (branch[i] is '{') { i = branch.IndexOf('}', i); continue; }
            if (branch[i] != '(') continue;
            var end = Closing(branch, i);
            if (end + 1 == branch.Length || branch[end + 1] is not ('?' or '*' or '{'))
            {
                var inside = branch[(i + 1)..end];
                var words = Of(inside.StartsWith("?:", StringComparison.Ordinal) ? inside[2..] : inside.StartsWith("?<", StringComparison.Ordinal) ? inside[(inside.IndexOf('>', StringComparison.Ordinal) + 1)..] : inside);
                if (words.Min(word => word.Length) is > 0 and var shortest && (bestGroup is null || shortest > bestGroup.Min(word => word.Length))) bestGroup = words;
            }
            i = end;
        }
        return best.Length >= 3 || best.Length >= 2 && best[0] > '\u2E00' || bestGroup is null && best.Length > 0 ? [best] : bestGroup;
    }

    private static IEnumerable<string> Branches(string pattern)
    {
        var start = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\') i++;
            else if (pattern[i] == '(') i = Closing(pattern, i);
            else if (pattern[i] == '|') { yield return pattern[start..i]; start = i + 1; }
        }
        yield return pattern[start..];
    }

    private static int Closing(string pattern, int open)
    {
        var depth = 0;
        for (var i = open; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\') { i++; continue; }
            if (pattern[i] == '(') depth++;
            else if (pattern[i] == ')' && --depth == 0) return i;
        }
        throw new FormatException($"A bracket is not closed: {pattern}");
    }

    private static bool IsPlain(string pattern, int at) => char.IsLetter(pattern[at]) || pattern[at] is ' ' or '\'' or '’' or '-' or '/';
}
