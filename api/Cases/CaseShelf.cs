using DisputeHelper.Database;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Cases;

/// <summary>All cases: finding one by its number and listing them.</summary>
/// <remarks>
/// A folded case is kept until anything it was made of changes; what it was made of is known from one narrow query, so a
/// list of a thousand orders reads only the facts of those that changed since.
/// </remarks>
public sealed class CaseShelf(IDbContextFactory<EvidenceDb> databases) : IDisposable
{
    private readonly Dictionary<OrderNumber, (string Stamp, CaseFile File)> _folded = [];
    private readonly SemaphoreSlim _folding = new(1);

    /// <summary>The case of one order, or null when nothing captured speaks of it.</summary>
    public async Task<CaseFile?> Find(OrderNumber number, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var ingredients = await Ingredients.Of(db, [number], ct);
        return ingredients.Numbers.Contains(number) ? ingredients.Fold(number) : null;
    }

    /// <summary>Some cases, folded anew inside the caller's context.</summary>
    internal static async Task<IReadOnlyDictionary<OrderNumber, CaseFile>> Fold(EvidenceDb db, IReadOnlyCollection<OrderNumber> numbers, CancellationToken ct)
    {
        var ingredients = await Ingredients.Of(db, numbers, ct);
        return ingredients.Numbers.ToDictionary(number => number, ingredients.Fold);
    }

    /// <summary>The newest dispute plan of an order as JSON, or null.</summary>
    public async Task<string?> PlanOf(OrderNumber number, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.DisputePlans.Where(p => p.OrderNumber == number).OrderByDescending(p => p.Id).Select(p => p.Plan).FirstOrDefaultAsync(ct);
    }

    /// <summary>What the buyer changed in the claim by hand, oldest first.</summary>
    public async Task<IReadOnlyList<ClaimEdit>> ClaimEdits(OrderNumber number, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.ClaimEdits.Where(e => e.OrderNumber == number).OrderBy(e => e.Id).Select(e => new ClaimEdit(e.Sentence, e.Language, e.Text, e.Draft)).ToListAsync(ct);
    }

    /// <summary>Each field of a case that a correction may name, with the check of what may be typed there; null when there is no such case.</summary>
    public async Task<IReadOnlyDictionary<string, Func<string, bool>>?> Fields(OrderNumber number, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var ingredients = await Ingredients.Of(db, [number], ct);
        return ingredients.Numbers.Contains(number) ? CaseFold.Fields(number, ingredients.Readings(number)) : null;
    }

    /// <summary>What each capture says of the order, oldest first; empty when nothing captured speaks of it.</summary>
    public async Task<IReadOnlyList<StoredFacts>> Readings(OrderNumber number, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return [.. (await Ingredients.Of(db, [number], ct)).Readings(number).OrderBy(r => r.CapturedAt).ThenBy(r => r.Capture.Value, StringComparer.Ordinal)];
    }

    /// <summary>One page of cases. <paramref name="next"/> gives the next deadline's moment, which this room does not know.</summary>
    public async Task<ShelfPage> List(ShelfQuery query, Func<CaseFile, DateTimeOffset?> next, CancellationToken ct)
    {
        var words = Same.Plain(query.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ranked = (await All(ct))
            .Where(c => query.State is null || c.State == query.State)
            .Where(c => words.Length == 0 || SearchText.Of(c) is var text && words.All(w => text.Contains(w, StringComparison.Ordinal)))
            .Select(c => (Case: c, Rank: Rank(c, query.Sort, next)))
            .OrderBy(c => c.Rank).ThenBy(c => c.Case.Order.Number.Value, StringComparer.Ordinal)
            .ToList();
        var from = query.Cursor is { } after
            ? ranked.FindIndex(c => c.Rank > after.Rank || (c.Rank == after.Rank && string.CompareOrdinal(c.Case.Order.Number.Value, after.Number) > 0))
            : 0;
        var page = from < 0 ? [] : ranked.Skip(from).Take(query.Limit).ToList();
        var more = page.Count > 0 && from + page.Count < ranked.Count;
        return new ShelfPage([.. page.Select(c => c.Case)], ranked.Count, more ? ShelfCursor.After(page[^1].Rank, page[^1].Case.Order.Number) : null);
    }

    /// <summary>Every case there is.</summary>
    public async Task<IReadOnlyList<CaseFile>> All(CancellationToken ct)
    {
        await _folding.WaitAsync(ct);
        try
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            var stamps = await Ingredients.Stamps(db, ct);
            var changed = stamps.Where(s => !_folded.TryGetValue(s.Key, out var kept) || kept.Stamp != s.Value).Select(s => s.Key).ToList();
            foreach (var gone in _folded.Keys.Where(k => !stamps.ContainsKey(k)).ToList()) _folded.Remove(gone);
            if (changed.Count > 0)
            {
                var ingredients = await Ingredients.Of(db, changed, ct);
                foreach (var file in changed.AsParallel().Select(ingredients.Fold)) _folded[file.Order.Number] = (stamps[file.Order.Number], file);
            }

            return [.. _folded.Values.Select(f => f.File)];
        }
        finally
        {
            _folding.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _folding.Dispose();

    /// <summary>Small comes first; what is not known comes last.</summary>
    private static long Rank(CaseFile file, ShelfSort sort, Func<CaseFile, DateTimeOffset?> next) => sort switch
    {
        ShelfSort.Placed => file.PlacedOn is { } day ? -day.Value.DayNumber : long.MaxValue,
        ShelfSort.Captured => file.Captures is [.., var newest] ? -newest.CapturedAt.UtcTicks : long.MaxValue,
        _ => next(file)?.UtcTicks ?? long.MaxValue,
    };
}
