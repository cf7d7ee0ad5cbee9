using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles;

/// <summary>Names of the files that go to a receiver. One that takes short names alone gets letters and digits, no more of them than it takes; no two files of a bundle share a name.</summary>
/// <param name="longest">Longest name without its ending; null where none is known.</param>
internal sealed class FileNames(ProfileLimit? longest)
{
    private readonly HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a file, without its ending.</summary>
    public string Of(string wished)
    {
        if (longest is null) return wished;
        var plain = Plain(wished);
        for (var number = 1; ; number++)
        {
            var end = number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture);
            var name = plain[..(int)Math.Min(plain.Length, Math.Max(0, longest.Value - end.Length))] + end;
            if (given.Add(name)) return name;
        }
    }

    /// <summary>The name of the bundle itself: what it is, of which order, for whom. Of a number that is too long its end stays, by which people tell orders apart.</summary>
    public static string OfBundle(string what, OrderNumber order, Profile profile)
    {
        if (profile.MaxNameLength is not { } longest) return $"{what}-{order}-{profile.Name}";
        var word = what[..(int)Math.Min(what.Length, longest.Value)];
        var number = Plain(order.Value);
        return word + number[^(int)Math.Min(number.Length, longest.Value - word.Length)..];
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit));
}
