using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.Merging;

/// <summary>Goes over merged orders and says where the ways differ, which way found what, and what is missing.</summary>
internal sealed class Audit : Fields.IVisitor
{
    private readonly List<Conflict> _conflicts = [];
    private readonly List<string> _missing = [];
    private readonly Dictionary<string, int[]> _ways = new(StringComparer.Ordinal);
    private OrderNumber? _order;

    /// <summary>The whole reading of a page.</summary>
    /// <param name="page">The kind of page.</param>
    /// <param name="orders">Its orders, merged from all ways.</param>
    /// <param name="expected">What an order of this page should say: names the fields that it does not.</param>
    /// <param name="note">A sentence for the user, if there is something to say.</param>
    public static PageFacts Of(PageKind page, IReadOnlyList<OrderFacts> orders, Func<OrderFacts, IEnumerable<string>> expected, string? note = null) =>
        Of(new(page, orders, [], [], [], note), expected);

    /// <summary>The same for a page that also shows what belongs to no order.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="expected">What an order of this page should say.</param>
    /// <param name="absent">What the page as a whole does not say.</param>
    public static PageFacts Of(PageFacts read, Func<OrderFacts, IEnumerable<string>> expected, params IEnumerable<string> absent)
    {
        var whole = new Audit();
        whole._missing.AddRange(absent);
        Fields.Visit(read, whole);
        var half = read.Orders.Count / 2;
        var (first, second) = Lanes.Both(read.Orders.Count >= Lanes.Many, () => Over(read.Orders.Take(half), expected), () => Over(read.Orders.Skip(half), expected));
        whole.Add(first);
        whole.Add(second);
        return read with
        {
            Missing = whole._missing,
            Conflicts = whole._conflicts,
            Ways = [.. whole._ways.OrderBy(way => way.Key, StringComparer.Ordinal).Select(way => new FieldWays(way.Key, way.Value[0], way.Value[1], way.Value[2], way.Value[3], way.Value[4]))],
        };
    }

    private static Audit Over(IEnumerable<OrderFacts> orders, Func<OrderFacts, IEnumerable<string>> expected)
    {
        var audit = new Audit();
        foreach (var order in orders)
        {
            audit._order = order.Number;
            Fields.Visit(order, audit);
            audit._missing.AddRange(expected(order).Select(field => $"orders[{order.Number}].{field}"));
        }
        return audit;
    }

    private void Add(Audit other)
    {
        _missing.AddRange(other._missing);
        _conflicts.AddRange(other._conflicts);
        foreach (var (field, counts) in other._ways)
            if (_ways.TryGetValue(field, out var known)) for (var way = 0; way < counts.Length; way++) known[way] += counts[way];
            else _ways[field] = counts;
    }

    /// <inheritdoc />
    public void Visit<T>(string field, string? name, Cited<T>? value, Func<T, T, bool> same)
    {
        if (value is null) return;
        Count(field, value.How);
        var differs = false;
        foreach (var other in value.Others)
        {
            Count(field, other.How);
            differs |= !same(value.Value, other.Value);
        }
        if (!differs) return;
        // Two ways that read the same words at the same place are one side of it.
        IEnumerable<ConflictReading> sides =
            [new(Show(value.Value), value.Quote, value.Source, value.How), .. value.Others.Select(other => new ConflictReading(Show(other.Value), other.Quote, other.Source, other.How))];
        _conflicts.Add(new(Place(field, name), _order, [.. sides.DistinctBy(side => (side.Value, side.Quote, side.Source))]));
    }

    // "lines.quantity" of line 81… is at lines[81…].quantity.
    private static string Place(string field, string? name) =>
        name is not null && field.LastIndexOf('.') is > 0 and var dot ? $"{field[..dot]}[{name}]{field[dot..]}" : field;

    private void Count(string field, How how)
    {
        if (!_ways.TryGetValue(field, out var counts)) _ways[field] = counts = new int[5];
        if (how != How.Correction) counts[(int)how - 1]++;
    }

    private static string Show<T>(T value) => value switch
    {
        Money money => $"{money.Amount.ToString(CultureInfo.InvariantCulture)} {money.Currency}".TrimEnd(),
        IFormattable formattable => formattable.ToString(value is DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}
