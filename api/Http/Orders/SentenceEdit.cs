namespace DisputeHelper.Http.Orders;

/// <summary>A change of one sentence of the claim.</summary>
/// <param name="Sentence">Its id.</param>
/// <param name="Text">The buyer's words; empty leaves the sentence out, null goes back to what the facts give.</param>
/// <param name="Language">The language of the claim (BCP 47); null for the plan's, else the one asked in.</param>
public sealed record SentenceEdit(string Sentence, string? Text, string? Language = null);
