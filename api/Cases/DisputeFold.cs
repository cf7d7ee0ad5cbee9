using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>The marketplace's own records of returns, refunds and disputes, each once.</summary>
internal static class DisputeFold
{
    public static IReadOnlyList<DisputeRecord> Fold(IReadOnlyList<StoredFacts> readings, Settling settling)
    {
        var records = readings.SelectMany(r => r.Facts.Disputes.Select(d => (Record: d, r.CapturedAt))).ToList();
        var ofLine = records.Where(r => r.Record is { Id: not null, LineId: not null })
            .GroupBy(r => r.Record.LineId!, StringComparer.Ordinal).Where(g => g.DistinctBy(r => r.Record.Id).Count() == 1)
            .ToDictionary(g => g.Key, g => g.First().Record.Id!, StringComparer.Ordinal);
        // A record without an id is that of its line, where the line has only one.
        string Key(DisputeRecord d) => d.Id ?? (d.LineId is { } line ? ofLine.GetValueOrDefault(line) ?? $"line {line}" : "");
        return [.. records.GroupBy(r => Key(r.Record), StringComparer.Ordinal).Select(g => Join(g.Key, [.. g], settling))];
    }

    private static DisputeRecord Join(string key, IReadOnlyList<(DisputeRecord Record, DateTimeOffset CapturedAt)> dated, Settling settling)
    {
        var all = dated.Select(d => d.Record).ToList();
        var newestFirst = dated.OrderByDescending(d => d.CapturedAt).Select(d => d.Record).ToList();
        var path = $"disputes[{(key.Length > 0 ? key : "?")}]";
        return new DisputeRecord(
            newestFirst.Select(d => d.Id).FirstOrDefault(v => v is not null),
            newestFirst.Select(d => d.LineId).FirstOrDefault(v => v is not null),
            settling.Follow($"{path}.status", all.Select(d => d.Status), Same.Text, Typed.Text),
            newestFirst.Select(d => d.State).FirstOrDefault(s => s != DisputeState.Unknown),
            newestFirst.Select(d => d.Kind).FirstOrDefault(v => v is not null),
            settling.Settle($"{path}.openedAt", all.Select(d => d.OpenedAt), Same.Text, Typed.Text),
            settling.Follow($"{path}.changedAt", all.Select(d => d.ChangedAt), Same.Text, Typed.Text),
            // What is asked for may be changed until the dispute closes.
            settling.Follow($"{path}.amount", all.Select(d => d.Amount), Same.Money, Typed.Money),
            settling.Gather(all.Select(d => d.Title)),
            newestFirst.Select(d => d.Url).FirstOrDefault(v => v is not null))
        {
            Reason = settling.Follow($"{path}.reason", all.Select(d => d.Reason), Same.Text, Typed.Text),
            Asked = settling.Follow($"{path}.asked", all.Select(d => d.Asked), Same.Text, Typed.Text),
            Solution = settling.Follow($"{path}.solution", all.Select(d => d.Solution), Same.Text, Typed.Text),
            Refund = settling.Follow($"{path}.refund", all.Select(d => d.Refund), Same.Money, Typed.Money),
            RefundInfo = settling.Gather(all.Select(d => d.RefundInfo)),
            // A record only grows: the longest one has everything that the shorter ones had.
            Steps = newestFirst.Select(d => d.Steps).OrderByDescending(s => s.Count).First(),
        };
    }
}
