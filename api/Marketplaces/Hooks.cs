using System.Collections.Frozen;

namespace DisputeHelper.Marketplaces;

/// <summary>What a reader wants to find in a page: class names, <c>[value]</c> for <c>data-pl="value"</c>, <c>a</c> for every link.</summary>
/// <remarks>Class names that the site's build adds a hash to are written without it: <c>es--char</c> finds <c>es--char--1Z3wUdt</c>.</remarks>
internal sealed class Hooks
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _classes;
    private readonly FrozenDictionary<string, string> _anchors;

    /// <summary>The table of a reader.</summary>
    public Hooks(params string[] hooks)
    {
        _classes = hooks.Where(hook => hook[0] != '[' && hook != Link).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _anchors = hooks.Where(hook => hook[0] == '[').ToFrozenDictionary(hook => hook[1..^1], StringComparer.Ordinal);
        WantsLinks = hooks.Contains(Link);
    }

    /// <summary>The hook of every link with an address.</summary>
    public const string Link = "a";

    /// <summary>Whether links are wanted.</summary>
    public bool WantsLinks { get; }

    /// <summary>The hook that this class name is, if wanted.</summary>
    public bool HasClass(ReadOnlySpan<char> name, out string hook) => _classes.TryGetValue(Stem(name), out hook!);

    /// <summary>The hook that this <c>data-pl</c> is, if wanted.</summary>
    public bool HasAnchor(string value, out string hook) => _anchors.TryGetValue(value, out hook!);

    /// <summary>A CSS-module name without its hash: nothing after the second "--".</summary>
    internal static ReadOnlySpan<char> Stem(ReadOnlySpan<char> name)
    {
        var first = name.IndexOf("--");
        if (first < 0) return name;
        var second = name[(first + 2)..].IndexOf("--");
        return second < 0 ? name : name[..(first + 2 + second)];
    }
}
