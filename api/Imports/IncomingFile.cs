namespace DisputeHelper.Imports;

/// <summary>A file that is to be imported.</summary>
/// <param name="Name">Shown, never used as a path.</param>
/// <param name="Bytes">Seekable, so that it can be looked at before it is stored.</param>
/// <param name="ModifiedAt">When it was last changed, as far as its disk or archive knows.</param>
public sealed record IncomingFile(string Name, Stream Bytes, DateTimeOffset? ModifiedAt)
{
    private const int Longest = 255;

    /// <summary>The same under a name that can be shown: no control characters, not endless.</summary>
    internal IncomingFile Named()
    {
        var clean = new string([.. Name.Where(letter => !char.IsControl(letter))]).Trim();
        return this with { Name = clean.Length is 0 ? "file" : clean.Length > Longest ? clean[^Longest..] : clean };
    }
}
