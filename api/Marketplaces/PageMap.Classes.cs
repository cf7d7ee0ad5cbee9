namespace DisputeHelper.Marketplaces;

/// <summary>Class attributes as numbers: a page repeats a few of them thousands of times, so whoever compares elements compares numbers.</summary>
internal sealed partial class PageMap
{
    private int[]? _classNumbers;
    private string[] _classNames = [];

    /// <summary>For each element the number of its class attribute; 0 stands for none.</summary>
    public int[] ClassNumbers
    {
        get
        {
            if (_classNumbers is not null) return _classNumbers;
            var numbers = new int[Count];
            _classNames = [.. _walk.Classes.Keys.Prepend("")];
            var number = 0;
            foreach (var elements in _walk.Classes.Values)
            {
                number++;
                foreach (var element in elements) numbers[element] = number;
            }
            return _classNumbers = numbers;
        }
    }

    /// <summary>The class attributes by their numbers.</summary>
    public IReadOnlyList<string> ClassNames => ClassNumbers.Length >= 0 ? _classNames : [];
}
