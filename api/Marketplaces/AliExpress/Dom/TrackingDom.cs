using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>/p/tracking/index.html: CSS modules with hashes, matched without them. Older steps appear only after "view more". Seen 2026-11.</summary>
internal static class TrackingDom
{
    private const string V2 = "logistic-info-v2--", V1 = "logistic-info--";

    public static IEnumerable<OrderFacts> Read(Page page)
    {
        if (page.Map is not { Whole: var whole } || AliExpressSite.OrderIn(page.Url.Query) is not { } number) yield break;
        var parcels = Parcels(whole, page);
        if (parcels.Count == 0) yield break;
        yield return new(number) { Parcels = parcels };
    }

    // Parcel after parcel: the nth number, carrier, track and arrival belong together.
    private static List<Parcel> Parcels(Region whole, Page page)
    {
        var numbers = whole.All(V2 + "mailNoValue", V1 + "mailNoValue", V1 + "mailNo", "full-number").ToArray();
        var carriers = whole.All(V2 + "carrierValue", V1 + "carrierValue").ToArray();
        var arrivals = whole.All("arrival-time-v2--title", "arrival-time--title").ToArray();
        var tracks = whole.All(V2 + "track", V1 + "track").ToArray();
        if (tracks.Length == 0 && whole.First(V2 + "node", V1 + "node") is not null) tracks = [whole];
        var parcels = new List<Parcel>();
        for (var i = 0; i < Math.Max(numbers.Length, tracks.Length); i++)
        {
            parcels.Add(new(page.Words(At(numbers, i)), page.Words(At(carriers, i)), Estimate(page, page.Words(At(arrivals, i))),
                At(tracks, i) is { } track ? Steps(track, page) : []));
        }
        return parcels;
    }

    // "Delivered：Nov. 14" stands in the same place as "Delivery: Apr. 24 - May. 14" and is no estimate; nor is a single day that has passed.
    internal static Cited<string>? Estimate(Page page, Cited<string>? arrival)
    {
        if (arrival is null || PageText.LabelOf(arrival.Value) is { } label && Vocabulary.State(label, page.Language)?.Value == OrderState.Delivered) return null;
        var words = PageText.AfterLabel(arrival.Value);
        var isPast = Promises.LastDay(words, StatementKind.EstimatedDelivery, page) is { } day && day < DateOnly.FromDateTime(page.CapturedAt.UtcDateTime);
        return isPast && words.AsSpan().IndexOfAny('-', '–', '~') < 0 ? null : arrival.As(words);
    }

    // Newest first on the screen; oldest first in the facts.
    private static TrackingEvent[] Steps(Region track, Page page)
    {
        var steps = track.All(V2 + "node", V1 + "node").Select(node => Step(node, page)).OfType<TrackingEvent>().ToArray();
        Array.Reverse(steps);
        return steps;
    }

    private static TrackingEvent? Step(Region node, Page page)
    {
        var title = page.Words(node.First(V2 + "nodeTitle", V1 + "nodeTitle"));
        var text = page.Words(node.First(V2 + "nodeDesc", V1 + "nodeDesc"));
        if ((text ?? title) is not { } said) return null;
        var time = page.Words(node.First(V2 + "nodeTime", V1 + "nodeTime"));
        var (place, words) = Place(said.Value);
        var quote = title is not null && text is not null ? $"{title.Quote}: {text.Quote}" : said.Quote;
        return new(null, time?.Value, said.As(words) with { Quote = quote }, null, place);
    }

    // "[Curitiba,PR] Package left…": the place stands before the words.
    internal static (string? Place, string Text) Place(string text) =>
        text is ['[', ..] && text.IndexOf(']', StringComparison.Ordinal) is > 1 and var end && text[(end + 1)..].Trim() is { Length: > 0 } rest
            ? (text[1..end].Trim(), rest)
            : (null, text);

    private static Region? At(Region[] regions, int index) => index < regions.Length ? regions[index] : null;
}
