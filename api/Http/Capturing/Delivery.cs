using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DisputeHelper.Captures;
using DisputeHelper.Http.Access;
using DisputeHelper.Vault;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DisputeHelper.Http.Capturing;

/// <summary>A multipart body as a stream of parts; no part is ever held in memory as a whole.</summary>
internal static class Delivery
{
    private const int LongestBoundary = 200;
    private const int Piece = 256 * 1024;       // The default of 4 KiB makes the intake two to four times slower.

    public static bool TryOpen(HttpContext context, Doorkeeper door, [NotNullWhen(true)] out IAsyncEnumerable<IncomingPart>? parts)
    {
        parts = null;
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)) return false;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrWhiteSpace(boundary) || boundary.Length > LongestBoundary) return false;
        parts = Parts(context, door, boundary, context.RequestAborted);
        return true;
    }

    private static async IAsyncEnumerable<IncomingPart> Parts(
        HttpContext context, Doorkeeper door, string boundary, [EnumeratorCancellation] CancellationToken stop)
    {
        var reader = new MultipartReader(boundary, context.Request.Body, Piece) { HeadersCountLimit = 8, HeadersLengthLimit = 4096 };
        while (await Next(reader, stop) is { } section)
        {
            var name = section.GetContentDispositionHeader() is { } disposition ? HeaderUtilities.RemoveQuotes(disposition.Name).Value : null;
            yield return new IncomingPart(name ?? "", section.ContentType ?? "application/octet-stream", section.Body);
        }
        // An upload takes its time; the browser's access may have ended since the first byte. Nothing is committed yet.
        if (!await door.StillAdmits(context)) throw new AccessEndedException();
    }

    /// <summary>A body that ends early or is no multipart is the sender's failure, and must not look like one of the disk.</summary>
    private static async Task<MultipartSection?> Next(MultipartReader reader, CancellationToken stop)
    {
        try
        {
            return await reader.ReadNextSectionAsync(stop);
        }
        catch (Exception failure) when (failure is IOException and not BadHttpRequestException or InvalidDataException)
        {
            throw new SourceBrokenException(failure);
        }
    }
}

/// <summary>The caller's access ended while it was sending.</summary>
internal sealed class AccessEndedException() : Exception("The caller's access ended while it was sending.");
