using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>What to list.</summary>
/// <param name="Text">Words or a number to look for; all of them must occur. Null for all orders.</param>
/// <param name="State">Only orders in this state.</param>
/// <param name="Sort">In which order.</param>
/// <param name="Cursor">Where the page before ended; null for the first.</param>
/// <param name="Limit">How many at most.</param>
public sealed record ShelfQuery(string? Text = null, OrderState? State = null, ShelfSort Sort = ShelfSort.Deadline, ShelfCursor? Cursor = null, int Limit = 50);

/// <summary>The order of a list: nearest deadline, newest order or newest capture first.</summary>
public enum ShelfSort { Deadline, Placed, Captured }

/// <summary>One page of cases.</summary>
/// <param name="Cases">The cases in the order asked for.</param>
/// <param name="Total">How many match in all.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record ShelfPage(IReadOnlyList<CaseFile> Cases, int Total, ShelfCursor? Next);

/// <summary>The place in a list after a certain order. It names the place, not a count, so orders that arrive meanwhile shift nothing.</summary>
public sealed record ShelfCursor : ITextValue<ShelfCursor>
{
    private ShelfCursor(long rank, string number) => (Rank, Number) = (rank, number);

    /// <inheritdoc />
    public string Value => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Rank}.{Number}")));

    internal long Rank { get; }

    internal string Number { get; }

    internal static ShelfCursor After(long rank, OrderNumber number) => new(rank, number.Value);

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out ShelfCursor result)
    {
        result = null;
        if (text is not { Length: > 0 and <= 100 } || !Base64Url.IsValid(text)) return false;
        if (Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split('.') is not [var rank, var number]) return false;
        if (!long.TryParse(rank, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)) return false;
        if (!OrderNumber.TryParse(number, null, out _)) return false;
        result = new ShelfCursor(parsed, number);
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
