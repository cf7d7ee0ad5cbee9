using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DisputeHelper.Benchmarks;

/// <summary>A conversation of any length: rows with a side, a bubble, a name and a time, with the places where they stood; the same for the same length.</summary>
internal static class ChatOf
{
    private static readonly string[] Says =
    [
        "Hello, the tracking has not moved since customs. Where is my order?",
        "Dear friend, please wait 10 more days, it is on the way and will surely arrive.",
        "The lamp arrived broken, look at the photo.",
        "We are sorry for the trouble. We can refund US $5.00 to you, is that all right for you?",
        "No, I want my money back.",
    ];

    private static readonly DateTime First = new(2025, 1, 1, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>The rendered page.</summary>
    public static string Html(int messages)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Message center</title></head><body><div id=\"root\"><div class=\"im\"><div class=\"im-main\"><div class=\"im-head\">Northwind Lamp Store</div><div class=\"im-list\">");
        for (var i = 0; i < messages; i++)
        {
            if (i % 10 == 0) html.Append(CultureInfo.InvariantCulture, $"<div class=\"im-time\"><span>{Day(i)}</span></div>");
            html.Append(CultureInfo.InvariantCulture, $"""
                <div class="im-row {(Own(i) ? "im-right" : "im-left")}" data-index="{i}"><div class="im-avatar"><img src="https://ae01.alicdn.com/kf/A{(Own(i) ? 1 : 2)}.png_50x50.png" alt="" width="32" height="32"></div><div class="im-column"><div class="im-name"><span>{(Own(i) ? "Jordan" : "Northwind Lamp Store")}</span></div><div class="im-bubble"><div class="im-text"><span>{Text(i)}</span></div><div class="im-meta"><span>{Clock(i)}</span></div></div></div></div>

                """);
        }
        return html.Append("</div><div class=\"im-foot\"><textarea placeholder=\"Type a message\"></textarea><button>Send</button></div></div></div></div></body></html>").ToString();
    }

    /// <summary>Where everything stood, as the extension measures it.</summary>
    public static byte[] Layout(int messages)
    {
        var (texts, images) = (new List<object>(), new List<object>());
        for (var (i, y) = (0, 40); i < messages; i++, y += 90)
        {
            if (i % 10 == 0) texts.Add(new { text = Day(i), x = 440, y = y - 20, width = 90, height = 16 });
            texts.Add(new { text = Own(i) ? "Jordan" : "Northwind Lamp Store", x = Own(i) ? 860 : 60, y, width = 60, height = 16 });
            texts.Add(new { text = Text(i), x = Own(i) ? 520 : 60, y = y + 20, width = 400, height = 34 });
            texts.Add(new { text = Clock(i), x = Own(i) ? 880 : 60, y = y + 58, width = 36, height = 14 });
            images.Add(new { url = $"https://ae01.alicdn.com/kf/A{(Own(i) ? 1 : 2)}.png_50x50.png", alt = "", loaded = true, x = Own(i) ? 940 : 20, y, width = 32, height = 32 });
        }
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            version = 1,
            page = new { width = 1000, height = 90 * messages + 200 },
            viewport = new { width = 1000, height = 900, scale = 1 },
            // As many as the extension ever measures.
            texts = texts.Take(40_000),
            images = images.Take(5_000),
        });
    }

    private static bool Own(int i) => i % 5 is 0 or 2 or 4;

    private static string Text(int i) => $"{Says[i % Says.Length]} ({i})";

    private static string Day(int i) => First.AddMinutes(37 * i).ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    private static string Clock(int i) => First.AddMinutes(37 * i).ToString("HH:mm", CultureInfo.InvariantCulture);
}
