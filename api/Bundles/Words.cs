namespace DisputeHelper.Bundles;

/// <summary>Words of the pack: runs that stand in one line of reading.</summary>
/// <param name="Runs">In logical order.</param>
/// <param name="RightToLeft">Foreign words bring the direction of their first letter; null for the pack's own, which have its direction.</param>
public sealed record Words(IReadOnlyList<Inline> Runs, bool? RightToLeft = null)
{
    /// <summary>Nothing.</summary>
    public static Words None { get; } = new([]);

    /// <summary>The pack's own words.</summary>
    public static implicit operator Words(string text) => text.Length == 0 ? None : new([new Inline(text)]);

    /// <summary>Words of a page or a person: cleared of what acts instead of showing, isolated from what stands around them.</summary>
    public static Words Foreign(string? text, InlineStyle style = InlineStyle.Plain)
    {
        if (string.IsNullOrWhiteSpace(text)) return None;
        var shown = ShownText.Of(text);
        var rightToLeft = ShownText.ReadsFromTheRight(shown);
        // Only text that turns the line around needs a fence; plain text stays plain for whoever copies or searches it.
        return new([new Inline(ShownText.HasRightToLeft(shown) ? ShownText.Isolated(shown) : shown) { Style = style }],
            rightToLeft || shown.Any(char.IsLetter) ? rightToLeft : null);
    }

    /// <summary>A link inside the pack.</summary>
    public static Words Link(string text, string anchor) => new([new Inline(text) { Anchor = anchor }]);

    /// <summary>The number of the page on which an anchor stands.</summary>
    public static Words PageOf(string anchor) => new([new Inline("") { Anchor = anchor, PageNumber = true }]);

    /// <summary>An address: a link when it is http or https and the reader takes links, plain words otherwise.</summary>
    public static Words Address(string url, bool link = true)
    {
        var shown = ShownText.Of(url);
        var safe = link && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && shown == url;
        return new([new Inline(shown) { Style = InlineStyle.Code, Url = safe ? new Uri(url).AbsoluteUri : null }], false);
    }

    /// <summary>Words to be typed as they stand.</summary>
    public static Words Code(string text) => new([new Inline(ShownText.Of(text)) { Style = InlineStyle.Code }]);

    /// <summary>A whole hash; small enough to stand in one line, where it can be compared and copied.</summary>
    public static Words Hash(Facts.Sha256 hash) => new([new Inline(hash.Value) { Style = InlineStyle.Hash }], false);

    /// <summary>Less important words.</summary>
    public static Words Quiet(string text) => new([new Inline(text) { Style = InlineStyle.Quiet }]);

    /// <summary>More important words.</summary>
    public static Words Strong(string text) => new([new Inline(text) { Style = InlineStyle.Strong }]);

    /// <summary>One after the other; the first that has a direction decides it.</summary>
    public static Words operator +(Words left, Words right) => new([.. left.Runs, .. right.Runs], left.RightToLeft ?? right.RightToLeft);

    /// <summary>One after the other in a sentence of the pack's own, which keeps its direction whatever it quotes.</summary>
    public Words Then(Words next) => new([.. Runs, .. next.Runs]);

    /// <summary>The same words in another style.</summary>
    public Words In(InlineStyle style) => this with { Runs = [.. Runs.Select(run => run with { Style = style })] };

    /// <summary>True when there is nothing to show.</summary>
    public bool IsEmpty => Runs.All(r => r.Text.Length == 0 && !r.PageNumber);
}
