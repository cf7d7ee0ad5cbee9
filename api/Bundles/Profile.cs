namespace DisputeHelper.Bundles;

/// <summary>What a receiver takes. Each limit brings its source and the day it was read; an unknown limit is null and said to be unknown.</summary>
/// <param name="Name">How it is asked for (<c>aliexpress</c>).</param>
/// <param name="Title">The receiver, in words.</param>
/// <param name="Purpose">One sentence for the user.</param>
/// <param name="Sections">The sections in order, by name.</param>
/// <param name="Attach">Which originals travel inside: <c>facts</c>, <c>manifest</c>, <c>page</c>, <c>response</c>.</param>
/// <param name="MaxPages">Most pages.</param>
/// <param name="MaxBytes">Largest file.</param>
/// <param name="MaxExhibits">Most exhibits.</param>
/// <param name="Unknown">What is not known of the receiver, one sentence each.</param>
public sealed record Profile(
    string Name, string Title, string Purpose, IReadOnlyList<string> Sections, IReadOnlyList<string> Attach,
    ProfileLimit? MaxPages, ProfileLimit? MaxBytes, ProfileLimit? MaxExhibits, IReadOnlyList<string> Unknown);

/// <summary>A limit with its origin.</summary>
/// <param name="Value">The number.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="ReadOn">The day it was read.</param>
/// <param name="Confidence">a (official) to d (contradicted).</param>
public sealed record ProfileLimit(long Value, string Source, DateOnly ReadOn, string Confidence);
