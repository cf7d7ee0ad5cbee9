using System.Text.Json;
using DisputeHelper.Facts;

namespace DisputeHelper.Captures;

/// <summary>The first part of a delivery: what the sender says of the capture.</summary>
/// <param name="Id">The sender's UUID; the same id delivered twice is stored once.</param>
/// <param name="Url">The address of the page.</param>
/// <param name="Title">The page's title.</param>
/// <param name="CapturedAt">UTC by the sender's clock.</param>
/// <param name="TimeZone">The sender's IANA time zone (<c>America/Sao_Paulo</c>).</param>
/// <param name="Language">The language of the page (<c>pt-BR</c>), as it declares it, else the browser's.</param>
/// <param name="Sender">The program that captured.</param>
/// <param name="Viewport">CSS pixels and the device's scale.</param>
/// <param name="Completeness">The sender's own statement of what the capture holds and lacks; kept word for word.</param>
public sealed record CaptureHead(
    CaptureId Id,
    string Url,
    string Title,
    DateTimeOffset CapturedAt,
    string TimeZone,
    string Language,
    CaptureSender Sender,
    CaptureViewport Viewport,
    JsonElement Completeness);

/// <summary>Who captured.</summary>
public sealed record CaptureSender(string Name, string Version, string UserAgent)
{
    /// <summary>The name under which imported files stand as captures.</summary>
    public const string Import = "import";
}

/// <summary>The window the page was seen in.</summary>
public sealed record CaptureViewport(int Width, int Height, double Scale);
