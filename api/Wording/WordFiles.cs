using System.Text.Json;

namespace DisputeHelper.Wording;

/// <summary>Message files that the program carries: a folder per language, a file per part of the product, words by key.</summary>
internal static class WordFiles
{
    /// <summary>All words of each language, by its tag.</summary>
    public static Dictionary<string, Dictionary<string, string>> Under(string room) =>
        typeof(WordFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(room + "/", StringComparison.Ordinal))
            .GroupBy(name => name.Split('/')[1].Replace('_', '-'))
            .ToDictionary(files => files.Key, Words);

    private static Dictionary<string, string> Words(IEnumerable<string> files)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            using var stream = typeof(WordFiles).Assembly.GetManifestResourceStream(file)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!) words.Add(key, text);
        }

        return words;
    }
}
