using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>A drafted claim. Every sentence states a fact of the case file and names the exhibits that show it.</summary>
/// <param name="Title">One line: what is wrong and what is asked for.</param>
/// <param name="Sentences">In the order of time; the complaint and the request come last.</param>
/// <param name="Text">The same as one text, exhibits in brackets, ready to paste.</param>
/// <param name="Unproven">What the claim would need and the case file does not show, in words for the buyer; not part of the text.</param>
public sealed record Claim(string Title, IReadOnlyList<ClaimSentence> Sentences, string Text, IReadOnlyList<string> Unproven)
{
    /// <summary>The language it is written in (BCP 47).</summary>
    public string Language { get; init; } = "en";

    /// <summary>The languages that it can be written in (BCP 47).</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];
}

/// <summary>One sentence of a claim.</summary>
/// <param name="Text">The sentence; empty when the buyer left it out.</param>
/// <param name="Exhibits">The labels of the exhibits that show it.</param>
/// <param name="Sources">The places it was read from; empty for the buyer's own words and for the request.</param>
public sealed record ClaimSentence(string Text, IReadOnlyList<string> Exhibits, IReadOnlyList<Source> Sources)
{
    /// <summary>Stable while the fact that it states exists; an edit by hand stays with it.</summary>
    public string Id { get; init; } = "";

    /// <summary>The sentence as the facts give it.</summary>
    public string Draft { get; init; } = "";

    /// <summary>Changed by hand.</summary>
    public bool Edited { get; init; }

    /// <summary>The facts have changed since it was edited: to be read again.</summary>
    public bool ToCheck { get; init; }

    /// <summary>What to know before it is sent, as that no exhibit shows it; null when there is nothing.</summary>
    public string? Warning { get; init; }
}
