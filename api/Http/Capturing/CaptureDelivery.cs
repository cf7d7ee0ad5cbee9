using DisputeHelper.Captures;

namespace DisputeHelper.Http.Capturing;

/// <summary>The parts of a delivery as the contract names them. It is streamed part by part and never held as a whole; this type only describes it.</summary>
/// <param name="Capture">First, once: what the sender says of the capture.</param>
/// <param name="Page">text/html: the rendered page.</param>
/// <param name="Conversation">text/html: a conversation gathered while scrolling, oldest first: rows <c>div data-row="N" data-x data-y data-width data-height</c>, each holding one row of the page unchanged, and <c>div data-gap="words"</c> where some are known to be missing.</param>
/// <param name="Snapshot">multipart/related: the page as MHTML.</param>
/// <param name="Layout">application/json: rectangles of the visible texts and pictures.</param>
/// <param name="Screenshot">image/png, image/jpeg or image/webp: the page in parts, in order.</param>
/// <param name="Image">Pictures that the page shows, in the order of <c>completeness.images.stored</c>.</param>
/// <param name="Response">application/json: answers that the page received: url, method, status, at, body (as received).</param>
public sealed record CaptureDelivery(
    CaptureHead Capture,
    IFormFile? Page = null,
    IFormFile? Conversation = null,
    IFormFile? Snapshot = null,
    IFormFile? Layout = null,
    IReadOnlyList<IFormFile>? Screenshot = null,
    IReadOnlyList<IFormFile>? Image = null,
    IReadOnlyList<IFormFile>? Response = null);
