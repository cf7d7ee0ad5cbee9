namespace DisputeHelper.Marketplaces;

/// <summary>What the site puts on elements for its own use, as a reader may rely on it.</summary>
internal static class Hooks
{
    /// <summary>A CSS-module name without its hash: nothing after the second "--".</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> name)
    {
        var first = name.IndexOf("--");
        if (first < 0) return name;
        var second = name[(first + 2)..].IndexOf("--");
        return second < 0 ? name : name[..(first + 2 + second)];
    }
}
