namespace DisputeHelper.Bundles;

/// <summary>Words of the pack: runs that stand in one line of reading.</summary>
/// <param name="Runs">In logical order.</param>
/// <param name="RightToLeft">The first strong character reads from the right, and so does the whole.</param>
public sealed record Words(IReadOnlyList<Inline> Runs, bool RightToLeft = false)
{
    /// <summary>Nothing.</summary>
    public static Words None { get; } = new([]);

    /// <summary>The pack's own words.</summary>
    public static implicit operator Words(string text) => new([new Inline(text)]);

    /// <summary>Words of a page or a person: cleared of what acts instead of showing, isolated from what stands around them.</summary>
    public static Words Foreign(string? text, InlineStyle style = InlineStyle.Plain)
    {
        if (string.IsNullOrWhiteSpace(text)) return None;
        var shown = ShownText.Of(text);
        var rightToLeft = ShownText.ReadsFromTheRight(shown);
        // Only text that turns the line around needs a fence; plain text stays plain for whoever copies or searches it.
        return new([new Inline(ShownText.HasRightToLeft(shown) ? ShownText.Isolated(shown) : shown) { Style = style }], rightToLeft);
    }

    /// <summary>A link inside the pack.</summary>
    public static Words Link(string text, string anchor) => new([new Inline(text) { Anchor = anchor }]);

    /// <summary>The number of the page on which an anchor stands.</summary>
    public static Words PageOf(string anchor) => new([new Inline("") { Anchor = anchor, PageNumber = true }]);

    /// <summary>An address: a link when it is http or https, plain words otherwise.</summary>
    public static Words Address(string url)
    {
        var shown = ShownText.Of(url);
        var safe = Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && shown == url;
        return new([new Inline(shown) { Style = InlineStyle.Code, Url = safe ? uri!.AbsoluteUri : null }]);
    }

    /// <summary>Words to be typed as they stand.</summary>
    public static Words Code(string text) => new([new Inline(ShownText.Of(text)) { Style = InlineStyle.Code }]);

    /// <summary>A whole hash; small enough to stand in one line, where it can be compared and copied.</summary>
    public static Words Hash(Facts.Sha256 hash) => new([new Inline(hash.Value) { Style = InlineStyle.Hash }]);

    /// <summary>Less important words.</summary>
    public static Words Quiet(string text) => new([new Inline(text) { Style = InlineStyle.Quiet }]);

    /// <summary>More important words.</summary>
    public static Words Strong(string text) => new([new Inline(text) { Style = InlineStyle.Strong }]);

    /// <summary>One after the other; the first decides the direction.</summary>
    public static Words operator +(Words left, Words right) => new([.. left.Runs, .. right.Runs], left.RightToLeft);

    /// <summary>True when there is nothing to show.</summary>
    public bool IsEmpty => Runs.All(r => r.Text.Length == 0 && !r.PageNumber);
}
