using System.Reflection;
using System.Text.Json;
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
internal sealed record Saying(
    string Language, bool Joined, IReadOnlyList<string> Not, Request Confirm, Request Cancel, IReadOnlyList<string> Wait,
    IReadOnlyList<string> Days, IReadOnlyList<string> Workdays, IReadOnlyList<string> Weeks, IReadOnlyList<string> Months);

/// <summary>A request: one of the words that ask, and one of the things that it is about, in one sentence.</summary>
/// <param name="Ask">What to do.</param>
/// <param name="What">With what.</param>
internal sealed record Request(IReadOnlyList<string> Ask, IReadOnlyList<string> What);

/// <summary>All sayings.</summary>
internal static class Sayings
{
    private static readonly Lazy<IReadOnlyList<Saying>> Loaded = new(Load);

    public static IReadOnlyList<Saying> All => Loaded.Value;

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
