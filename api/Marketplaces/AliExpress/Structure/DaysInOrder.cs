using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>Days beside an order's number whose labels nobody knows. Their order in time says which is which: placed, paid, shipped, completed.</summary>
internal sealed class DaysInOrder
{
    public DaysInOrder(PageCells cells, int[] numbers, Func<int, bool> isElsewhere, LabelledFields labelled, OrderState? state)
    {
        var days = Beside(cells, numbers, isElsewhere);
        if (days.Length == 0 || days.Length > 4) return;
        // An order that ended otherwise shows other days.
        var told = state switch
        {
            OrderState.AwaitingPayment => 1,
            OrderState.Processing => 2,
            OrderState.Shipped or OrderState.Delivered => 3,
            OrderState.Completed => 4,
            _ => 0,
        };
        // A label that says otherwise is right: then nothing here is sure.
        OrderField[] fields = [OrderField.PlacedOn, OrderField.PaidOn, OrderField.ShippedOn, OrderField.CompletedOn];
        for (var i = 0; i < days.Length; i++)
            if (labelled.FieldOfDay(days[i]) is { } field && field != fields[i] && cells[days[i]].Day != labelled.Day(fields[i])?.Value) return;
        Placed = Cite(0);
        if (days.Length != told && days.Length != 4) return;
        if (days.Length > 1) Paid = Cite(1);
        if (days.Length > 2) Shipped = Cite(2);
        if (days.Length > 3) Completed = Cite(3);

        Cited<DateOnly> Cite(int place) => cells.Cite(days[place], cells[days[place]].Day!.Value, How.Pattern);
    }

    public Cited<DateOnly>? Placed { get; }
    public Cited<DateOnly>? Paid { get; }
    public Cited<DateOnly>? Shipped { get; }
    public Cited<DateOnly>? Completed { get; }

    // The days in the smallest block around the number that has any, earliest first.
    private static int[] Beside(PageCells cells, int[] numbers, Func<int, bool> isElsewhere)
    {
        if (numbers.Length == 0) return [];
        var map = cells.Map;
        for (var block = map.CellElement(numbers[0]); block >= 0 && map.Tag(block) is not ("body" or "main"); block = map.Parent(block))
        {
            var (first, end) = map.CellsIn(block);
            if (end - first > 40) return [];
            var days = Enumerable.Range(first, end - first).Where(cell => cells[cell].Day is not null && map.CellAt(cell).Length <= 60 && !isElsewhere(cell)).ToArray();
            if (days.Length > 0) return [.. days.OrderBy(cell => cells[cell].Day).ThenBy(cell => cell)];
        }
        return [];
    }
}
