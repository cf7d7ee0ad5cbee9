namespace DisputeHelper.Cases;

/// <summary>A sentence of the claim as the buyer wrote it.</summary>
/// <param name="Sentence">The sentence's id.</param>
/// <param name="Language">The language of the claim (BCP 47).</param>
/// <param name="Text">The buyer's words; empty leaves the sentence out, null goes back to what the facts give.</param>
/// <param name="Draft">What the facts gave when it was edited.</param>
public sealed record ClaimEdit(string Sentence, string Language, string? Text, string Draft);
