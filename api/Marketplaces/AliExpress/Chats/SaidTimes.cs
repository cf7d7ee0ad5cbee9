namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>
/// "12:45" and "Dec 3" may have been said. A time in the place where other rows have words was said, if the row otherwise is one like
/// theirs: with a time of its own where they have one. Else it is the page's line between messages.
/// </summary>
internal static class SaidTimes
{
    /// <summary>Turns times that were said into words.</summary>
    /// <param name="units">The rows.</param>
    /// <param name="placeOf">What the same places of different rows share.</param>
    /// <param name="kindOf">What rows of one kind share: their tag and class name.</param>
    public static void Find(IReadOnlyList<Unit> units, Func<Block, int> placeOf, Func<Unit, (string Tag, int Class)> kindOf)
    {
        var (words, times) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        var kinds = new Dictionary<(string, int), int>();
        var (talking, timed, timeLast) = (0, 0, 0);
        foreach (var unit in units)
        {
            var (talks, hasTime) = (false, false);
            foreach (var block in unit.Blocks)
            {
                talks |= block.Kind == BlockKind.Words;
                hasTime |= block.Kind == BlockKind.Time;
                if (block.Kind is not (BlockKind.Words or BlockKind.Time)) continue;
                var (places, place) = (block.Kind == BlockKind.Words ? words : times, placeOf(block));
                places[place] = places.GetValueOrDefault(place) + 1;
            }
            if (!talks) continue;
            (talking, timed) = (talking + 1, timed + (hasTime ? 1 : 0));
            if (unit.Blocks is [{ Kind: BlockKind.Words }, .., { Kind: BlockKind.Time }]) timeLast++;
            kinds[kindOf(unit)] = kinds.GetValueOrDefault(kindOf(unit)) + 1;
        }
        var haveOwn = timed * 2 > talking;
        // "Hello / 10:02": where words and times share one kind of box, their order tells them apart.
        var timeIsLast = timeLast * 2 > talking;
        // Words and times in places of their own: nothing can be meant.
        if (!times.Keys.Any(words.ContainsKey)) return;
        foreach (var unit in units)
        {
            var shown = unit.Blocks.Where(block => block.Kind == BlockKind.Time && !block.HasTick).ToArray();
            if (shown.Length == 0) continue;
            foreach (var block in shown)
            {
                var place = placeOf(block);
                if (words.GetValueOrDefault(place) <= 2 * times.GetValueOrDefault(place)) continue;
                var like = haveOwn ? unit.Blocks.Any(other => other != block && other.Kind == BlockKind.Time)
                    : kindOf(unit) is { Class: > 0 } kind && kinds.GetValueOrDefault(kind) > 1;
                if (like) block.Kind = BlockKind.Words;
            }
            if (haveOwn && timeIsLast && shown is [var said, var own] && unit.Blocks is [_, _] && said.Kind == BlockKind.Time && placeOf(said) == placeOf(own) && words.ContainsKey(placeOf(said)))
                said.Kind = BlockKind.Words;
        }
    }
}
