using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary><c>mtop.ae.ld.querydetail</c>: <c>module.trackingDetailLineList[]</c>, one per parcel, newest step first. Seen 2026-11.</summary>
internal static class TrackingAnswer
{
    public static IEnumerable<OrderFacts> Read(Page page)
    {
        // The answer does not name the order; the page's address does.
        if (AliExpressSite.OrderIn(page.Url.Query) is not { } number) yield break;
        for (var i = page.Answers.Count - 1; i >= 0; i--)
        {
            if (AnswerNode.Of(page, page.Answers[i])["data"]?["module"] is not { } module || module["trackingDetailLineList"] is not { } lines) continue;
            yield return new(number)
            {
                Parcels = [.. lines.Items.Select(Parcel)],
                Recipient = Recipient(module["logisticsReceiverInfo"]),
                Statements = [.. Sentences(module).SelectMany(words => Promises.In(words, page)).Concat(Arrival(lines, page)).DistinctBy(said => (said.Kind, said.On, said.Days, said.CountedFrom))],
            };
        }
    }

    private static Parcel Parcel(AnswerNode line) => new(
        line["mailNo"]?.Words ?? line["originMailNo"]?.Words,
        line["logisticsCarrierName"]?.Words ?? line["logisticsCpInfo"]?["cpName"]?.Words,
        Estimate(line)?.Words,
        Oldest([.. (line["detailList"]?.Items ?? []).Select(Step).OfType<TrackingEvent>()]))
    {
        OtherNumbers = line["mailNo"]?.Text is { } number && line["originMailNo"]?.Text is { } origin && origin != number ? [origin] : [],
    };

    // The list's own order is the order of what happened; times of one minute do not settle it. Only its direction is asked.
    private static IReadOnlyList<TrackingEvent> Oldest(List<TrackingEvent> steps)
    {
        var timed = steps.Where(step => step.At is not null).ToArray();
        if (timed.Length < 2 || timed[0].At >= timed[^1].At) steps.Reverse();
        return steps;
    }

    private static TrackingEvent? Step(AnswerNode step)
    {
        var (title, text) = (step["trackingName"], step["trackingDetailDesc"]);
        if ((text?.Words ?? title?.Words) is not { } said) return null;
        var quote = title?.Text is { } name && text?.Text is { } words ? $"{name}: {words}" : said.Quote;
        return new(
            step["time"] is { Number: > 0 and < 253402300799999 and var time } ? DateTimeOffset.FromUnixTimeMilliseconds(time) : null,
            step["timeText"]?.Text, said with { Quote = quote },
            step["trackingPrimaryCode"]?.Text ?? step["trackingSecondCode"]?.Text, step["detailedLocation"]?.Text);
    }

    private static Recipient? Recipient(AnswerNode? address)
    {
        if (address is not { } at) return null;
        var phone = string.Join(' ', new[] { at["phoneCountry"]?.Text, at["phoneNumber"]?.Text }.OfType<string>());
        var whole = string.Join(", ", new[] { "address", "address2", "city", "province", "country", "zipCode" }.Select(name => at[name]?.Text).OfType<string>());
        return new(at["contactName"]?.Words, whole.Length > 0 ? at.Cite(whole, whole) : null, phone.Length > 0 ? at.Cite(phone, phone) : null, null); // The detail page says "BR" where this says "Brazil".
    }

    // Once the parcel has come, the same field holds the day it did, which is no estimate.
    private static AnswerNode? Estimate(AnswerNode line) =>
        line["etaInfo"] is { } eta && eta["etaSceneCode"]?.Text != "REAL_DELIVERY" ? eta["etaTimeText"] : null;

    // "28 set. - 10 out." beside no word at all: the field's name says what it is.
    private static IEnumerable<Statement> Arrival(AnswerNode lines, Page page)
    {
        foreach (var line in lines.Items)
            if (Estimate(line)?.Words is { } words
                && Promises.LastDay(words.Value, StatementKind.EstimatedDelivery, page) is { } day)
                yield return new(StatementKind.EstimatedDelivery, words, day, null, null);
    }

    private static IEnumerable<Cited<string>?> Sentences(AnswerNode module)
    {
        foreach (var line in module["fastDeliveryInfoDTO"]?["fdContentList"]?.Items ?? []) yield return line.Words;
        yield return module["fastDeliveryInfoDTO"]?["fdContent"]?.Words;
    }
}
