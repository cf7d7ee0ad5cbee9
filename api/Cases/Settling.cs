using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>Settles each field of one case: which reading counts, which stay beside it, and which truly disagree.</summary>
internal sealed class Settling(OrderNumber number, IReadOnlyDictionary<CaptureId, DateTimeOffset> takenAt, IEnumerable<Correction> corrections)
{
    // The order of entry decides: a clock that was set back must not bring a correction back that was undone.
    private readonly Dictionary<string, Correction> _corrections = corrections
        .GroupBy(c => c.Field, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.OrderBy(c => c.Entry).ThenBy(c => c.At).Last(), StringComparer.Ordinal);

    private readonly SortedDictionary<string, Conflict> _conflicts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ConflictReading>> _corrected = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<string, bool>> _fields = new(StringComparer.Ordinal);

    public IReadOnlyList<Conflict> Conflicts => [.. _conflicts.Values];

    /// <summary>The corrections that stand, those that found their field with what the pages say there.</summary>
    public IReadOnlyList<CaseCorrection> Corrections =>
    [
        .. _corrections.Values.Where(c => c.Value is not null).OrderBy(c => c.Field, StringComparer.Ordinal)
            .Select(c => new CaseCorrection(c.Field, c.Value!, c.Reason, c.At, _corrected.ContainsKey(c.Field), _corrected.GetValueOrDefault(c.Field) ?? [])),
    ];

    /// <summary>Every field that could be corrected, with the check of what may be typed there.</summary>
    public IReadOnlyDictionary<string, Func<string, bool>> Fields => _fields;

    /// <summary>A fact that does not change: the most trusted way counts, the newest among equals.</summary>
    public Cited<T>? Settle<T>(string field, IEnumerable<Cited<T>?> cited, Func<T, T, bool> same, Typing<T> typing) =>
        Choose(field, ByTrust(cited), same, typing, disagree: true);

    /// <summary>A fact that changes with time: the newest capture counts, and what older ones said is history, not a conflict.</summary>
    public Cited<T>? Follow<T>(string field, IEnumerable<Cited<T>?> cited, Func<T, T, bool> same, Typing<T> typing) =>
        Choose(field, [.. Readings(cited).OrderByDescending(r => TakenAt(r.Source)).ThenBy(r => r.How).ThenBy(Place, StringComparer.Ordinal)], same, typing, disagree: false);

    /// <summary>All readings of one value, the best first, without any judgement of conflict.</summary>
    public Cited<T>? Gather<T>(IEnumerable<Cited<T>?> cited) => Bundle(ByTrust(cited));

    /// <summary>The order of trust for things that hold several values, by one of their citations.</summary>
    public IOrderedEnumerable<TItem> ByTrust<TItem, T>(IEnumerable<TItem> items, Func<TItem, Cited<T>?> by) => items
        .OrderBy(i => by(i)?.How ?? How.Pattern).ThenByDescending(i => by(i) is { } c ? TakenAt(c.Source) : DateTimeOffset.MinValue);

    public DateTimeOffset TakenAt(Source source) => takenAt.GetValueOrDefault(source.Capture);

    private Cited<T>? Choose<T>(string field, IReadOnlyList<OtherReading<T>> readings, Func<T, T, bool> same, Typing<T> typing, bool disagree)
    {
        _fields[field] = text => typing(text, out _);
        if (_corrections.TryGetValue(field, out var correction) && correction.Value is { } typed && typing(typed, out var value))
        {
            // The user has settled it; the pages' readings stay beside the correction.
            if (Witness(readings) is { } capture)
            {
                _corrected[field] = [.. readings.DistinctBy(r => (r.Value, r.Quote)).Select(Side)];
                return Bundle([new(value, typed, new Source(capture, Source.Correction, Moment(correction)), How.Correction), .. readings]);
            }
        }

        if (disagree) Compare(field, readings, same);
        return Bundle(readings);
    }

    private void Compare<T>(string field, IReadOnlyList<OtherReading<T>> readings, Func<T, T, bool> same)
    {
        var sides = new List<OtherReading<T>>();
        foreach (var reading in readings)
            if (!sides.Exists(s => same(s.Value, reading.Value))) sides.Add(reading);
        if (sides.Count > 1)
            _conflicts[field] = new Conflict(field, number, [.. sides.Select(Side)]);
    }

    private static ConflictReading Side<T>(OtherReading<T> reading) => new(Written(reading.Value), reading.Quote, reading.Source, reading.How);

    private List<OtherReading<T>> ByTrust<T>(IEnumerable<Cited<T>?> cited) =>
        [.. Readings(cited).OrderBy(r => r.How).ThenByDescending(r => TakenAt(r.Source)).ThenBy(Place, StringComparer.Ordinal)];

    private static IEnumerable<OtherReading<T>> Readings<T>(IEnumerable<Cited<T>?> cited) => cited
        .OfType<Cited<T>>().SelectMany(c => c.Others.Prepend(new OtherReading<T>(c.Value, c.Quote, c.Source, c.How)));

    /// <summary>The same words found the same way are kept once, by their best reading; fifty captures do not make fifty witnesses.</summary>
    private static Cited<T>? Bundle<T>(IReadOnlyList<OtherReading<T>> readings)
    {
        var kept = readings.DistinctBy(r => (r.Value, r.Quote, r.How)).ToList();
        return kept is [var best, .. var rest] ? new Cited<T>(best.Value, best.Quote, best.Source, best.How, rest) : null;
    }

    /// <summary>A correction cites the capture whose reading it corrects, else the newest capture of the case.</summary>
    private CaptureId? Witness<T>(IReadOnlyList<OtherReading<T>> readings) => readings.Count > 0
        ? readings[0].Source.Capture
        : takenAt.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Value, StringComparer.Ordinal).Select(c => c.Key).FirstOrDefault();

    private static string Place<T>(OtherReading<T> reading) => $"{reading.Source.Capture}|{reading.Source.Part}|{reading.Source.Where}|{reading.Quote}";

    private static string Moment(Correction correction) => correction.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Written<T>(T value) => value switch
    {
        Money money => $"{money.Amount.ToString(CultureInfo.InvariantCulture)} {money.Currency}".TrimEnd(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
