using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles;

/// <summary>One line of the record of packs: what was made, when, for whom, with which hash.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Profile">For whom.</param>
/// <param name="Receiver">The same in words.</param>
/// <param name="Form">A pack, a full archive or an upload kit.</param>
/// <param name="State">How it ended.</param>
/// <param name="AskedAt">When it was asked for, UTC.</param>
/// <param name="MadeAt">When it ended, UTC.</param>
/// <param name="Options">What was chosen.</param>
/// <param name="Sha256">The file's hash; null for what was not made.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Problem">Why it was not made.</param>
public sealed record BundleRecord(
    string Id, string Profile, string Receiver, BundleForm Form, BundleState State, DateTimeOffset AskedAt, DateTimeOffset? MadeAt, BundleOptions Options,
    Sha256? Sha256, long? Bytes, int? Pages, string? Problem)
{
    /// <summary>The line of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="say">The caller's language.</param>
    /// <param name="underWay">The queue knows it; a row that is not done and that the queue does not know was broken off by the program's end.</param>
    internal static BundleRecord Of(BundleRow row, Phrases say, bool underWay)
    {
        var options = OptionsOf(row);
        var state = Enum.Parse<BundleState>(row.State, ignoreCase: true);
        var brokenOff = !underWay && state is (BundleState.Waiting or BundleState.Working);
        return new(row.Id, row.Profile, say.Find($"packProfile_{row.Profile}") ?? row.Profile, options.Form, brokenOff ? BundleState.Failed : state, row.CreatedAt, row.FinishedAt, options,
            row.Sha256, row.Bytes, row.Pages, brokenOff ? say["packProgramClosed"] : row.Problem);
    }

    private static BundleOptions OptionsOf(BundleRow row) => FactsJson.TryRead<BundleOptions>(row.Options) ?? new BundleOptions();
}
