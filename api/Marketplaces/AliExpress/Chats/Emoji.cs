using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>A small picture in the middle of a text that stands for a character: it is part of what was said.</summary>
internal static class Emoji
{
    /// <summary>The character, or null when the picture is a picture.</summary>
    public static string? Of(IElement picture) =>
        picture.LocalName == "img" && picture.GetAttribute("alt") is { Length: > 0 and <= 12 } alt && IsSign(alt) ? alt : null;

    private static bool IsSign(string alt)
    {
        // "[smile]" is how the shop's own faces are called.
        if (alt is ['[', .., ']']) return true;
        foreach (var rune in alt.EnumerateRunes())
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned)) return false;
        return true;
    }
}
