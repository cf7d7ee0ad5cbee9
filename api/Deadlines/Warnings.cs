using System.Text.RegularExpressions;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Deadlines;

/// <summary>Something the other side said or offered that has cost other buyers their money.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Text">What happened, and what it would do.</param>
/// <param name="Action">What to do instead.</param>
/// <param name="Quote">The words, with their place.</param>
/// <param name="At">When they were said, UTC; null when the page gives no moment.</param>
/// <param name="Day">The day that a promise points to.</param>
/// <param name="Deadline">The deadline that it would make the buyer miss.</param>
/// <param name="Live">It can still do harm; otherwise it is history.</param>
public sealed record CaseWarning(
    CaseWarningKind Kind, string Title, string Text, string Action, Cited<string> Quote, DateTimeOffset? At, DateOnly? Day, string? Deadline, bool Live);

/// <summary>What is warned about.</summary>
public enum CaseWarningKind
{
    /// <summary>A promise that outlasts a deadline.</summary>
    OutlastingPromise,

    /// <summary>The seller asks to confirm receipt.</summary>
    AskedToConfirm,

    /// <summary>The seller asks to cancel the dispute.</summary>
    AskedToCancel,

    /// <summary>A proposal that pays nothing: accepting it closes the case.</summary>
    OfferOfNothing,
}

/// <summary>All warnings of a case, those that can still do harm first, the newest first.</summary>
public static partial class Warnings
{
    /// <param name="file">The case.</param>
    /// <param name="now">As of when.</param>
    /// <param name="phrases">The language of the sentences; English when left out.</param>
    public static IReadOnlyList<CaseWarning> Of(CaseFile file, DateTimeOffset now, Phrases? phrases = null)
    {
        var said = phrases ?? Languages.English;
        return
        [
            .. PromisesOf(file, now, said).Concat(Asked(file, said)).Concat(Offers(file, said))
                .OrderByDescending(w => w.Live).ThenByDescending(w => w.At ?? DateTimeOffset.MinValue).ThenBy(w => w.Kind),
        ];
    }

    private static IEnumerable<CaseWarning> PromisesOf(CaseFile file, DateTimeOffset now, Phrases said)
    {
        foreach (var promise in Calendar.For(file, now, said).SelectMany(d => d.Warnings.Select(w => (Deadline: d, Warning: w))).GroupBy(p => p.Warning.Promise).Select(g => g.First()))
            yield return Warn(
                said, CaseWarningKind.OutlastingPromise, "promise", promise.Warning.Promise, SentAt(file, promise.Warning.Promise), true,
                promise.Warning.Day, promise.Deadline.Id, promise.Deadline.Title);
    }

    private static IEnumerable<CaseWarning> Asked(CaseFile file, Phrases said)
    {
        // What is over can be confirmed or cancelled no more.
        var canConfirm = !Condition.Completed.Holds(file) && !Condition.Cancelled.Holds(file);
        var canCancel = Condition.DisputeOpen.Holds(file);
        foreach (var message in file.Messages.Where(m => m.Sender == MessageSender.Seller))
        {
            if (Requests.AsksToCancel(message.Text.Value)) yield return Warn(said, CaseWarningKind.AskedToCancel, "cancel", message.Text, message.At, canCancel);
            if (Requests.AsksToConfirm(message.Text.Value)) yield return Warn(said, CaseWarningKind.AskedToConfirm, "confirm", message.Text, message.At, canConfirm);
        }
    }

    private static IEnumerable<CaseWarning> Offers(CaseFile file, Phrases said) =>
        from dispute in file.Disputes
        from step in dispute.Steps
        where step.OffersNothing()
        select Warn(said, CaseWarningKind.OfferOfNothing, "nothing", step.Text, step.TimeText is { } time ? PageTime.TryRead(time) : null, dispute.State == DisputeState.InProgress);

    /// <summary>Whether a step of the other side proposes to pay nothing.</summary>
    public static bool OffersNothing(this DisputeStep step) =>
        step.By is DisputeParty.Seller or DisputeParty.Marketplace && (step.Amount is { Value.Amount: 0 } || (step.Amount is null && Nothing().IsMatch(step.Text.Value)));

    private static CaseWarning Warn(
        Phrases said, CaseWarningKind kind, string key, Cited<string> quote, DateTimeOffset? at, bool live, DateOnly? day = null, string? deadline = null, string? title = null) => new(
        kind, said[$"warning.{key}.title"], said.Say($"warning.{key}.text", ("deadline", title), ("day", day?.ToString("d", said.Culture))), said[$"warning.{key}.action"],
        quote, at, day, deadline, live);

    private static DateTimeOffset? SentAt(CaseFile file, Cited<string> words) => file.Messages.FirstOrDefault(m => ReferenceEquals(m.Text, words))?.At;

    /// <summary>An amount of nothing with its currency before or behind it: "US $0.00", "R$ 0,00", "0,00 €", "0 USD".</summary>
    [GeneratedRegex(@"(\p{Sc}|\b[A-Z]{3})\s?0([.,]0{1,2})?(?![0-9.,]*[0-9])|(?<![0-9.,])0([.,]0{1,2})?\s?(\p{Sc}|(USD|EUR|GBP|BRL|RUB|PLN|UAH|KRW|JPY|ILS|SAR|AED)\b|руб|zł|грн)", RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();
}
