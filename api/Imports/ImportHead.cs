using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Facts;
using DisputeHelper.Formats;

namespace DisputeHelper.Imports;

/// <summary>What an imported page says of itself, put as a capture's head. What it does not say is named as lacking.</summary>
internal static class ImportHead
{
    private static readonly string Version = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "0";

    /// <summary>The same bytes give the same id, so that a file imported twice is stored once.</summary>
    public static CaptureId IdOf(Sha256 bytes)
    {
        var id = SHA256.HashData(Encoding.ASCII.GetBytes($"dh-import-v1:{bytes}"))[..16];
        (id[6], id[8]) = ((byte)(id[6] & 0x0F | 0x80), (byte)(id[8] & 0x3F | 0x80));      // A UUID of version 8: made by a rule of one's own.
        return TextValue.Read<CaptureId>(new Guid(id, bigEndian: true).ToString("D"));
    }

    public static CaptureHead Of(IncomingFile file, Sha256 bytes, SavedPage page, string savedAs, TimeProvider clock)
    {
        var (moment, from) = page.SavedAt is { } said ? (said, "file") : file.ModifiedAt is { } changed ? (changed, "file-time") : (clock.GetUtcNow(), "import");
        var url = Address(page.Url);
        List<object> lacks = [new { code = "imported", text = $"This is an imported file (“{file.Name}”, {savedAs}), not a capture by the extension: how it was made, and whether it was changed before, is not known here." }];
        if (from is "file-time") lacks.Add(new { code = "moment-of-file", text = "The file does not say when it was saved; the time is that of the file on its disk or in its archive." });
        if (from is "import") lacks.Add(new { code = "moment-of-import", text = "Neither the file nor its disk says when it was saved; the time is that of the import." });
        if (url is null && page.Mail is null) lacks.Add(new { code = "no-address", text = "The file does not say from which address it was saved." });
        if (page.Mail is not null) lacks.Add(new { code = "mail-unproven", text = "A mail’s sender is what the mail says; anyone can write any name there." });
        return new(
            IdOf(bytes), url ?? $"urn:sha256:{bytes}", page.Title is { Length: > 0 } title ? Cut(title) : file.Name, moment.ToUniversalTime(), Zone(clock),
            page.Language ?? "und", new(CaptureSender.Import, Version, savedAs), new(0, 0, 1),
            JsonSerializer.SerializeToElement(new { imported = new { fileName = file.Name, savedAs, momentFrom = from }, lacks }, FactsJson.Options));
    }

    private static string? Address(string? said) =>
        said is { Length: <= 8000 } && Uri.TryCreate(said, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" or "mid" ? url.AbsoluteUri : null;

    private static string Cut(string title) => title.Length <= 500 ? title : title[..500];

    // Whoever imports is most likely who saved: chats print times in the zone of this machine.
    private static string Zone(TimeProvider clock) =>
        TimeZoneInfo.TryConvertWindowsIdToIanaId(clock.LocalTimeZone.Id, out var iana) ? iana : clock.LocalTimeZone.Id;
}
