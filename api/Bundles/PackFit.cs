namespace DisputeHelper.Bundles;

/// <summary>A pack measured against its receiver.</summary>
/// <param name="Fits">Nothing is over a known limit.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Exhibits">What each exhibit takes of it.</param>
/// <param name="Over">The limits that it breaks, one sentence each.</param>
/// <param name="Proposals">What to drop or shrink, in the order proposed; together they bring it within the limits as far as anything can.</param>
public sealed record PackFit(
    bool Fits, int Pages, long Bytes, IReadOnlyList<ExhibitWeight> Exhibits, IReadOnlyList<string> Over, IReadOnlyList<FitProposal> Proposals);

/// <summary>What an exhibit takes of a pack.</summary>
/// <param name="Label">The exhibit.</param>
/// <param name="Title">What it is, in the language of the request.</param>
/// <param name="Shown">False for one that was left out.</param>
/// <param name="Pages">Its pages; photos that share one count half.</param>
/// <param name="Bytes">Its pictures and originals, about.</param>
/// <param name="Cited">How often the claim cites it.</param>
public sealed record ExhibitWeight(string Label, string Title, bool Shown, double Pages, long Bytes, int Cited);

/// <summary>One way to make a pack smaller.</summary>
/// <param name="Kind">Leave the exhibit out, or show its pictures smaller.</param>
/// <param name="Label">The exhibit.</param>
/// <param name="Pages">Pages that it saves.</param>
/// <param name="Bytes">Bytes that it saves, about.</param>
/// <param name="Text">The same as a sentence.</param>
public sealed record FitProposal(FitProposalKind Kind, string Label, double Pages, long Bytes, string Text);

/// <summary>Ways to make a pack smaller.</summary>
public enum FitProposalKind { LeaveOut, Shrink }
