using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>The way from "something is wrong" to a reason: three questions, and the reasons that the answers leave, the strongest first.</summary>
/// <param name="Questions">In their order; the third is left out when the order has only one thing in it.</param>
/// <param name="Reasons">Those that fit the answers first; of these, those that the facts speak least against.</param>
public sealed record ReasonGuide(IReadOnlyList<GuideQuestion> Questions, IReadOnlyList<RankedReason> Reasons);

/// <summary>One question.</summary>
/// <param name="Id">received, wrong or extent: the field of the plan that holds the answer.</param>
/// <param name="Text">The question.</param>
/// <param name="Hint">What helps to answer it.</param>
/// <param name="Answers">To choose from.</param>
/// <param name="Answer">The one that was asked with, or that the plan remembers; null while it is open.</param>
/// <param name="Known">What the pages say of it.</param>
public sealed record GuideQuestion(string Id, string Text, string? Hint, IReadOnlyList<GuideAnswer> Answers, string? Answer, IReadOnlyList<Cited<string>> Known);

/// <summary>One answer.</summary>
/// <param name="Id">To send back.</param>
/// <param name="Text">In plain words.</param>
public sealed record GuideAnswer(string Id, string Text);

/// <summary>A reason, and how well it stands on the facts of this order.</summary>
/// <param name="Id">To send back with the plan.</param>
/// <param name="Title">As a buyer would say it.</param>
/// <param name="Means">What it means and when it applies.</param>
/// <param name="Received">Whether the goods came.</param>
/// <param name="Fits">Whether it fits the answers.</param>
/// <param name="Strength">What the facts say to it.</param>
/// <param name="Weaker">Why it is weaker for these facts, quoted.</param>
/// <param name="SubReasons">What exactly.</param>
/// <param name="Needs">The evidence that it needs, the most important first.</param>
/// <param name="FormWords">What the marketplace's form was seen to call it.</param>
/// <param name="Origins">Where it was read.</param>
public sealed record RankedReason(
    string Id, string Title, string Means, bool Received, bool Fits, ReasonStrength Strength, IReadOnlyList<WeakPoint> Weaker,
    IReadOnlyList<SubReasonChoice> SubReasons, IReadOnlyList<string> Needs, IReadOnlyList<FormWord> FormWords, IReadOnlyList<Origin> Origins);

/// <summary>How well a reason stands on the facts.</summary>
public enum ReasonStrength { Good, Weaker, Weak }

/// <summary>Something that speaks against a reason.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Text">What, in a sentence.</param>
/// <param name="Quotes">The words of the pages; empty when it is their silence, or a rule alone.</param>
/// <param name="Origin">Where it was read that this counts.</param>
public sealed record WeakPoint(string Id, string Text, IReadOnlyList<Cited<string>> Quotes, Origin Origin);

/// <summary>What exactly is wrong, to choose from.</summary>
/// <param name="Id">To send back with the plan.</param>
/// <param name="Title">In plain words.</param>
/// <param name="Origin">Where it was read.</param>
public sealed record SubReasonChoice(string Id, string Title, Origin Origin);
