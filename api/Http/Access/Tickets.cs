using System.Collections.Concurrent;
using System.Security.Cryptography;
using DisputeHelper.Captures;

namespace DisputeHelper.Http.Access;

/// <summary>One-minute tickets for looking at one stored part: 128 random bits stand in for the token, which a navigation cannot carry.</summary>
internal sealed class Tickets(TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(60);
    private readonly ConcurrentDictionary<string, (StoredPart Part, DateTimeOffset Until)> open = new();

    public (string Ticket, DateTimeOffset Until) Give(StoredPart part)
    {
        foreach (var (old, held) in open)
            if (held.Until <= clock.GetUtcNow()) open.TryRemove(old, out _);
        var ticket = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var until = clock.GetUtcNow() + Life;
        open[ticket] = (part, until);
        return (ticket, until);
    }

    /// <summary>The part, while the ticket lives: a reload of the tab works for a minute.</summary>
    public StoredPart? PartFor(string ticket) =>
        open.TryGetValue(ticket, out var held) && clock.GetUtcNow() < held.Until ? held.Part : null;
}
