using System.Reflection;
using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Deadlines;

/// <summary>The rules, loaded from the data files beside this one. A file is found by being there.</summary>
internal static class RuleBook
{
    private static readonly Lazy<IReadOnlyList<Topic>> Loaded = new(LoadAll);

    /// <summary>Every topic, by id.</summary>
    public static IReadOnlyList<Topic> Topics => Loaded.Value;

    /// <summary>Reads one file; a rule without a source and the day it was read is refused, and so is any unknown word.</summary>
    public static Topic Load(string name, string json)
    {
        var topic = JsonSerializer.Deserialize<Topic>(json, FactsJson.Options) ?? throw new FormatException($"{name} is empty.");
        foreach (var rule in topic.Rules)
        {
            if (string.IsNullOrWhiteSpace(rule.Source)) throw new FormatException($"{name}: rule {rule.Id} names no source.");
            if (rule.ReadOn == default) throw new FormatException($"{name}: rule {rule.Id} does not say when it was read.");
            if (rule.Confidence is not ("a" or "b" or "c" or "d")) throw new FormatException($"{name}: rule {rule.Id} has no confidence from a to d.");
        }

        return topic.Rules.DistinctBy(r => r.Id).Count() == topic.Rules.Count ? topic : throw new FormatException($"{name}: two rules have one id.");
    }

    private static IReadOnlyList<Topic> LoadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("Rules/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => Read(assembly, n))];
    }

    private static Topic Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return Load(name, reader.ReadToEnd());
    }
}
