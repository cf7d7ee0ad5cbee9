using System.Security.Cryptography;
using System.Text;

namespace DisputeHelper.Wording;

/// <summary>The words of the browser's pages in one language. The extension carries them in English only, and keeps those of its own language once it has them.</summary>
/// <param name="Language">BCP 47 (<c>pt-BR</c>).</param>
/// <param name="Version">Another one when any of the words is another.</param>
/// <param name="Words">By key, <c>$1</c>…<c>$9</c> where values go; null for somebody who has this version.</param>
public sealed record PageWords(string Language, string Version, IReadOnlyDictionary<string, string>? Words)
{
    private static readonly Lazy<Dictionary<string, PageWords>> Loaded = new(() => WordFiles.Under("PageWords").ToDictionary(l => l.Key, l => Of(l.Key, l.Value)));

    /// <summary>The words of a language (<c>pt</c>, <c>pt_BR</c>, <c>pt-PT</c> all find <c>pt-BR</c>), else null.</summary>
    public static PageWords? Find(string? tag) => Languages.Find(tag) is { Tag: var known } ? Loaded.Value.GetValueOrDefault(known) : null;

    private static PageWords Of(string language, Dictionary<string, string> words)
    {
        var all = string.Join('\n', words.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => $"{word.Key}\t{word.Value}"));
        return new(language, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16], words);
    }
}
