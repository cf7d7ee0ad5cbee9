using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using DisputeHelper.Facts;

namespace DisputeHelper.Deadlines;

/// <summary>Words by which sellers put a buyer off, in one language: a data file under <c>Sayings</c>, found by being there.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Joined">Written without spaces between words; otherwise a word is known by its beginning.</param>
/// <param name="Not">What turns a request round ("do not confirm").</param>
/// <param name="Confirm">Asking for a confirmation of receipt.</param>
/// <param name="Cancel">Asking for the end of a dispute.</param>
/// <param name="Wait">What asks for patience or promises something.</param>
/// <param name="Days">What days are called.</param>
/// <param name="Workdays">What working days are called, or the word beside the days that makes them such.</param>
/// <param name="Weeks">What weeks are called.</param>
/// <param name="Months">What months are called.</param>
/// <param name="Named">Days and periods in words.</param>
internal sealed record Saying(
    string Language, bool Joined, IReadOnlyList<string> Not, Request Confirm, Request Cancel, IReadOnlyList<string> Wait,
    IReadOnlyList<string> Days, IReadOnlyList<string> Workdays, IReadOnlyList<string> Weeks, IReadOnlyList<string> Months,
    NamedWords Named);

/// <summary>A request: one of the words that ask, and one of the things that it is about, in one sentence.</summary>
/// <param name="Ask">What to do.</param>
/// <param name="What">With what.</param>
internal sealed record Request(IReadOnlyList<string> Ask, IReadOnlyList<string> What);

/// <summary>How a language names days and periods, all in small letters.</summary>
/// <param name="Months">January first, each in its forms; empty where months are figures.</param>
/// <param name="Weekdays">Monday first, each in its forms.</param>
/// <param name="Before">What stands before a day of the week that is to come ("until", "next").</param>
/// <param name="After">What stands behind one ("prochain").</param>
/// <param name="NextWeek">What stands before a day of the next week.</param>
/// <param name="Numbers">Numbers that are written as words.</param>
/// <param name="Spans">Whole sayings with their days ("next week").</param>
internal sealed record NamedWords(
    IReadOnlyList<IReadOnlyList<string>> Months, IReadOnlyList<IReadOnlyList<string>> Weekdays, IReadOnlyList<string> Before, IReadOnlyList<string> After,
    IReadOnlyList<string> NextWeek, IReadOnlyDictionary<string, int> Numbers, IReadOnlyDictionary<string, int> Spans);

/// <summary>All sayings.</summary>
internal static class Sayings
{
    private static readonly Lazy<IReadOnlyList<Saying>> Loaded = new(Load);

    public static IReadOnlyList<Saying> All => Loaded.Value;

    /// <summary>The words of all languages as one pattern, the longest first, so that "months" is not taken for a shorter word of another language.</summary>
    public static string Any(bool joined, Func<Saying, IEnumerable<string>> of) => string.Join('|', All.Where(s => s.Joined == joined)
        .SelectMany(of).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(Regex.Escape));

    private static IReadOnlyList<Saying> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith("Sayings/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => Read(assembly, n))];
    }

    private static Saying Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<Saying>(stream, FactsJson.Options) ?? throw new FormatException($"{name} is empty.");
    }
}
