using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes.Weaknesses;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Terms;

/// <summary>Answers whether a dispute may be opened now: by what the page says, and by the rules where it is silent.</summary>
internal static class TermsOf
{
    /// <summary>As much as a dispute takes to be looked at, by experienced buyers' word.</summary>
    private const int DaysInHand = 10;
    private static readonly Origin KeepInHand = WeakSpots.Read("AE-PROT-9", "megabonus.com/en/blog/what-to-do-if-you-did-not-receive-a-product-from-aliexpress", "2020-06", "c");
    private static readonly Origin BesideTheItem = WeakSpots.Read("AE-END-7", "christinasbeautyjourney.blogspot.com/2022/03/how-to-open-dispute.html", "2022-03", "b");

    public static DisputeTerms Case(CaseFile file, DisputePlan? plan, Deadline? window, DateTimeOffset now, Phrases phrases)
    {
        var from = OpeningDays.Of(file, plan?.Received, phrases);
        var until = Until(window);
        var (answer, key) = Answer(file, plan?.Received, from, until, now);
        var day = new ClaimPhrases(phrases);
        var earliest = OpeningDays.Earliest(from);
        string Say(string part) => day.Fill(phrases[$"terms.{key}{part}"],
            ("from", earliest is { } first ? day.Day(first) : null), ("later", from is null ? null : day.Day(from.Day)),
            ("until", until is null ? null : day.Day(until.Day)), ("latest", Latest(until) is { } last ? day.Day(last) : null));
        return new DisputeTerms(answer, Say(""), Say(".next"), from, until, InHand(answer, until, now, phrases), Button(file, phrases), TermsBlocks.Of(file, now, phrases));
    }

    private static (TermsAnswer Answer, string Key) Answer(CaseFile file, bool? received, TermsEdge? from, TermsEdge? until, DateTimeOffset now)
    {
        if (file.Disputes.Any(d => d.State == DisputeState.InProgress)) return (TermsAnswer.AlreadyOpen, "open");
        if (file.State is OrderState.Cancelled) return (TermsAnswer.NoLonger, "cancelled");
        if (file.State is OrderState.AwaitingPayment) return (TermsAnswer.NotYet, "unpaid");
        if (Latest(until) is { } latest && now > PageTime.EndOf(latest)) return (TermsAnswer.NoLonger, "over");
        if (until is not null && now > until.Moment) return (TermsAnswer.Unknown, "perhapsOver");
        if (file is { State: OrderState.Processing, ShippedOn: null, Parcels.Count: 0 }) return (TermsAnswer.NotYet, "notShipped");
        if (OpeningDays.Earliest(from) is { } earliest && from is not null)
        {
            if (now >= from.Moment) return (TermsAnswer.Yes, until is null ? "yesNoEnd" : "yes");
            return now < OpeningDays.Begin(earliest) ? (TermsAnswer.NotYet, "notYet") : (TermsAnswer.Unknown, "between");
        }

        // No waiting time is known for goods that came: only the end of the time counts.
        var came = received is true || file.State is OrderState.Delivered or OrderState.Completed || WeakSpots.Deliveries(file).Count > 0;
        return came && until is not null ? (TermsAnswer.Yes, "yes") : (TermsAnswer.Unknown, "unknown");
    }

    private static TermsEdge? Until(Deadline? window) => window is not { LastDay: { } day, Until: { } moment } ? null : new TermsEdge(
        day, moment, window.Certainty,
        [.. window.Reasons.Select(r => new TermsReason(
            r.LastDay, r.Statement?.Quote ?? r.Rule!.Text, r.Statement, r.CountedFrom,
            r.Rule is { } rule ? new Origin(rule.Id, rule.Source, "", rule.ReadOn, rule.Confidence) : null, r.LastDay is not null))]);

    private static DateOnly? Latest(TermsEdge? until) => until?.Reasons.Max(r => r.Day);

    private static TimeInHand? InHand(TermsAnswer answer, TermsEdge? until, DateTimeOffset now, Phrases phrases)
    {
        if (until is null || answer is TermsAnswer.NoLonger or TermsAnswer.AlreadyOpen || until.Moment < now) return null;
        var days = (int)(until.Moment - now).TotalDays;
        return new TimeInHand(days, days >= DaysInHand, phrases[days >= DaysInHand ? "terms.inHand" : "terms.littleInHand"], KeepInHand);
    }

    private static TermsButton Button(CaseFile file, Phrases phrases) => new(
        ShopPlaces.Of(file).Order, phrases[file.State is OrderState.Completed || file.CompletedOn is not null ? "terms.buttonCompleted" : "terms.button"], BesideTheItem);
}
