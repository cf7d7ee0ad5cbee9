using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>The parcels of an order, each once, with every step that any capture showed.</summary>
internal static class ParcelFold
{
    public static IReadOnlyList<Parcel> Fold(IReadOnlyList<StoredFacts> readings, Settling settling)
    {
        var rows = readings.SelectMany(r => r.Facts.Parcels).ToList();
        var names = Names(rows);
        string? Named(Parcel parcel) => Number(parcel) is { } number ? names[number] : null;
        var numbers = rows.Select(Named).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        // A page that names no number speaks of the only parcel there is; with several parcels it stays apart.
        var only = numbers.Count == 1 ? numbers[0] : null;
        return [.. rows.GroupBy(p => Named(p) ?? only ?? "").Select(g => Join(g.Key, [.. g], settling))];
    }

    // A parcel that is handed on gets a second number; pages that know both tell that the two are one.
    private static Dictionary<string, string> Names(List<Parcel> rows)
    {
        var names = rows.Select(Number).OfType<string>().Distinct(StringComparer.Ordinal).ToDictionary(n => n, n => n, StringComparer.Ordinal);
        foreach (var row in rows)
            foreach (var other in row.OtherNumbers.Select(Bare))
                if (Number(row) is { } number && names.TryGetValue(other, out var second) && names[number] is var first && first != second)
                    foreach (var alias in names.Where(n => n.Value == second).Select(n => n.Key).ToList()) names[alias] = first;
        return names;
    }

    private static Parcel Join(string number, IReadOnlyList<Parcel> rows, Settling settling)
    {
        var key = $"parcels[{(number.Length > 0 ? number : "?")}]";
        return new Parcel(
            settling.Gather(rows.Select(p => p.TrackingNumber)),
            // A parcel with a second number was handed on: two carriers are no disagreement.
            settling.Settle($"{key}.carrier", rows.Select(p => p.Carrier), (a, b) => rows.Any(p => p.OtherNumbers.Count > 0) || Same.Text(a, b), Typed.Text),
            // The estimate moves as the parcel moves.
            settling.Follow($"{key}.estimatedDelivery", rows.Select(p => p.EstimatedDelivery), Same.Text, Typed.Text),
            [.. Sequence.Merge(rows.Select(p => p.Events), Keys, e => e.At).Select(e => Join(e, settling))])
        {
            OtherNumbers = [.. rows.SelectMany(p => p.OtherNumbers).Concat(rows.Select(p => p.TrackingNumber?.Value).OfType<string>()).DistinctBy(Bare).Where(n => Bare(n) != number)],
        };
    }

    private static TrackingEvent Join(IReadOnlyList<TrackingEvent> events, Settling settling)
    {
        var best = settling.ByTrust(events, e => e.Text).ToList();
        // The same step in another language is another reading of it, not a disagreement.
        return new TrackingEvent(
            best.Select(e => e.At).FirstOrDefault(a => a is not null), best.Select(e => e.TimeText).FirstOrDefault(t => t is not null),
            settling.Gather(events.Select(e => e.Text))!,
            best.Select(e => e.Code).FirstOrDefault(c => c is not null), best.Select(e => e.Place).FirstOrDefault(p => p is not null));
    }

    private static IEnumerable<string> Keys(TrackingEvent step)
    {
        var text = Same.Plain(step.Text.Value);
        if (step is { At: not null, Code: not null }) yield return $"code {Ticks(step)} {Plain(step.Code)}";
        else yield return $"text {Ticks(step)} {step.TimeText} {text}";
        yield return step.At is null ? $"shown {step.TimeText} {text}" : $"moment {Ticks(step)} {text}";
        yield return $"shown {(step.TimeText is null ? Ticks(step) : step.TimeText)} {text}";
    }

    // The shop writes the carrier's "GTMS_SIGNED" as "AE_GTMS_SIGNED".
    private static string Plain(string code) => code.StartsWith("AE_", StringComparison.Ordinal) ? code[3..] : code;

    private static string Ticks(TrackingEvent step) => step.At?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? "";

    // Shop and carrier space the same number differently.
    private static string? Number(Parcel parcel) =>
        parcel.TrackingNumber is { } n ? Bare(n.Value) : null;

    private static string Bare(string number) => new string([.. number.Where(char.IsLetterOrDigit)]).ToUpperInvariant();
}
