#pragma warning disable CS9113 // the body follows
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Vault;

namespace DisputeHelper.Captures;

/// <summary>Step 1: store, hash, log. It never looks inside a page; what it has acknowledged survives anything but the disk's death.</summary>
public sealed class CaptureIntake(EvidenceStore store, EvidenceVault vault, CustodyLog log, TimeProvider clock)
{
    /// <summary>Takes one delivery, part by part, without holding any of them in memory.</summary>
    /// <param name="parts">The parts in the sender's order, <c>capture</c> first.</param>
    /// <param name="announced">The length the sender announced, if it did; checked against limit and free disk before a byte is read.</param>
    /// <param name="cancel">The sender went away.</param>
    public Task<IntakeOutcome> Receive(IAsyncEnumerable<IncomingPart> parts, long? announced, CancellationToken cancel) =>
        throw new NotImplementedException();
}
