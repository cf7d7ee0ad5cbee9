using System.Runtime.ExceptionServices;

namespace DisputeHelper.Marketplaces;

/// <summary>Two ways of reading that ask nothing of each other, on two cores where that pays.</summary>
internal static class Lanes
{
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
