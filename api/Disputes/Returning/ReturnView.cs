using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.Returning;

/// <summary>A return: by when to ship, what proves it, what it costs.</summary>
/// <param name="Stage">How far it is.</param>
/// <param name="Next">What to do now, in a sentence.</param>
/// <param name="LastDay">The last day to ship and to enter the number; null when neither page nor record gives it.</param>
/// <param name="DaysLeft">Until then, as of today; negative when past.</param>
/// <param name="Why">Where that day comes from, in a sentence.</param>
/// <param name="Deadline">The deadline with its quotes and rules, where the calendar has it.</param>
/// <param name="DisputePage">The dispute's own page: its countdown outranks everything here, and it names the address.</param>
/// <param name="Proofs">What proves the return, and what of it is there.</param>
/// <param name="PaidBy">Who pays for the return, by the reason that was chosen.</param>
/// <param name="Costs">What the costs come to, for each currency.</param>
/// <param name="Record">What the buyer recorded; null when nothing yet.</param>
public sealed record ReturnView(
    ReturnStage Stage, string Next, DateOnly? LastDay, int? DaysLeft, string Why, Deadline? Deadline, string? DisputePage, IReadOnlyList<ReturnProof> Proofs,
    ReturnPayer PaidBy, IReadOnlyList<Money> Costs, ReturnRecord? Record);

/// <summary>How far a return is.</summary>
public enum ReturnStage { None, ToShip, ToEnter, OnItsWay, Received }

/// <summary>Something that proves a return.</summary>
/// <param name="Id">agreement, posting, number, parcel or arrival.</param>
/// <param name="Title">What it is.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Exhibits">The exhibits that show it.</param>
/// <param name="HowToGet">What to do when it is missing.</param>
public sealed record ReturnProof(string Id, string Title, ChecklistState State, IReadOnlyList<string> Exhibits, string HowToGet);

/// <summary>Who pays for a return.</summary>
/// <param name="Who">In a sentence.</param>
/// <param name="Source">Where it was read, with its date and confidence.</param>
public sealed record ReturnPayer(string Who, string Source);
