using System.Diagnostics;

namespace DisputeHelper.Benchmarks;

/// <summary>Measures two ways of doing something in turn, so that whatever the machine does beside it falls on both.</summary>
internal static class Rounds
{
    /// <summary>Runs both in alternation and compares their medians; the first rounds warm up and do not count.</summary>
    /// <param name="what">What is measured, for the table.</param>
    /// <param name="limit">How many times the other ours may take; null where none is set.</param>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="ours">The product's way.</param>
    /// <param name="theirs">The bare way.</param>
    /// <param name="warm">How many rounds go before.</param>
    /// <param name="warmFor">How long rounds go before at least: code is compiled in stages, the last of them some time after it was found to be worth it.</param>
    public static async Task<Ratio> Compare(string what, double? limit, int rounds, Func<Task> ours, Func<Task> theirs, int warm = 2, TimeSpan warmFor = default)
    {
        List<double> mine = [], other = [];
        var warming = Stopwatch.StartNew();
        for (var i = 0; i < warm || warming.Elapsed < warmFor; i++)
        {
            await ours();
            await theirs();
        }
        for (var i = 0; i < rounds; i++)
        {
            mine.Add(await Time(ours));
            other.Add(await Time(theirs));
        }
        return new(what, Median(mine), Median(other), limit);
    }

    /// <summary>The work of this program's processors, in milliseconds: what is done only once cannot be measured in turn.</summary>
    public static async Task<double> Work(Func<Task> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        await work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static async Task<double> Time(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}

/// <summary>Two medians in milliseconds (or what else the unit says), and how many times the other ours may take.</summary>
internal sealed record Ratio(string What, double Ours, double Other, double? Limit, string Unit = "ms")
{
    public double Value => Ours / Other;
    public bool Holds => Limit is null || Value <= Limit;
    public override string ToString() =>
        $"{What,-62} {Ours,9:0.0} {Unit,-2} {Other,9:0.0} {Unit,-2} {Value,7:0.00} x   {(Limit is { } limit ? $"limit {limit:0.0} x   {(Holds ? "holds" : "DOES NOT HOLD")}" : "no limit set")}";
}
