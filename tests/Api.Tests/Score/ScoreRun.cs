using System.Collections.Concurrent;

namespace DisputeHelper.Tests.Score;

/// <summary>Reads and judges the whole corpus with all its mutations, on all cores.</summary>
internal static class ScoreRun
{
    /// <summary>The verdicts, in an order that is always the same.</summary>
    /// <param name="only">Part of a page's name, to look at a few alone.</param>
    /// <param name="mutated">Whether the mutations are read too.</param>
    public static IReadOnlyList<Verdict> Judge(string? only = null, bool mutated = true)
    {
        var verdicts = new ConcurrentBag<Verdict>();
        var pages = Corpus.All.Where(page => only is null || page.Name.Contains(only, StringComparison.Ordinal));
        Parallel.ForEach(Partitioner.Create(pages, EnumerablePartitionerOptions.NoBuffering), page =>
        {
            verdicts.Add(Score.Judge.Of(page));
            if (!mutated) return;
            foreach (var changed in Mutations.Of(page)) verdicts.Add(Score.Judge.Of(changed));
        });
        return [.. verdicts.OrderBy(verdict => verdict.Page.Name, StringComparer.Ordinal).ThenBy(verdict => verdict.Page.Mutation, StringComparer.Ordinal)];
    }

    /// <summary>The shares of these verdicts by a name for each of their values.</summary>
    public static SortedDictionary<string, Share> By(IEnumerable<Verdict> verdicts, Func<Verdict, Finding, string?> name)
    {
        var shares = new SortedDictionary<string, Share>(StringComparer.Ordinal);
        foreach (var verdict in verdicts)
            foreach (var finding in verdict.Findings)
                if (name(verdict, finding) is { } key) Get(shares, key).Add(finding.Outcome);
        return shares;
    }

    /// <summary>All values of these verdicts together, with their quotes.</summary>
    public static Share Whole(IEnumerable<Verdict> verdicts)
    {
        var share = new Share();
        foreach (var verdict in verdicts)
        {
            foreach (var finding in verdict.Findings) share.Add(finding.Outcome);
            foreach (var (stands, _) in verdict.Quotes) share.Quote(stands);
        }
        return share;
    }

    private static Share Get(SortedDictionary<string, Share> shares, string key)
    {
        if (!shares.TryGetValue(key, out var share)) shares[key] = share = new();
        return share;
    }
}
