using System.Globalization;
using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>The sentences of a claim that the pages themselves prove, each with its moment and its exhibits.</summary>
internal static class ClaimFacts
{
    private const int LongestQuote = 240;

    public static IEnumerable<(DateTimeOffset At, ClaimSentence Sentence)> Of(CaseFile file, IDisputeReason? reason) =>
        Purchase(file).Concat(Parcels(file)).Concat(Conversation(file)).Concat(reason is { Received: false } ? NotDelivered(file) : []);

    /// <summary>The labels of the exhibits that these places lie in, in their order.</summary>
    public static IReadOnlyList<string> Labels(CaseFile file, IEnumerable<Source> sources)
    {
        // What the buyer put right is the buyer's own word: no exhibit shows it.
        var captures = sources.Where(s => s.Part != Source.Correction).Select(s => s.Capture).ToHashSet();
        return [.. Exhibits.Of(file).Where(e => e.Capture is { } id && captures.Contains(id)).Select(e => e.Label)];
    }

    private static IEnumerable<(DateTimeOffset, ClaimSentence)> Purchase(CaseFile file)
    {
        var start = file.PlacedOn is { } placed ? Start(placed.Value) : DateTimeOffset.MinValue;
        var sources = new List<Source?> { file.PlacedOn?.Source, file.Seller?.Name?.Source, file.Total?.Source };
        sources.AddRange(file.Lines.Select(l => l.Title?.Source));
        yield return (start, Sentence(
            file,
            $"{(file.PlacedOn is { } on ? $"On {Day(on.Value)} I" : "I")} bought {Goods(file.Lines)}"
            + $"{(file.Seller?.Name is { } shop ? $" from the shop “{shop.Value}”" : "")}{(file.Total is { } total ? $" for {total.Value.Text}" : "")} (order {file.Order.Number}).",
            sources));
        if (file.PaidOn is { } paid)
            yield return (Start(paid.Value).AddMinutes(1), Sentence(
                file, $"I paid on {Day(paid.Value)}{(file.PaymentMethod is { } by ? $" ({by.Value})" : "")}.", [paid.Source, file.PaymentMethod?.Source]));
        if (file.ShippedOn is { } shipped)
            yield return (Start(shipped.Value).AddMinutes(2), Sentence(file, $"The seller marked the order as shipped on {Day(shipped.Value)}.", [shipped.Source]));
    }

    private static string Goods(IReadOnlyList<OrderLine> lines)
    {
        var named = lines.Where(l => l.Title is not null).Take(3).Select(l =>
            $"{(l.Quantity is { } q ? $"{q.Value} × " : "")}“{l.Title!.Value}”{(l.Options.Count > 0 ? $" ({string.Join(", ", l.Options.Select(o => o.Name is null ? o.Text : $"{o.Name}: {o.Text}"))})" : "")}").ToList();
        return named.Count == 0 ? "goods" : string.Join(", ", named) + (lines.Count > named.Count ? $" and {lines.Count - named.Count} more" : "");
    }

    private static IEnumerable<(DateTimeOffset, ClaimSentence)> Parcels(CaseFile file)
    {
        foreach (var parcel in file.Parcels.Where(p => p.Events.Any(e => e.At is not null)))
        {
            // A delivery that the carrier claims is named even when the buyer says it never came: leaving it out would be found out.
            var delivered = parcel.DeliveredBy() is { At: not null } step ? step : null;
            var told = delivered ?? parcel.Events.Last(e => e.At is not null);
            var number = parcel.TrackingNumber is { } n ? $" {n.Value}" : "";
            var day = Day(told.At!.Value);
            yield return (told.At.Value, Sentence(
                file,
                delivered is null ? $"The last event of parcel{number}, on {day}, reads: “{Cut(told.Text.Quote)}”." : $"The carrier shows parcel{number} as delivered on {day}: “{Cut(told.Text.Quote)}”.",
                [told.Text.Source, parcel.TrackingNumber?.Source]));
        }
    }

    private static IEnumerable<(DateTimeOffset, ClaimSentence)> NotDelivered(CaseFile file)
    {
        // A date that an extension replaced would be held against the buyer.
        foreach (var promise in CurrentStatements.Of(file, StatementKind.RefundIfNotDelivered).Where(s => s.On is not null))
            yield return (Start(promise.On!.Value), Sentence(file, $"The page promises: “{promise.Text.Quote}”.", [promise.Text.Source]));
        var seen = file.Captures.LastOrDefault(c => c.Page == PageKind.Tracking);
        if (seen is not null && file.Parcels.Count > 0 && file.Parcels.All(p => p.DeliveredBy() is null))
            yield return (seen.CapturedAt, Sentence(
                file, $"On {Day(seen.CapturedAt)} the tracking page showed no delivery.", [new Source(seen.Id, "page", "the whole page")]));
    }

    /// <summary>The buyer's first word and the seller's last: that it was tried, and what came of it.</summary>
    private static IEnumerable<(DateTimeOffset, ClaimSentence)> Conversation(CaseFile file)
    {
        var dated = file.Messages.Where(m => m.At is not null && m.Text.Value.Trim().Length > 0).ToList();
        if (dated.Find(m => m.Sender == MessageSender.Buyer) is { } first)
            yield return (first.At!.Value, Sentence(file, $"On {Day(first.At.Value)} I wrote to the seller: “{Cut(first.Text.Value)}”.", [first.Text.Source]));
        if (dated.FindLast(m => m.Sender == MessageSender.Seller) is { } last)
            yield return (last.At!.Value, Sentence(file, $"The seller's last message, of {Day(last.At.Value)}, reads: “{Cut(last.Text.Value)}”.", [last.Text.Source]));
    }

    private static ClaimSentence Sentence(CaseFile file, string text, IEnumerable<Source?> sources)
    {
        var known = sources.OfType<Source>().Distinct().ToList();
        return new ClaimSentence(text, Labels(file, known), known);
    }

    /// <summary>A long quote ends at a word, and the dots say that it was cut.</summary>
    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestQuote) return line;
        var end = line.LastIndexOf(' ', LongestQuote);
        var at = end > 0 ? end : char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"{line[..at]} …";
    }

    // The first day of the calendar has none before it.
    private static DateTimeOffset Start(DateOnly day) => day == DateOnly.MinValue ? DateTimeOffset.MinValue : PageTime.EndOf(day.AddDays(-1)).AddSeconds(1);

    /// <summary>The zone is said, since the buyer's screen and the seller's show other days.</summary>
    private static string Day(DateTimeOffset moment) => $"{Day(DateOnly.FromDateTime(moment.UtcDateTime))} (UTC)";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
