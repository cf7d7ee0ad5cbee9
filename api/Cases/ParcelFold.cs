using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>The parcels of an order, each once, with every step that any capture showed.</summary>
internal static class ParcelFold
{
    public static IReadOnlyList<Parcel> Fold(IReadOnlyList<StoredFacts> readings, Settling settling)
    {
        var rows = readings.SelectMany(r => r.Facts.Parcels).ToList();
        var numbers = rows.Select(Number).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        // A page that names no number speaks of the only parcel there is; with several parcels it stays apart.
        var only = numbers.Count == 1 ? numbers[0] : null;
        return [.. rows.GroupBy(p => Number(p) ?? only ?? "").Select(g => Join(g.Key, [.. g], settling))];
    }

    private static Parcel Join(string number, IReadOnlyList<Parcel> rows, Settling settling)
    {
        var key = $"parcels[{(number.Length > 0 ? number : "?")}]";
        return new Parcel(
            settling.Gather(rows.Select(p => p.TrackingNumber)),
            settling.Settle($"{key}.carrier", rows.Select(p => p.Carrier), Same.Text, Typed.Text),
            // The estimate moves as the parcel moves.
            settling.Follow($"{key}.estimatedDelivery", rows.Select(p => p.EstimatedDelivery), Same.Text, Typed.Text),
            [.. Sequence.Merge(rows.Select(p => p.Events), Keys, e => e.At).Select(e => Join(e, settling))]);
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
        if (step is { At: not null, Code: not null }) yield return $"code {Ticks(step)} {step.Code}";
        else yield return $"text {Ticks(step)} {step.TimeText} {text}";
        yield return step.At is null ? $"shown {step.TimeText} {text}" : $"moment {Ticks(step)} {text}";
        yield return $"shown {(step.TimeText is null ? Ticks(step) : step.TimeText)} {text}";
    }

    private static string Ticks(TrackingEvent step) => step.At?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? "";

    // Shop and carrier space the same number differently.
    private static string? Number(Parcel parcel) =>
        parcel.TrackingNumber is { } n ? new string([.. n.Value.Where(char.IsLetterOrDigit)]).ToUpperInvariant() : null;
}
