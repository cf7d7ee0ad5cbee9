namespace DisputeHelper.Bundles.UploadKit;

/// <summary>What a form takes, as far as it is known. A form that takes fewer pictures than there are gets collages.</summary>
/// <param name="Pictures">Most pictures; null while unknown.</param>
/// <param name="Bytes">Largest picture; null while unknown.</param>
public sealed record KitLimits(int? Pictures, long? Bytes)
{
    /// <summary>Where no limit is known, a picture that any mail takes.</summary>
    public long MostBytes => Math.Min(Bytes ?? 5_000_000, TotalBytes ?? long.MaxValue);

    /// <summary>All pictures together; null while unknown.</summary>
    public long? TotalBytes { get; init; }

    /// <summary>Letters of the field for the words; null while unknown.</summary>
    public long? Text { get; init; }

    /// <summary>Longest name without its ending; null while unknown.</summary>
    public ProfileLimit? Name { get; init; }

    /// <summary>The form is known to take PNG, which keeps the letters of a page sharp.</summary>
    public bool Png { get; init; }

    /// <summary>False where only other kinds of files are known to be taken.</summary>
    public bool TakesPictures { get; init; } = true;

    /// <summary>Who takes it, in words.</summary>
    public string Receiver { get; init; } = "";

    /// <summary>The limits of a receiver. Where a video is among the files that it takes, one file is the video's.</summary>
    public static KitLimits Of(Profile profile) => new(
        profile.MaxFiles is { } files ? (int)Math.Max(1, files.Value - (files.Value > 1 && profile.Videos is { Takes: true } ? 1 : 0)) : null, profile.MaxBytes?.Value)
    {
        TotalBytes = profile.MaxTotalBytes?.Value,
        Text = profile.MaxTextLength?.Value,
        Name = profile.MaxNameLength,
        Png = profile.FileTypes?.Values.Contains("png") is true,
        TakesPictures = profile.FileTypes?.Values.Contains("jpg") is not false,
        Receiver = profile.Title,
    };
}
