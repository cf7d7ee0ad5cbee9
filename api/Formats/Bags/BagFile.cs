using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Formats.Bags;

/// <summary>A file on its way into a bag. Its bytes are held against its hash while they are written.</summary>
/// <param name="Path">Below the bag's folder, with forward slashes; generated, ASCII.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">What its bytes must be.</param>
/// <param name="Open">Opens the bytes from their beginning.</param>
public sealed record BagFile(string Path, long Bytes, Sha256 Sha256, Func<Stream> Open)
{
    /// <summary>A file that is made here and now.</summary>
    public static BagFile Of(string path, byte[] bytes) => new(path, bytes.Length, Sha256.Of(bytes), () => new MemoryStream(bytes, writable: false));

    /// <summary>A text in UTF-8.</summary>
    public static BagFile Of(string path, string text) => Of(path, System.Text.Encoding.UTF8.GetBytes(text));
}

/// <summary>A bag cannot be made or read.</summary>
public sealed class BagProblem(Sentence sentence, Exception? inner = null) : Exception(sentence.InEnglish, inner), ITold
{
    /// <inheritdoc />
    public Sentence Sentence { get; } = sentence;
}
