namespace DisputeHelper.Disputes;

/// <summary>What to choose and paste in the marketplace's dispute form, field by field. The form is filled in and sent by the buyer alone.</summary>
/// <param name="Url">The page that the form is reached from.</param>
/// <param name="Note">That nothing is filled in or sent by the program.</param>
/// <param name="Fields">In the order of the form.</param>
/// <param name="Files">Ready to drop, the most telling first.</param>
/// <param name="Limits">What the form takes; unknown is said to be unknown.</param>
public sealed record DisputeForm(string? Url, string Note, IReadOnlyList<FormField> Fields, IReadOnlyList<FormFile> Files, IReadOnlyList<FormLimit> Limits);

/// <summary>One field of the form.</summary>
/// <param name="Id">received, reason, goods, solution, amount or description.</param>
/// <param name="Label">What the form asks.</param>
/// <param name="Choose">What to choose, in words; null while the plan does not say.</param>
/// <param name="Copy">What to paste; null where something is chosen.</param>
/// <param name="Hint">What to know.</param>
/// <param name="Count">How many characters are pasted; null where that does not matter.</param>
/// <param name="Most">How many the form takes; null when not known.</param>
/// <param name="FormWords">What the form was seen to call the choice.</param>
public sealed record FormField(string Id, string Label, string? Choose, string? Copy, string? Hint, int? Count, long? Most, IReadOnlyList<FormWord> FormWords);

/// <summary>A file for the form.</summary>
/// <param name="Exhibit">The label of the exhibit.</param>
/// <param name="Title">What it shows.</param>
/// <param name="FileName">The name of the copy.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Path">Where it is fetched from the program; null when the form does not take it.</param>
/// <param name="Note">What was done to it, or why it is not taken.</param>
public sealed record FormFile(string Exhibit, string Title, string FileName, string ContentType, string? Path, string Note);

/// <summary>A limit of the form.</summary>
/// <param name="Id">picture-bytes, pictures, videos, video-bytes or description.</param>
/// <param name="Value">The number; null when not known.</param>
/// <param name="Text">The same in a sentence.</param>
/// <param name="Origin">Where it was read.</param>
public sealed record FormLimit(string Id, long? Value, string Text, Origin Origin);
