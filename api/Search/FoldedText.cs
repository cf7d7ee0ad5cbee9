using System.Globalization;
using System.Text;

namespace DisputeHelper.Search;

/// <summary>A text as it is compared: no case, no accents, one form of each letter and digit, one space between words. Each letter knows where it came from.</summary>
internal sealed class FoldedText
{
    private readonly List<(int Start, int End)> places = [];

    private FoldedText(string text) => Text = text;

    /// <summary>The text as it is shown, in which the places are counted.</summary>
    public string Text { get; }

    public string Folded { get; private set; } = "";

    public static FoldedText Of(string text)
    {
        var folded = new FoldedText(Sound(text));
        folded.Fold();
        return folded;
    }

    /// <summary>Where a stretch of the folded text stands in the shown one.</summary>
    public (int Start, int End) Place(int start, int length) => (places[start].Start, places[start + length - 1].End);

    private void Fold()
    {
        var folded = new StringBuilder(Text.Length);
        var at = 0;
        foreach (var rune in Text.EnumerateRunes())
        {
            var end = at + rune.Utf16SequenceLength;
            foreach (var c in Letters.Forms(rune))
            {
                if (Letters.IsSilent(c))
                {
                    // Belongs to the letter before it, also when that is marked.
                    if (places.Count > 0 && places[^1].Start < at) places[^1] = (places[^1].Start, end);
                }
                else if (folded.Length > 0 && Letters.Voiced(folded[^1], c) is { } voiced)
                {
                    folded[^1] = voiced;
                    places[^1] = (places[^1].Start, end);
                }
                else if (Letters.Plain(c) is { } plain) Add(plain);
                else if (folded.Length > 0 && folded[^1] != ' ') Add(' ');
            }
            at = end;

            void Add(char c)
            {
                folded.Append(c);
                places.Add((at, end));
            }
        }
        Folded = folded.ToString().TrimEnd();
    }

    /// <summary>Composed letters, and neither halves of letters nor the character that ends a text in many programs.</summary>
    private static string Sound(string text)
    {
        var whole = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : string.Concat(text.EnumerateRunes());
        return whole.Normalize(NormalizationForm.FormC).Replace('\0', ' ');
    }
}
