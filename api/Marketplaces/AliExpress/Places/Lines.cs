namespace DisputeHelper.Marketplaces.AliExpress.Places;

/// <summary>How large words are written, as their rectangles tell.</summary>
internal static class Lines
{
    /// <summary>The height that most lines have; words in several lines are higher, and fewer.</summary>
    public static int Usual(PlacedCells placed) => placed.All.CountBy(cell => cell.Box.Height).OrderByDescending(height => height.Value).ThenBy(height => height.Key).First().Key;

    /// <summary>About how much room one letter takes, in square pixels: twice as large letters take four times as much.</summary>
    public static double PerLetter(PlacedCells placed, PlacedCell cell) => (double)cell.Box.Width * cell.Box.Height / Math.Max(1, placed.Words(cell).Length);
}
