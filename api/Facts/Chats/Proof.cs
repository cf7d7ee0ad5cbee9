namespace DisputeHelper.Facts.Chats;

/// <summary>
/// How much speaks for an overlap. Two windows that overlap end together: what one shows beyond a common message, the other shows
/// too, or ends. Messages that only one of them has may be (a way of reading may not see notes); messages that differ on both
/// sides speak against it.
/// </summary>
internal readonly record struct Proof(int Matched, double Weight, double Against, bool IsWhole)
{
    private const int LongEnough = 12;

    /// <summary>No chance: it holds whatever else is known.</summary>
    public bool IsStrong => Weight >= 3 && Against * 4 <= Matched;

    /// <summary>A few short words where one ends and the other begins.</summary>
    public bool IsPossible => Matched >= 2 && Against == 0 && Weight > 0;

    /// <summary>Weighs the places found.</summary>
    public static Proof Of(IReadOnlyList<Spoken> a, IReadOnlyList<Spoken> b, int[] places)
    {
        var (rareA, rareB) = (Counts(a), Counts(b));
        var (matched, notes, weight, against, onlyB, previous) = (0, 0, 0.0, 0.0, 0, -1);
        for (var j = 0; j < b.Count; j++)
        {
            if (places[j] < 0) { onlyB += IsNote(b[j]) ? 0 : 1; continue; }
            var place = places[j];
            var onlyA = place <= previous ? 0 : Said(a, previous + 1, place);
            against += previous < 0 ? Math.Min(onlyA, onlyB) : Math.Min(onlyA, onlyB) + Math.Abs(onlyA - onlyB) / 3.0;
            (onlyB, previous) = (0, place);
            if (IsNote(a[place]) || IsNote(b[j])) { notes++; continue; }
            matched++;
            weight += Weigh(a[place], b[j], rareA[a[place].Content] == 1 && rareB[b[j].Content] == 1);
        }
        if (previous < 0) return default;
        against += Math.Min(Said(a, previous + 1, a.Count), onlyB);
        return new(matched, weight, against, against * 4 <= matched + notes && (matched + notes == b.Count || matched + notes == a.Count));
    }

    private static double Weigh(Spoken mine, Spoken its, bool isRare) =>
        mine.Minute is { } minute && its.Minute is { } other ? minute == other ? 3 : 0
        : isRare && mine.Length >= LongEnough ? 2 : 0.5;

    // The page's own notes stand in every window.
    private static bool IsNote(Spoken said) => said.Sender == MessageSender.System;

    private static int Said(IReadOnlyList<Spoken> run, int from, int to)
    {
        var said = 0;
        for (var i = from; i < to; i++) said += IsNote(run[i]) ? 0 : 1;
        return said;
    }

    private static Dictionary<int, int> Counts(IReadOnlyList<Spoken> run)
    {
        var counts = new Dictionary<int, int>();
        foreach (var said in run) counts[said.Content] = counts.GetValueOrDefault(said.Content) + 1;
        return counts;
    }
}
