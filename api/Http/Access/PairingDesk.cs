using System.Security.Cryptography;

namespace DisputeHelper.Http.Access;

/// <summary>One pairing at a time: the code that is shown, and what is left of its life. Two minutes, one use, five tries, one try a second.</summary>
internal sealed class PairingDesk(PairingFile file, BoundPort port, TimeProvider clock)
{
    private const int Tries = 5;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim one = new(1);
    private PairingCode? code;
    private int triesLeft;
    private DateTimeOffset lastTry = DateTimeOffset.MinValue;

    /// <summary>Begins a pairing; a code shown before is dead from now on.</summary>
    public PairingCode Show()
    {
        one.Wait();
        try
        {
            file.Remove();
            Begin(PairingCode.New(clock.GetUtcNow()));
            return code!;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Whether the client proved that it knows the code. On success the code is spent, and <paramref name="finish"/> runs before any other try.</summary>
    public async Task<PairingAnswer> Try(byte[] nonce, string clientNonce, string codeProof, Func<byte[], Task> finish, CancellationToken stop)
    {
        // A second try that waits here would only queue up guesses: it is told to come back.
        if (!await one.WaitAsync(0, stop)) return PairingAnswer.TooSoon;
        try
        {
            if (file.Take(clock.GetUtcNow()) is { } written) Begin(written);
            var now = clock.GetUtcNow();
            if (code is null || now >= code.Until || triesLeft == 0) return PairingAnswer.NoneShown;
            if (now - lastTry < BetweenTries) return PairingAnswer.TooSoon;
            lastTry = now;
            triesLeft--;

            var key = Proofs.CodeKey(code.Text, nonce);
            var right = Tokens.Same(Proofs.OfCode(key, port.Value, clientNonce), codeProof);
            if (!right) return triesLeft == 0 ? PairingAnswer.Spent : PairingAnswer.Wrong;
            code = null;
            await finish(key);
            CryptographicOperations.ZeroMemory(key);
            return PairingAnswer.Right;
        }
        finally
        {
            one.Release();
        }
    }

    private void Begin(PairingCode fresh) => (code, triesLeft) = (fresh, Tries);
}

/// <summary>How a try ended.</summary>
internal enum PairingAnswer { Right, Wrong, Spent, TooSoon, NoneShown }
