using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>The sentences of a claim that the pages themselves prove, each with its moment and its exhibits.</summary>
internal static class ClaimFacts
{
    public static IEnumerable<(DateTimeOffset At, ClaimSentence Sentence)> Of(CaseFile file, DisputeReason? reason, ClaimPhrases say) =>
        Purchase(file, say).Concat(Parcels(file, say)).Concat(Conversation(file, say)).Concat(reason is { Received: false } ? NotDelivered(file, say) : []);

    /// <summary>The labels of the exhibits that these places lie in, in their order.</summary>
    public static IReadOnlyList<string> Labels(CaseFile file, IEnumerable<Source> sources)
    {
        // What the buyer put right is the buyer's own word: no exhibit shows it.
        var captures = sources.Where(s => s.Part != Source.Correction).Select(s => s.Capture).ToHashSet();
        return [.. Exhibits.Of(file).Where(e => e.Capture is { } id && captures.Contains(id)).Select(e => e.Label)];
    }

    private static IEnumerable<(DateTimeOffset, ClaimSentence)> Purchase(CaseFile file, ClaimPhrases say)
    {
        var start = file.PlacedOn is { } placed ? Start(placed.Value) : DateTimeOffset.MinValue;
        var sources = new List<Source?> { file.PlacedOn?.Source, file.Seller?.Name?.Source, file.Total?.Source };
        sources.AddRange(file.Lines.Select(l => l.Title?.Source));
        var bought = say.Say(
            "bought", ("day", file.PlacedOn is { } on ? say.Day(on.Value) : null), ("goods", say.Goods(file.Lines)),
            ("shop", file.Seller?.Name?.Value), ("total", file.Total?.Value.Text), ("order", file.Order.Number));
        yield return (start, Sentence(file, "bought", bought, sources));
        if (file.PaidOn is { } paid)
            yield return (Start(paid.Value).AddMinutes(1), Sentence(
                file, "paid", say.Say("paid", ("day", say.Day(paid.Value)), ("method", file.PaymentMethod?.Value)), [paid.Source, file.PaymentMethod?.Source]));
        if (file.ShippedOn is { } shipped)
            yield return (Start(shipped.Value).AddMinutes(2), Sentence(file, "shipped", say.Say("shipped", ("day", say.Day(shipped.Value))), [shipped.Source]));
    }

    private static IEnumerable<(DateTimeOffset, ClaimSentence)> Parcels(CaseFile file, ClaimPhrases say)
    {
        foreach (var (parcel, place) in file.Parcels.Select((p, i) => (p, i)).Where(p => p.p.Events.Any(e => e.At is not null)))
        {
            // A delivery that the carrier claims is named even when the buyer says it never came: leaving it out would be found out.
            var delivered = parcel.DeliveredBy() is { At: not null } step ? step : null;
            var told = delivered ?? parcel.Events.Last(e => e.At is not null);
            yield return (told.At!.Value, Sentence(
                file, $"parcel-{parcel.TrackingNumber?.Value ?? $"{place + 1}"}",
                say.Say(delivered is null ? "lastEvent" : "delivered", ("number", parcel.TrackingNumber?.Value), ("day", say.Day(told.At.Value)), ("quote", ClaimPhrases.Cut(told.Text.Quote))),
                [told.Text.Source, parcel.TrackingNumber?.Source]));
        }
    }

    private static IEnumerable<(DateTimeOffset, ClaimSentence)> NotDelivered(CaseFile file, ClaimPhrases say)
    {
        // A date that an extension replaced would be held against the buyer.
        foreach (var promise in CurrentStatements.Of(file, StatementKind.RefundIfNotDelivered).Where(s => s.On is not null))
            yield return (Start(promise.On!.Value), Sentence(
                file, $"promise-{promise.On:yyyy-MM-dd}", say.Say("promise", ("quote", promise.Text.Quote)), [promise.Text.Source]));
        var seen = file.Captures.LastOrDefault(c => c.Page == PageKind.Tracking);
        if (seen is not null && file.Parcels.Count > 0 && file.Parcels.All(p => p.DeliveredBy() is null))
            yield return (seen.CapturedAt, Sentence(
                file, "no-delivery", say.Say("noDelivery", ("day", say.Day(seen.CapturedAt))), [new Source(seen.Id, "page", "the whole page")]));
    }

    /// <summary>The buyer's first word and the seller's last: that it was tried, and what came of it.</summary>
    private static IEnumerable<(DateTimeOffset, ClaimSentence)> Conversation(CaseFile file, ClaimPhrases say)
    {
        var dated = file.Messages.Where(m => m.At is not null && m.Text.Value.Trim().Length > 0).ToList();
        if (dated.Find(m => m.Sender == MessageSender.Buyer) is { } first)
            yield return (first.At!.Value, Said("firstWord", first));
        if (dated.FindLast(m => m.Sender == MessageSender.Seller) is { } last)
            yield return (last.At!.Value, Said("lastWord", last));

        ClaimSentence Said(string key, Message message) => Sentence(
            file, key == "firstWord" ? "first-word" : "last-word",
            say.Say(key, ("day", say.Day(message.At!.Value)), ("quote", ClaimPhrases.Cut(message.Text.Value))), [message.Text.Source]);
    }

    private static ClaimSentence Sentence(CaseFile file, string id, string text, IEnumerable<Source?> sources)
    {
        var known = sources.OfType<Source>().Distinct().ToList();
        return new ClaimSentence(text, Labels(file, known), known) { Id = id, Draft = text };
    }

    // The first day of the calendar has none before it.
    private static DateTimeOffset Start(DateOnly day) => day == DateOnly.MinValue ? DateTimeOffset.MinValue : PageTime.EndOf(day.AddDays(-1)).AddSeconds(1);
}
