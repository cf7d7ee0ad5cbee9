using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary>Values that several answers write alike.</summary>
internal static class SharedAnswers
{
    /// <summary>A calendar day.</summary>
    public static Cited<DateOnly>? Day(AnswerNode? words, Page page) =>
        words is { } shown && DayText.Find(shown.Text, page.Language) is { } day ? shown.Cite(day, shown.Text!) : null;

    /// <summary>The state by the shop's word, else by its number: 8 is on its way in every language (9 may be done or cancelled, so it says nothing).</summary>
    public static Cited<OrderState>? State(AnswerNode? word, AnswerNode? code)
    {
        var state = word?.Text is { } text ? Vocabulary.StateOf(text) : OrderState.Unknown;
        if (state == OrderState.Unknown && code is { Number: 8 } shipped) return shipped.Cite(OrderState.Shipped, shipped.Text!);
        return word is { Text: { } quote } shown ? Vocabulary.StateOf(shown.Cite(quote, quote)) : null;
    }

    /// <summary>The shop, with the id that its address carries.</summary>
    public static Seller? Seller(AnswerNode? name, AnswerNode? url, Uri page)
    {
        var address = url is { } link && WebAddress.Of(link.Text, page) is { } absolute ? link.Cite(absolute, link.Text!) : null;
        var store = StoreIdIn(address?.Value) is { } id ? address!.As(id) : null;
        return name is null && address is null ? null : new(name?.Words, store, address);
    }

    /// <summary>The number in "/store/1105843321".</summary>
    public static string? StoreIdIn(string? address)
    {
        var mark = address?.IndexOf("/store/", StringComparison.Ordinal) ?? -1;
        if (mark < 0) return null;
        var rest = address.AsSpan(mark + 7);
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0) rest = rest[..end];
        return rest.IsEmpty ? null : rest.ToString();
    }

    /// <summary>The order number under this name.</summary>
    public static OrderNumber? Number(AnswerNode? block, string name) => TextValue.TryRead<OrderNumber>(block?[name]?.Text);
}
