using DisputeHelper.Database;
using DisputeHelper.Vault;

namespace DisputeHelper.Captures;

/// <summary>What is asked before a byte is read, and what is said when something fails: a refusal with a sentence, never half a capture.</summary>
public sealed class Threshold(EvidenceStore store, EvidenceVault vault, IntakeLimits limits)
{
    private const string Kept = "Nothing of it was kept, everything stored before is safe.";

    internal async Task<T> Guard<T>(long? announced, long most, Func<Task<T>> take, Func<Refusal, string, T> refuse, CancellationToken cancel)
    {
        try
        {
            if (announced > most) return refuse(Refusal.TooLarge, TooLarge(most));
            await store.Ready.WaitAsync(cancel);
            if (store.Condition is { Writable: false, Sentence: var why }) return refuse(Refusal.ReadOnly, why!);
            if (!vault.HasRoomFor(announced ?? 0, limits.KeepFree))
                return refuse(Refusal.DiskFull, $"The disk has less than {limits.KeepFree / (1024 * 1024)} MiB to spare. {Kept} Free some space, then try again.");
            return await take();
        }
        catch (NotACaptureException wrong) { return refuse(Refusal.Malformed, $"{wrong.Message} {Kept}"); }
        catch (SourceTooLongException) { return refuse(Refusal.TooLarge, TooLarge(most)); }
        catch (SourceBrokenException broken) when (broken.InnerException is InvalidDataException)
        {
            return refuse(Refusal.Malformed, $"The delivery is not put together as it should be. {Kept} Send it again.");
        }
        catch (SourceBrokenException) { return refuse(Refusal.CutOff, $"The delivery broke off before its end. {Kept} Send it again."); }
        catch (DiskFailureException full) when (full.Full) { return refuse(Refusal.DiskFull, full.Message); }
        catch (DiskFailureException failed)
        {
            // After one failed flush the system may forget other bytes without a word, so nothing more is promised.
            store.GoReadOnly(failed.Message);
            return refuse(Refusal.ReadOnly, failed.Message);
        }
        catch (StoreUnavailableException closed) { return refuse(closed.Full ? Refusal.DiskFull : Refusal.ReadOnly, closed.Message); }
    }

    private static string TooLarge(long most) => $"This is larger than {most / (1024 * 1024)} MiB, the most that is taken at once. {Kept}";
}
