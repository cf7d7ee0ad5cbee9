using System.Text;
using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;
using DisputeHelper.Readings;

namespace DisputeHelper.Tests.Marketplaces;

/// <summary>Builds what a reader reads, as short as a test wants it.</summary>
internal static class Material
{
    public const string List = "https://www.aliexpress.com/p/order/index.html";
    public const string Refunds = "https://m.aliexpress.com/p/refund-dispute/list.html";
    public static string Detail(string order) => $"https://www.aliexpress.com/p/order/detail.html?orderId={order}";
    public static string Tracking(string order) => $"https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId={order}";

    public static PageMaterial Of(string url, string? html = null, params string[] bodies) => new(
        new CaptureHead(TextValue.Read<CaptureId>("00000000-0000-4000-8000-000000000001"), url, "", new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero),
            "America/Sao_Paulo", "en-US", new("test", "1", ""), new(1280, 900, 1), default),
        html is null ? null : Encoding.UTF8.GetBytes(html),
        [.. bodies.Select(body => (ReadOnlyMemory<byte>)JsonSerializer.SerializeToUtf8Bytes(
            new { url = "https://acs.aliexpress.com/h5/x/1.0/", method = "GET", status = 200, at = "2026-11-20T12:00:00Z", body }))],
        null);

    public static PageFacts Read(this PageMaterial material) => PageReading.Read(material, Readers.All, ReadingBudget.Default, CancellationToken.None);

    /// <summary>A document with this body.</summary>
    public static string Html(string body) => $"<!DOCTYPE html><html lang=\"en\"><body>{body}</body></html>";
}
