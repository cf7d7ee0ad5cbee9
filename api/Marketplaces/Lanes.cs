using System.Runtime.ExceptionServices;

namespace DisputeHelper.Marketplaces;

/// <summary>Two ways of reading that ask nothing of each other, on two cores where that pays.</summary>
internal static class Lanes
{
    /// <summary>From so many orders, messages or the like on a second core is quicker than waiting for it.</summary>
    public const int Many = 200;

    /// <summary>The same for elements of a page, each of which takes a tenth of the work.</summary>
    public const int ManyElements = 2_000;

    /// <summary>The same done to each of many things, one half beside the other; the results keep the order.</summary>
    public static TResult[] Each<T, TResult>(IReadOnlyList<T> things, Func<T, TResult> done)
    {
        var results = new TResult[things.Count];
        bool Part(int from, int end)
        {
            for (var i = from; i < end; i++) results[i] = done(things[i]);
            return true;
        }
        var half = things.Count / 2;
        Both(things.Count >= Many, () => Part(0, half), () => Part(half, things.Count));
        return results;
    }

    /// <summary>Both results. What the first throws is thrown; otherwise what the second throws.</summary>
    public static (TA First, TB Second) Both<TA, TB>(bool apart, Func<TA> first, Func<TB> second)
    {
        if (!apart) return (first(), second());
        var beside = Task.Run(second);
        try
        {
            return (first(), beside.GetAwaiter().GetResult());
        }
        catch (Exception failure)
        {
            // Nothing may go on reading a page whose reader has ended.
            beside.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait();
            ExceptionDispatchInfo.Throw(failure);
            throw;
        }
    }
}
