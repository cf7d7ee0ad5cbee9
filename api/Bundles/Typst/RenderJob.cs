using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DisputeHelper.Bundles.Pictures;

namespace DisputeHelper.Bundles.Typst;

/// <summary>What the child process is told: everything, in one file.</summary>
/// <param name="Document">The pack without its attachments' bytes.</param>
/// <param name="Date">Its moment in parts, since the engine reads no ISO 8601.</param>
/// <param name="Labels">The template's own words, by name.</param>
/// <param name="Draft">Says on every page that it is one.</param>
/// <param name="Pictures">By the hash of the original and the size.</param>
/// <param name="PictureFolder">Where their parts lie.</param>
/// <param name="Attachments">Name and place of each original.</param>
/// <param name="Template">Where <c>pack.typ</c> lies.</param>
/// <param name="Output">Where the PDF goes.</param>
internal sealed record RenderJob(
    Document Document, IReadOnlyList<int> Date, IReadOnlyDictionary<string, string> Labels, bool Draft, IReadOnlyDictionary<string, PreparedPicture> Pictures, string PictureFolder,
    IReadOnlyList<RenderAttachment> Attachments, string Template, string Output)
{
    /// <summary>Nulls are left out, so that the template asks "is it there" and nothing else.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new DisputeHelper.Facts.TextValueConverterFactory() },
    };
}

/// <summary>An original for the inside of the file.</summary>
internal sealed record RenderAttachment(string Name, string ContentType, string Description, string Path);

/// <summary>What the child process answers: one line of JSON on its standard output.</summary>
/// <param name="Pages">How many pages.</param>
/// <param name="Anchors">On which page each exhibit begins.</param>
/// <param name="Unshown">Characters that no font shows.</param>
/// <param name="Problem">package, typeface or engine.</param>
/// <param name="Detail">The engine's own words, for the log.</param>
/// <param name="PeakKilobytes">The most memory that it held.</param>
internal sealed record RenderAnswer(
    int Pages, IReadOnlyDictionary<string, int>? Anchors, IReadOnlyList<string>? Unshown, string? Problem, string? Detail, long? PeakKilobytes = null);
