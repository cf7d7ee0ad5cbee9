using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>Reads what a user typed as a correction.</summary>
internal delegate bool Typing<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>The kinds of value a user can type. Each has one form, so that "3/9" never has to be guessed at.</summary>
internal static class Typed
{
    public static bool Text(string text, [MaybeNullWhen(false)] out string value) => (value = text.Trim()).Length is > 0 and <= 2000;

    // Periods are counted from it: a mistyped year must not carry a deadline past the end of the calendar.
    public static bool Day(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value) && PageTime.IsPlausible(value.Year);

    public static bool Count(string text, out int value) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0;

    public static bool State(string text, out OrderState value) =>
        Enum.TryParse(text.Trim().Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out value)
        && Enum.IsDefined(value) && !char.IsAsciiDigit(text.Trim()[0]);

    /// <summary><c>12.50 EUR</c>: a point for decimals, and always the currency.</summary>
    public static bool Money(string text, [MaybeNullWhen(false)] out Money value)
    {
        value = null;
        if (text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var number, { Length: 3 } currency]) return false;
        if (!currency.All(char.IsAsciiLetterUpper)) return false;
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)) return false;
        value = new Money(amount, currency, text.Trim());
        return true;
    }
}
