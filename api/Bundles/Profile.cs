namespace DisputeHelper.Bundles;

/// <summary>What a receiver takes. Each limit brings its source and the day it was read; an unknown limit is null, said to be unknown, and can be entered by the user.</summary>
/// <param name="Name">How it is asked for (<c>aliexpress</c>).</param>
/// <param name="Sections">The sections in order, by name; what the receiver wants first comes first.</param>
/// <param name="Attach">Which originals travel inside: <c>facts</c>, <c>manifest</c>, <c>page</c>, <c>response</c>.</param>
public sealed record Profile(string Name, IReadOnlyList<string> Sections, IReadOnlyList<string> Attach)
{
    /// <summary>The receiver, in words.</summary>
    public string Title { get; init; } = "";

    /// <summary>One sentence for the user.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Most pages.</summary>
    public ProfileLimit? MaxPages { get; init; }

    /// <summary>Largest file.</summary>
    public ProfileLimit? MaxBytes { get; init; }

    /// <summary>Most exhibits.</summary>
    public ProfileLimit? MaxExhibits { get; init; }

    /// <summary>Most files.</summary>
    public ProfileLimit? MaxFiles { get; init; }

    /// <summary>All files together.</summary>
    public ProfileLimit? MaxTotalBytes { get; init; }

    /// <summary>Dots to the inch of pictures.</summary>
    public ProfileLimit? MaxDpi { get; init; }

    /// <summary>Longest file name, without its ending.</summary>
    public ProfileLimit? MaxNameLength { get; init; }

    /// <summary>Letters and digits of the text field beside the files.</summary>
    public ProfileLimit? MaxTextLength { get; init; }

    /// <summary>The endings of files that are taken; null while unknown.</summary>
    public ProfileChoice? FileTypes { get; init; }

    /// <summary>The languages that are read (BCP 47); null takes any, or is not known.</summary>
    public ProfileChoice? Languages { get; init; }

    /// <summary>Whether files inside the PDF are welcome; null while unknown.</summary>
    public ProfileAnswer? Attachments { get; init; }

    /// <summary>Whether videos are welcome.</summary>
    public ProfileAnswer? Videos { get; init; }

    /// <summary>Whether links to the web are welcome.</summary>
    public ProfileAnswer? Links { get; init; }

    /// <summary>What else to know of the receiver, as keys of the language files; told as sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What is not known of the receiver, one sentence each.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    internal bool TakesLinks => Links is not { Takes: false };

    /// <summary>The language of a pack when the user names none: the reader's, where the receiver takes it.</summary>
    internal string LanguageFor(string wished) => Languages is not { Values: [_, ..] taken } || taken.Any(tag => wished.StartsWith(tag, StringComparison.OrdinalIgnoreCase)) ? wished : taken[0];
}

/// <summary>A limit with its origin.</summary>
/// <param name="Value">The number.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="ReadOn">The day it was read.</param>
/// <param name="Confidence">a (official) to d (contradicted); own for what the user entered.</param>
public sealed record ProfileLimit(long Value, string Source, DateOnly ReadOn, string Confidence);

/// <summary>A list with its origin.</summary>
public sealed record ProfileChoice(IReadOnlyList<string> Values, string Source, DateOnly ReadOn, string Confidence);

/// <summary>A yes or no with its origin.</summary>
public sealed record ProfileAnswer(bool Takes, string Source, DateOnly ReadOn, string Confidence);

/// <summary>Limits that the user knows better: each replaces the profile's; null leaves the profile's.</summary>
/// <param name="Pages">Most pages.</param>
/// <param name="Bytes">Largest file.</param>
/// <param name="Exhibits">Most exhibits.</param>
/// <param name="Files">Most files.</param>
/// <param name="TotalBytes">All files together.</param>
public sealed record LimitWishes(long? Pages = null, long? Bytes = null, long? Exhibits = null, long? Files = null, long? TotalBytes = null)
{
    /// <summary>True when every number could be a limit.</summary>
    internal bool IsPlausible => new[] { Pages, Bytes, Exhibits, Files, TotalBytes }.All(limit => limit is null or (> 0 and <= 1L << 50));

    /// <summary>The profile with these limits in place of its own.</summary>
    internal Profile On(Profile profile, string source, DateOnly day)
    {
        return profile with
        {
            MaxPages = Own(Pages) ?? profile.MaxPages,
            MaxBytes = Own(Bytes) ?? profile.MaxBytes,
            MaxExhibits = Own(Exhibits) ?? profile.MaxExhibits,
            MaxFiles = Own(Files) ?? profile.MaxFiles,
            MaxTotalBytes = Own(TotalBytes) ?? profile.MaxTotalBytes,
        };

        ProfileLimit? Own(long? value) => value is { } own ? new ProfileLimit(own, source, day, "own") : null;
    }
}
