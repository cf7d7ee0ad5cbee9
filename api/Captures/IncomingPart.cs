namespace DisputeHelper.Captures;

/// <summary>One part of a delivery as it comes in; its stream is read before the next part is asked for.</summary>
/// <param name="Name">capture (first, once), page, conversation, snapshot, mail, layout, screenshot, image or response.</param>
/// <param name="ContentType">As sent.</param>
/// <param name="Bytes">The stream of its bytes.</param>
public sealed record IncomingPart(string Name, string ContentType, Stream Bytes);
