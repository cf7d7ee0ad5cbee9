using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>A drafted claim. Every sentence states a fact of the case file and names the exhibits that show it.</summary>
/// <param name="Title">One line: what is wrong and what is asked for.</param>
/// <param name="Sentences">In the order of time; the request comes last.</param>
/// <param name="Text">The same as one text, exhibits in brackets, ready to paste.</param>
/// <param name="Unproven">What the claim would need and the case file does not show, in words for the buyer; not part of the text.</param>
public sealed record Claim(string Title, IReadOnlyList<ClaimSentence> Sentences, string Text, IReadOnlyList<string> Unproven);

/// <summary>One sentence of a claim.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Exhibits">The labels of the exhibits that show it.</param>
/// <param name="Sources">The places it was read from; empty for the buyer's own words and for the request.</param>
public sealed record ClaimSentence(string Text, IReadOnlyList<string> Exhibits, IReadOnlyList<Source> Sources);

/// <summary>Drafts the claim: short, in the order of time, nothing that is not in the case file.</summary>
public static class ClaimText
{
    /// <summary>The draft.</summary>
    public static Claim Draft(CaseFile file, DisputePlan? plan) => new("", [], "", []);
}
