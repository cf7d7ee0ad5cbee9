using System.Collections.Frozen;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>What words in classes and attributes say of the side: some name a person, some only a place.</summary>
internal static class SideWords
{
    private static readonly FrozenSet<string> Mine = new[]
    {
        "me", "my", "mine", "myself", "self", "own", "owner", "outgoing", "sent", "buyer", "customer", "user", "client", "sender", "send", "from-me", "isme", "ismine", "isself", "host",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Theirs = new[]
    {
        "other", "others", "peer", "incoming", "received", "receive", "receiver", "recv", "seller", "shop", "store", "merchant", "them", "their", "theirs", "you", "agent", "partner", "opponent", "target", "friend", "guest",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ends = new[] { "right", "r", "end", "reverse", "out" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Starts = new[] { "left", "l", "start", "in" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How a word speaks of the side.</summary>
    public static Saying Of(string word) => Mine.Contains(word) ? Saying.Mine : Theirs.Contains(word) ? Saying.Theirs : Ends.Contains(word) ? Saying.End : Starts.Contains(word) ? Saying.Start : Saying.Nothing;

    /// <summary>How a style speaks of the side: where something is pushed to.</summary>
    public static Saying OfStyle(string style)
    {
        var bare = style.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (bare.Contains("row-reverse", StringComparison.Ordinal) || bare.Contains("flex-end", StringComparison.Ordinal) || bare.Contains("align-self:end", StringComparison.Ordinal) || bare.Contains("justify-content:end", StringComparison.Ordinal)
            || bare.Contains("margin-inline-start:auto", StringComparison.Ordinal) || bare.Contains("text-align:end", StringComparison.Ordinal)) return Saying.End;
        if (bare.Contains("flex-start", StringComparison.Ordinal) || bare.Contains("align-self:start", StringComparison.Ordinal) || bare.Contains("margin-inline-end:auto", StringComparison.Ordinal) || bare.Contains("text-align:start", StringComparison.Ordinal)) return Saying.Start;
        if (bare.Contains("text-align:right", StringComparison.Ordinal) || bare.Contains("float:right", StringComparison.Ordinal) || bare.Contains("margin-left:auto", StringComparison.Ordinal) && !bare.Contains("margin-right:auto", StringComparison.Ordinal)) return Saying.Right;
        if (bare.Contains("text-align:left", StringComparison.Ordinal) || bare.Contains("float:left", StringComparison.Ordinal) || bare.Contains("margin-right:auto", StringComparison.Ordinal) && !bare.Contains("margin-left:auto", StringComparison.Ordinal)) return Saying.Left;
        return Saying.Nothing;
    }
}

/// <summary>What a mark says: whose a row is, or at which end of the line it stands.</summary>
internal enum Saying { Nothing, Mine, Theirs, End, Start, Right, Left }
