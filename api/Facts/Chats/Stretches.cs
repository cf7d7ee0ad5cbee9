namespace DisputeHelper.Facts.Chats;

/// <summary>Between two meeting points the nth "ok" goes with the nth.</summary>
internal static class Stretches
{
    // Past this many comparisons a stretch is only walked from both ends.
    private const int MostCells = 40_000;
    private const int Edge = 200;

    /// <summary>Matches what lies before, between and after the anchors.</summary>
    public static void Fill(IReadOnlyList<Spoken> a, IReadOnlyList<Spoken> b, List<(int A, int B)> anchors, int[] places)
    {
        var taken = new bool[a.Count];
        foreach (var place in places)
            if (place >= 0) taken[place] = true;
        var (fromA, fromB) = (0, 0);
        for (var n = 0; n <= anchors.Count; n++)
        {
            var (toA, toB) = n < anchors.Count ? anchors[n] : (a.Count, b.Count);
            var stretch = new Stretch(a, b, places, taken) { FromA = fromA, ToA = toA, FromB = fromB, ToB = toB };
            if (n > 0) stretch.Forward();
            if (n < anchors.Count) stretch.Backward();
            // At the ends of the windows only what is near the meeting point can be the same.
            if (n == 0) stretch.KeepLast(Edge);
            else if (n == anchors.Count) stretch.KeepFirst(Edge);
            stretch.Between();
            (fromA, fromB) = (toA + 1, toB + 1);
        }
    }

    private struct Stretch(IReadOnlyList<Spoken> a, IReadOnlyList<Spoken> b, int[] places, bool[] taken)
    {
        public int FromA, ToA, FromB, ToB;

        public void Forward()
        {
            while (FromA < ToA && FromB < ToB && Match(FromA, FromB)) (FromA, FromB) = (FromA + 1, FromB + 1);
        }

        public void Backward()
        {
            while (FromA < ToA && FromB < ToB && Match(ToA - 1, ToB - 1)) (ToA, ToB) = (ToA - 1, ToB - 1);
        }

        public void KeepLast(int count) => (FromA, FromB) = (Math.Max(FromA, ToA - count), Math.Max(FromB, ToB - count));

        public void KeepFirst(int count) => (ToA, ToB) = (Math.Min(ToA, FromA + count), Math.Min(ToB, FromB + count));

        // The longest common part of what is left, when that is little.
        public readonly void Between()
        {
            var (rows, columns) = (ToA - FromA, ToB - FromB);
            if (rows <= 0 || columns <= 0 || rows > MostCells / columns) return;
            var length = new int[rows + 1, columns + 1];
            for (var i = rows - 1; i >= 0; i--)
                for (var j = columns - 1; j >= 0; j--)
                    length[i, j] = CanMatch(FromA + i, FromB + j) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            for (int i = 0, j = 0; i < rows && j < columns;)
            {
                if (CanMatch(FromA + i, FromB + j)) Match(FromA + i++, FromB + j++);
                else if (length[i + 1, j] >= length[i, j + 1]) i++;
                else j++;
            }
        }

        private readonly bool CanMatch(int i, int j) => places[j] < 0 && !taken[i] && a[i].IsLike(b[j]);

        private readonly bool Match(int i, int j)
        {
            if (!CanMatch(i, j)) return false;
            (places[j], taken[i]) = (i, true);
            return true;
        }
    }
}
