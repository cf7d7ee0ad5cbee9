using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>What a cell of the page says, as far as words and shape tell. Most cells say nothing of this.</summary>
/// <param name="Label">The field that it names: wholly, or before its colon.</param>
/// <param name="ValueAt">Where the value begins in the cell's own words when a label stands before it; 0 without a label, -1 when the label is all.</param>
/// <param name="Digits">An order number's digits.</param>
/// <param name="Day">A day with its year.</param>
/// <param name="Amount">An amount and nothing else.</param>
/// <param name="Quantity">How many, and nothing else.</param>
/// <param name="State">An order's status, and nothing else.</param>
internal readonly record struct Cell(OrderField? Label, int ValueAt, string? Digits, DateOnly? Day, Money? Amount, int? Quantity, OrderState State)
{
    private const int LongestLabel = 48, LongestDay = 80;

    public static Cell Read(ReadOnlySpan<char> words, string language)
    {
        var (label, at) = Named(words, language);
        var value = at < 0 ? [] : words[at..].Trim();
        var digits = Count(value);
        if (digits == 0) return new(label, at, null, null, null, null, label is null && words.Length is >= 2 and <= 40 ? Vocabulary.State(words, language)?.Value ?? OrderState.Unknown : OrderState.Unknown);
        var number = digits >= 14 ? Shape.OrderDigits(value) : null;
        var amount = Shape.Amount(value);
        var quantity = amount is null ? Shape.Quantity(value) : null;
        if (amount is null && quantity is null && Shape.PriceAndQuantity(value) is { } both) (amount, quantity) = both;
        var day = amount is null && number is null && value.Length <= LongestDay && digits >= 4 && HasYear(value) ? DayText.Find(value.ToString(), language) : null;
        return new(label, at, number, day, amount, quantity, OrderState.Unknown);
    }

    private static (OrderField? Label, int ValueAt) Named(ReadOnlySpan<char> words, string language)
    {
        if (words.Length > 160 || words.IndexOfAnyExcept("0123456789.,- ") < 0) return (null, 0);
        var colon = words.IndexOfAny(':', '：', '﹕');
        var name = colon < 0 ? words : words[..(colon + 1)];
        if (name.Length is < 2 or > LongestLabel || Vocabulary.Label(name, language)?.Value is not { } field) return (null, 0);
        if (colon < 0) return (field, -1);
        while (colon < words.Length && words[colon] is ':' or '：' or '﹕' or ' ') colon++;
        return (field, colon == words.Length ? -1 : colon);
    }

    // Words without a year are no day by shape; asking the calendar of every language for each of them takes longer than parsing the page.
    private static bool HasYear(ReadOnlySpan<char> words)
    {
        for (var i = 0; i + 3 < words.Length; i++)
            if (char.IsDigit(words[i]) && char.IsDigit(words[i + 1]) && char.IsDigit(words[i + 2]) && char.IsDigit(words[i + 3])) return true;
        return false;
    }

    private static int Count(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var c in words)
            if (char.IsDigit(c)) count++;
        return count;
    }
}
