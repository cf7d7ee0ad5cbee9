using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Dom;

/// <summary>track.aliexpress.com, as the shop showed it until about 2022: one parcel, its steps in a list.</summary>
internal static class OldTrackingDom
{
    public static IEnumerable<OrderFacts> Read(Page page)
    {
        if (page.Map is not { Whole: var whole } || whole.First("tracking-module") is not { } module || AliExpressSite.OrderIn(page.Url.Query) is not { } order) yield break;
        var code = module.First("tracking-no") is { } shown ? page.Words(First(shown, "span") ?? shown) : null;
        var steps = module.First("ship-steps") is { } list ? list.Map.Children(list.Number).Select(step => Step(new(list.Map, step), page)).OfType<TrackingEvent>().ToArray() : [];
        Array.Reverse(steps);
        if (code is not null || steps.Length > 0) yield return new(order) { Parcels = [new(code, page.Words(module.First("service-upgraded")), null, steps)] };
    }

    private static TrackingEvent? Step(Region step, Page page)
    {
        var (head, text) = (page.Words(step.First("head")), page.Words(step.First("text")));
        if ((text ?? head) is not { } said) return null;
        var (place, words) = TrackingDom.Place(said.Value);
        return new(null, step.First("time") is { } time ? time.Words : null, said.As(words), null, place);
    }

    private static Region? First(Region inside, string tag)
    {
        for (var i = inside.Number + 1; i < inside.Map.End(inside.Number); i++)
            if (inside.Map.Tag(i) == tag) return new(inside.Map, i);
        return null;
    }
}
