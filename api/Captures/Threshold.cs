using DisputeHelper.Database;
using DisputeHelper.Vault;
using DisputeHelper.Wording;

namespace DisputeHelper.Captures;

/// <summary>What is asked before a byte is read, and what is said when something fails: a refusal with a sentence, never half a capture.</summary>
public sealed class Threshold(EvidenceStore store, EvidenceVault vault, IntakeLimits limits)
{
    internal async Task<T> Guard<T>(long? announced, long most, Func<Task<T>> take, Func<Refusal, Sentence, T> refuse, CancellationToken cancel)
    {
        try
        {
            if (announced > most) return refuse(Refusal.TooLarge, TooLarge(most));
            await store.Ready.WaitAsync(cancel);
            if (store.Condition is { Writable: false, Sentence: var why }) return refuse(Refusal.ReadOnly, why!);
            if (!vault.HasRoomFor(announced ?? 0, limits.KeepFree))
                return refuse(Refusal.DiskFull, new("told.little-room", ("most", limits.KeepFree / (1024 * 1024))));
            return await take();
        }
        catch (NotACaptureException wrong) { return refuse(Refusal.Malformed, Kept(wrong.Sentence)); }
        catch (SourceTooLongException) { return refuse(Refusal.TooLarge, TooLarge(most)); }
        catch (SourceBrokenException broken) when (broken.InnerException is InvalidDataException)
        {
            return refuse(Refusal.Malformed, new("capture.unsound"));
        }
        catch (SourceBrokenException) { return refuse(Refusal.CutOff, new("problem.cut-off")); }
        catch (DiskFailureException full) when (full.Full) { return refuse(Refusal.DiskFull, full.Sentence); }
        catch (DiskFailureException failed)
        {
            // After one failed flush the system may forget other bytes without a word, so nothing more is promised.
            store.GoReadOnly(failed.Sentence);
            return refuse(Refusal.ReadOnly, failed.Sentence);
        }
        catch (StoreUnavailableException closed) { return refuse(closed.Full ? Refusal.DiskFull : Refusal.ReadOnly, closed.Sentence); }
    }

    private static Sentence TooLarge(long most) => Kept(new("told.too-large", ("most", most / (1024 * 1024))));

    private static Sentence Kept(Sentence problem) => new("told.nothing-kept", ("problem", problem));
}
