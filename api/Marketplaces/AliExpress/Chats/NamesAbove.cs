namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>A name or a time that stands once for several rows is given to each of them.</summary>
internal static class NamesAbove
{
    /// <summary>Gives them out; rows are in the order of reading.</summary>
    public static void Share(IReadOnlyList<Unit> units)
    {
        Unit? above = null;
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            if (!unit.IsMessage)
            {
                if (unit.Name is not null) above = unit;
                // A group of one sender's messages has one time, below them.
                else if (unit.Times.Count > 0 && unit.Group != unit.Element && (i + 1 == units.Count || units[i + 1].Group != unit.Group)) TimeAbove(units, i);
                continue;
            }
            // In its own group, or row after row where names stand in rows of their own.
            if (unit.Name is null && above is not null && (above.Group == unit.Group || (IsAlone(above) && IsAlone(unit) && above.Blocks.Length > 0))) unit.Name = above.Name;
            else if (unit.Name is not null) above = null;
        }
    }

    private static void TimeAbove(IReadOnlyList<Unit> units, int last)
    {
        var shared = false;
        for (var j = last - 1; j >= 0 && units[j].Group == units[last].Group && units[j].Times.Count == 0; j--)
        {
            units[j].Times.AddRange(units[last].Times);
            shared |= units[j].IsMessage;
        }
        if (shared) units[last].Times.Clear();
    }

    private static bool IsAlone(Unit unit) => unit.Group == unit.Element;
}
