namespace DisputeHelper.Bundles;

/// <summary>A run of words.</summary>
/// <param name="Text">The words, already cleared of characters that act instead of showing (<see cref="ShownText"/>).</param>
public sealed record Inline(string Text)
{
    /// <summary>How it stands out from its neighbours.</summary>
    public InlineStyle Style { get; init; }

    /// <summary>The anchor inside the pack it leads to.</summary>
    public string? Anchor { get; init; }

    /// <summary>The page of <see cref="Anchor"/> is printed instead of <see cref="Text"/>.</summary>
    public bool PageNumber { get; init; }

    /// <summary>The address it leads to; http and https only.</summary>
    public string? Url { get; init; }
}

/// <summary>Ways for words to stand out.</summary>
public enum InlineStyle { Plain, Strong, Quiet, Code, Hash, Quote, Removed, Added }
