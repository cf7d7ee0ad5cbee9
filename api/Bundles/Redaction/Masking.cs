using System.Text.RegularExpressions;

namespace DisputeHelper.Bundles.Redaction;

/// <summary>Takes personal data out of words: what the case knows of the buyer and of other people, and whatever looks like a mail address, a phone number or a card.</summary>
/// <param name="literals">Words to take out wherever they stand, the longest first.</param>
/// <param name="kept">Numbers that prove something and stay: order, parcels, products.</param>
internal sealed partial class Masking(IEnumerable<string> literals, IEnumerable<string> kept)
{
    /// <summary>What stands in place of what was taken out: of one length, so that it tells nothing.</summary>
    public const string Bar = "•••••";

    private const int MostDigits = 15;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex? words = Words(literals);
    private readonly HashSet<string> numbers = [.. kept.Select(Digits).Where(digits => digits.Length > 5)];

    /// <summary>The words without what is personal.</summary>
    public string Mask(string text)
    {
        if (text.Length < 3 || IsHash(text)) return text;
        try
        {
            var masked = words?.Replace(text, Bar) ?? text;
            masked = Mail().Replace(masked, Bar);
            masked = Card().Replace(masked, found => IsCard(found.Value) ? Bar : found.Value);
            masked = CardEnd().Replace(masked, Bar);
            return Phone().Replace(masked, found => IsPhone(found.Value) ? Bar : found.Value);
        }
        catch (RegexMatchTimeoutException)
        {
            return Bar;     // What cannot be looked through is not shown.
        }
    }

    /// <summary>Whether anything in it is personal.</summary>
    public bool IsPersonal(string text) => Mask(text) != text;

    private bool IsPhone(string found) => Digits(found) is { Length: <= MostDigits } digits && !Moment().IsMatch(found) && !numbers.Any(number => number.Contains(digits, StringComparison.Ordinal));

    private bool IsCard(string found)
    {
        var digits = Digits(found);
        if (digits.Length is < 13 or > 19 || numbers.Contains(digits) || digits[0] is not ('2' or '3' or '4' or '5' or '6')) return false;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
        }
        return sum % 10 == 0;
    }

    // A name must stand as a word of its own; scripts without spaces have no such border.
    private static Regex? Words(IEnumerable<string> literals)
    {
        var found = literals.Select(word => word.Trim()).Where(word => word.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(word => word.Length)
            .Select(word => $"{(Spaced(word[0]) ? @"(?<![\p{L}\p{N}])" : "")}{Spaces().Replace(Regex.Escape(word), @"\s+")}{(Spaced(word[^1]) ? @"(?![\p{L}\p{N}])" : "")}").ToList();
        return found.Count == 0 ? null : new Regex(string.Join('|', found), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
    }

    private static bool Spaced(char letter) => char.IsLetterOrDigit(letter) && letter < '\u0E00';

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);

    [GeneratedRegex(@"(?:\\ )+|\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[^\s@<>""']+@[^\s@<>""']+\.[^\s@<>""'.,;]+", RegexOptions.None, 1000)]
    private static partial Regex Mail();

    // With a country's code, with an area in brackets, or in three groups: the extension's own rule (extension/ui/masking.ts).
    [GeneratedRegex(@"(?:\+|\b00)[ \u00a0]?\d[\d\s().\u2011-]{6,}\d|\(\d{2,4}\)[ \u00a0]?\d[\d\s.\u2011-]{5,}\d|(?<!\d[ .\u2011-]?)\d{2,4}[ .\u2011-]\d{3,5}[ .\u2011-]\d{3,4}(?![\d -]*\d)", RegexOptions.None, 1000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^(19|20)\d\d[ .\u2011-]")]
    private static partial Regex Moment();

    [GeneratedRegex(@"(?<![\d.])(?:\d[ \u00a0-]?){12,18}\d(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Card();

    [GeneratedRegex(@"(?:[*•·×][*•·× -]*){2,}\d{2,6}\b|(?i)(?<=\b(?:visa|master\s?card|maestro|amex|american express|mir|elo|jcb|unionpay|klarna)\b[^\d\n]{0,16})\d{4}\b", RegexOptions.None, 1000)]
    private static partial Regex CardEnd();
}
