using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>Turns labels with their values into the fields of an order. A value that has not the shape of its field is not taken.</summary>
internal sealed class LabelledFields
{
    private readonly Dictionary<OrderField, Cited<string>> _texts = [];
    private readonly Dictionary<OrderField, Cited<DateOnly>> _days = [];
    private readonly Dictionary<int, OrderField> _dayCells = [];

    /// <summary>Sorts labels and values; of two for one field the first stands.</summary>
    public LabelledFields(PageCells cells, IEnumerable<Labelled> found, How how)
    {
        foreach (var pair in found)
        {
            switch (pair.Field)
            {
                case OrderField.Number: Number ??= In(pair, cell => cells[cell].Digits) is { } digits && TextValue.TryRead<OrderNumber>(digits.Value) is { } number ? Cite(number, digits.Cell) : null; break;
                case OrderField.Total:
                    if (Total is not null || In(pair, cell => cells[cell].Amount) is not { } amount) break;
                    (Total, TotalCell) = (Cite(amount.Value, amount.Cell), amount.Cell);
                    break;
                case OrderField.PlacedOn or OrderField.PaidOn or OrderField.ShippedOn or OrderField.CompletedOn:
                    if (In(pair, cell => cells[cell].Day is { } day ? new Boxed(day) : null) is not { } on) break;
                    _days.TryAdd(pair.Field, Cite(on.Value.Day, on.Cell));
                    _dayCells.TryAdd(on.Cell, pair.Field);
                    break;
                case OrderField.Refund:
                    if (In(pair, cell => cells[cell].Amount) is { } back) Refund ??= Cite(back.Value, back.Cell);
                    break;
                case OrderField.DisputeOpened:
                    if (In(pair, cell => DisputeDom.Moment(cells.ValueOf(cell))) is { } moment) _texts.TryAdd(pair.Field, Cite(moment.Value, moment.Cell));
                    break;
                case OrderField.TrackingNumber:
                    if (cells.ValueOf(pair.First).Split(' ')[0] is var code && Shape.IsTrackingNumber(code)) _texts.TryAdd(pair.Field, Cite(code, pair.First));
                    break;
                default:
                    var words = pair.End - pair.First == 1 || pair.Field == OrderField.Carrier ? cells.ValueOf(pair.First) : cells.Quote(pair.First, pair.End);
                    // "Paid / Oct 2, 2026" in a bar of steps names no way to pay.
                    if (words.Length is > 1 and < 120 && cells[pair.First] is { Day: null, Amount: null, Digits: null, Quantity: null }) _texts.TryAdd(pair.Field, Cite(words, pair.First));
                    break;
            }
            continue;

            // In a column the label stands a row above, with the labels of others between.
            Cited<T> Cite<T>(T value, int cell) => Math.Abs(cell - pair.Label) > 3 ? cells.Cite(cell, value, how)
                : cells.Cite(Math.Min(pair.Label, cell), Math.Max(pair.Label, cell) + 1, value, how);
        }
    }

    public Cited<OrderNumber>? Number { get; }

    public Cited<Money>? Total { get; }

    /// <summary>What goes back to the buyer.</summary>
    public Cited<Money>? Refund { get; }

    /// <summary>Where the total stands; -1 without one.</summary>
    public int TotalCell { get; } = -1;

    /// <summary>The words of a field that is neither day nor amount.</summary>
    public Cited<string>? Text(OrderField field) => _texts.GetValueOrDefault(field);

    /// <summary>The field that the label of a day names, if it has a known one.</summary>
    public OrderField? FieldOfDay(int cell) => _dayCells.TryGetValue(cell, out var field) ? field : null;

    /// <summary>The day of a field.</summary>
    public Cited<DateOnly>? Day(OrderField field) => _days.GetValueOrDefault(field);

    /// <summary>Whether anything was found.</summary>
    public int Count => _texts.Count + _days.Count + (Total is null ? 0 : 1) + (Number is null ? 0 : 1);

    /// <summary>The order with these fields.</summary>
    public OrderFacts Of(OrderNumber number) => new(number)
    {
        PlacedOn = Day(OrderField.PlacedOn),
        PaidOn = Day(OrderField.PaidOn),
        ShippedOn = Day(OrderField.ShippedOn),
        CompletedOn = Day(OrderField.CompletedOn),
        PaymentMethod = Text(OrderField.PaymentMethod),
        Total = Total,
    };

    // The first cell of the value that has the shape: an icon's words or a "Copy" may stand beside it.
    private static (T Value, int Cell)? In<T>(Labelled pair, Func<int, T?> shape) where T : class
    {
        for (var cell = pair.First; cell < pair.End; cell++)
            if (shape(cell) is { } value) return (value, cell);
        return null;
    }

    private sealed record Boxed(DateOnly Day);
}
