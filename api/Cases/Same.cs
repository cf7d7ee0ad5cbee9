using System.Globalization;
using System.Text;
using DisputeHelper.Facts;

namespace DisputeHelper.Cases;

/// <summary>When two readings say the same thing. Separators, spaces and letter case are how a page writes, not what it says.</summary>
internal static class Same
{
    public static bool Text(string one, string other) => Plain(one) == Plain(other);

    /// <summary>The list cuts long titles off; a beginning that ends in dots is the same title.</summary>
    public static bool Title(string one, string other) => Text(one, other) || Begins(one, other) || Begins(other, one);

    /// <summary>"R$5.00" and "R$5,00" are the same amount; a page that leaves the currency open does not contradict one that names it.</summary>
    public static bool Money(Money one, Money other) =>
        one.Amount == other.Amount && (one.Currency is null || other.Currency is null || one.Currency == other.Currency);

    public static bool Value<T>(T one, T other) where T : struct => one.Equals(other);

    /// <summary>One kind of space, none at the ends, no letter case; compatible forms of a character are one (full-width digits, NBSP).</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c)) plain.Append(char.ToLower(c, CultureInfo.InvariantCulture));
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    private static bool Begins(string cut, string whole)
    {
        var (start, full) = (Plain(cut), Plain(whole));
        return start.EndsWith("...", StringComparison.Ordinal) && full.StartsWith(start.TrimEnd('.').TrimEnd(), StringComparison.Ordinal);
    }
}
