using System.Globalization;
using System.Text;

namespace DisputeHelper.Wording;

/// <summary>The program's own words in one language. What a language lacks is said in English: a sentence in the wrong language still helps, a hole does not.</summary>
public sealed class Phrases
{
    private readonly IReadOnlyDictionary<string, string> own;
    private readonly IReadOnlyDictionary<string, string> english;

    internal Phrases(string tag, IReadOnlyDictionary<string, string> own, IReadOnlyDictionary<string, string> english)
    {
        (Tag, this.own, this.english) = (tag, own, english);
        Culture = CultureInfo.GetCultureInfo(tag);
    }

    /// <summary>BCP 47 (<c>pt-BR</c>).</summary>
    public string Tag { get; }

    /// <summary>How days and figures are written in this language.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Reads from the right.</summary>
    public bool RightToLeft => Culture.TextInfo.IsRightToLeft;

    /// <summary>The words of a key, which must exist in English.</summary>
    public string this[string key] =>
        own.TryGetValue(key, out var words) || english.TryGetValue(key, out words) ? words : throw new KeyNotFoundException($"No English words are called “{key}”.");

    /// <summary>The keys that begin so, with their words in this language.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Starting(string prefix) => own.Where(word => word.Key.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The words of a key, or null when no file names it.</summary>
    public string? Find(string key) => own.GetValueOrDefault(key) ?? english.GetValueOrDefault(key);

    /// <summary>The words of a key, each <c>{name}</c> replaced by its value; a sentence in a place is said in this language too. A name without a value stays: it is seen at once.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var said = new StringBuilder(this[key]);
        foreach (var (name, value) in values) said.Replace($"{{{name}}}", value switch
        {
            Sentence inner => inner.In(this),
            StoredWords stored => this.Noted(stored.English),
            _ => Convert.ToString(value, Culture),
        });
        return said.ToString();
    }
}
