namespace DisputeHelper.Bundles.UploadKit;

/// <summary>What a form takes, as far as it is known. A form that takes fewer pictures than there are gets collages.</summary>
/// <param name="Pictures">Most pictures; null while unknown.</param>
/// <param name="Bytes">Largest picture; null while unknown.</param>
public sealed record KitLimits(int? Pictures, long? Bytes)
{
    /// <summary>Where no limit is known, a picture that any mail takes.</summary>
    public long MostBytes => Bytes ?? 5_000_000;

    /// <summary>The limits of a receiver. Where a video is among the files that it takes, one file is the video's.</summary>
    public static KitLimits Of(Profile profile) => new(
        profile.MaxFiles is { } files ? (int)Math.Max(1, files.Value - (files.Value > 1 && profile.Videos is { Takes: true } ? 1 : 0)) : null, profile.MaxBytes?.Value);
}
