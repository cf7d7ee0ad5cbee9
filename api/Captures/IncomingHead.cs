using System.Text;
using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Vault;
using DisputeHelper.Wording;

namespace DisputeHelper.Captures;

/// <summary>The <c>capture</c> part: what it says, and its text word for word, which is what is kept.</summary>
internal sealed record IncomingHead(CaptureHead Head, string Text)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="NotACaptureException">It is no head.</exception>
    public static async Task<IncomingHead> Read(IncomingPart part, int most, CancellationToken cancel)
    {
        if (part.Name != "capture")
            throw new NotACaptureException(new("capture.first-part", ("name", Short(part.Name))));
        try
        {
            var text = Strict.GetString(await ReadAll(part.Bytes, most, cancel));
            var head = JsonSerializer.Deserialize<CaptureHead>(text, FactsJson.Options) ?? throw new NotACaptureException(new("capture.head-empty"));
            return new(head, text);
        }
        catch (JsonException wrong) { throw new NotACaptureException(new("capture.head-unreadable", ("why", wrong.Message))); }
        catch (DecoderFallbackException) { throw new NotACaptureException(new("capture.not-text")); }
    }

    /// <summary>An imported file may not know where it came from; nobody else may come without an address, or call itself an import.</summary>
    /// <exception cref="NotACaptureException">It is not as it should be.</exception>
    public void Demand(bool isImport)
    {
        if (isImport != (Head.Sender.Name == CaptureSender.Import))
            throw new NotACaptureException(new("capture.import-name"));
        if (!Uri.TryCreate(Head.Url, UriKind.Absolute, out var url) || !(url.Scheme is "https" or "http" || isImport && url.Scheme is "urn" or "mid"))
            throw new NotACaptureException(new("capture.no-address"));
    }

    internal static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;

    private static async Task<byte[]> ReadAll(Stream source, int most, CancellationToken cancel)
    {
        var buffer = new byte[4096];
        for (var length = 0; ;)
        {
            int got;
            try { got = await source.ReadAtLeastAsync(buffer.AsMemory(length), buffer.Length - length, throwOnEndOfStream: false, cancel); }
            catch (Exception broken) when (broken is IOException or InvalidDataException) { throw new SourceBrokenException(broken); }
            length += got;
            if (length < buffer.Length) return buffer[..length];
            if (length > most) throw new SourceTooLongException();
            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }
}

/// <summary>What was delivered is not a capture.</summary>
internal sealed class NotACaptureException(Sentence sentence) : Exception(sentence.InEnglish), ITold
{
    /// <inheritdoc />
    public Sentence Sentence { get; } = sentence;
}
