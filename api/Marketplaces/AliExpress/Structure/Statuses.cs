using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Structure;

/// <summary>The status of an order by the shop's words for one, wherever they stand alone.</summary>
internal static class Statuses
{
    /// <summary>The status, or null when none or several are shown.</summary>
    public static Cited<string>? In(PageCells cells, Func<int, bool> isElsewhere)
    {
        var map = cells.Map;
        var found = Enumerable.Range(0, cells.Count)
            .Where(cell => cells[cell].State != OrderState.Unknown && !IsPressed(map, map.CellElement(cell)) && !isElsewhere(cell)).Take(32).ToArray();
        found = Surest(cells, found);
        // The steps of a bar ("Paid", "Shipped", "Delivered") stand side by side; the status stands for itself.
        var alone = found.Where(cell => !Array.Exists(found, other => other != cell && AreSteps(cells, cell, other))).ToArray();
        if (alone.Length == 0 || alone.Skip(1).Any(cell => cells[cell].State != cells[alone[0]].State)) return null;
        return cells.Cite(alone[0], map.CellAt(alone[0]).ToString(), How.Pattern);
    }

    /// <summary>Of words for a status those that the shop was seen to write; without any, the language's ordinary ones.</summary>
    public static int[] Surest(PageCells cells, int[] found)
    {
        var seen = Array.FindAll(found, cell => Vocabulary.State(cells.Map.CellAt(cell), cells.Page.Language) is { Seen: true });
        return seen.Length > 0 ? seen : found;
    }

    private static bool AreSteps(PageCells cells, int a, int b)
    {
        var map = cells.Map;
        var around = map.Around(map.CellElement(a), map.CellElement(b));
        var (first, end) = map.CellsIn(around);
        return cells[a].State != cells[b].State && end - first <= 24;
    }

    // Links and buttons say what can be done, tabs what can be looked at.
    private static bool IsPressed(PageMap map, int element)
    {
        for (var step = 0; step < 4 && element >= 0; step++, element = map.Parent(element))
            if (map.Tag(element) is "a" or "button" or "nav" or "option" || map.ElementAt(element).GetAttribute("role") is "tab" or "button" or "link") return true;
        return false;
    }
}
