using System.Globalization;
using DisputeHelper.Facts;
using DisputeHelper.Http.Access;
using DisputeHelper.Http.Capturing;
using DisputeHelper.Imports;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DisputeHelper.Http.Importing;

/// <summary>What the parts are called. Files are written to nameless drafts as they come and never held in memory.</summary>
/// <param name="File">The files, in any number.</param>
/// <param name="Order">The order that pictures, documents and videos belong to; it comes before them.</param>
/// <param name="Modified">When the next file was last changed (ISO 8601), as its disk says; it comes before the file.</param>
public sealed record ImportDelivery(IReadOnlyList<IFormFile> File, OrderNumber? Order = null, DateTimeOffset? Modified = null);

/// <summary>A delivery that has arrived in full.</summary>
internal sealed class ArrivedFiles : IAsyncDisposable
{
    private const int MostFiles = 500, LongestWord = 100;
    private readonly List<IncomingFile> _files = [];

    public IReadOnlyList<IncomingFile> Files => _files;
    public OrderNumber? Order { get; private set; }

    /// <summary>Why it cannot be taken; or null.</summary>
    public Sentence? Problem { get; private set; }

    /// <exception cref="SourceBrokenException">It broke off.</exception>
    /// <exception cref="SourceTooLongException">It is longer than <paramref name="most"/>.</exception>
    public static async Task<ArrivedFiles> Receive(HttpContext context, Doorkeeper door, DataFolder folder, long most, CancellationToken stop)
    {
        var arrived = new ArrivedFiles();
        try
        {
            await arrived.Read(context.Request, folder, most, stop);
            // An upload takes its time; the browser's access may have ended since the first byte. Nothing is stored yet.
            if (!await door.StillAdmits(context)) throw new AccessEndedException();
            return arrived;
        }
        catch
        {
            await arrived.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var file in _files) await file.Bytes.DisposeAsync();
    }

    private async Task Read(HttpRequest request, DataFolder folder, long most, CancellationToken stop)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (string.IsNullOrWhiteSpace(boundary) || boundary.Length > 200)
        {
            Problem = new("problem.no-boundary");
            return;
        }
        var reader = new MultipartReader(boundary, request.Body, 256 * 1024) { HeadersCountLimit = 8, HeadersLengthLimit = 4096 };
        DateTimeOffset? modified = null;
        while (Problem is null && await Next(reader, stop) is { } section)
        {
            var disposition = section.GetContentDispositionHeader();
            switch (HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value)
            {
                case "order":
                    Order = TextValue.TryRead<OrderNumber>(await Word(section.Body, stop));
                    if (Order is null) Problem = new("problem.import-number");
                    break;
                case "modified":
                    modified = DateTimeOffset.TryParse(await Word(section.Body, stop), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
                    break;
                case "file" when _files.Count == MostFiles:
                    Problem = new("problem.import-many", ("most", MostFiles));
                    break;
                case "file":
                    var name = disposition!.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName;
                    var draft = Drafts.Make(folder);
                    _files.Add(new(HeaderUtilities.RemoveQuotes(name).Value ?? "", draft, modified));
                    most -= await Copy(section.Body, draft, most, stop);
                    modified = null;
                    break;
            }
        }
        if (Problem is null && _files.Count == 0) Problem = new("problem.no-files-sent");
    }

    private static async Task<long> Copy(Stream from, Stream to, long most, CancellationToken stop)
    {
        var buffer = new byte[256 * 1024];
        long done = 0;
        for (int got; (got = await Some(from, buffer, stop)) > 0; done += got)
        {
            if (done + got > most) throw new SourceTooLongException();
            try { await to.WriteAsync(buffer.AsMemory(0, got), stop); }
            catch (IOException full) { throw new DiskFailureException(new("told.store-full"), full: true, full); }
        }
        return done;
    }

    // A body that ends early is the sender's failure, and must not look like one of the disk.
    private static async Task<int> Some(Stream from, Memory<byte> buffer, CancellationToken stop)
    {
        try { return await from.ReadAsync(buffer, stop); }
        catch (Exception broken) when (broken is IOException and not BadHttpRequestException or InvalidDataException) { throw new SourceBrokenException(broken); }
    }

    private static async Task<MultipartSection?> Next(MultipartReader reader, CancellationToken stop)
    {
        try { return await reader.ReadNextSectionAsync(stop); }
        catch (Exception broken) when (broken is IOException and not BadHttpRequestException or InvalidDataException) { throw new SourceBrokenException(broken); }
    }

    private static async Task<string> Word(Stream part, CancellationToken stop)
    {
        using var reader = new StreamReader(part);
        var letters = new char[LongestWord];
        return new string(letters, 0, await reader.ReadBlockAsync(letters.AsMemory(), stop)).Trim();
    }
}
