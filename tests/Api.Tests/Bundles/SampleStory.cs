using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace DisputeHelper.Tests.Bundles;

/// <summary>The story of the desk lamps, delivered to a running program page by page as the extension does it.</summary>
internal static class SampleStory
{
    public const string Order = "8100000000001234";

    public static async Task Tell(this TestProgram program)
    {
        foreach (var kind in (string[])["order-list", "order-detail", "tracking", "dispute-list", "chat"])
        {
            using var delivery = Delivery(Path.Combine(Sources.Top, "tests/fixtures/pages/aliexpress", kind, "desk-lamps-en-2026-11"), kind);
            using var answer = await program.Client.PostAsync("/captures", delivery);
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        }
        using var plan = await program.Client.PutAsJsonAsync($"/orders/{Order}/dispute", new
        {
            reason = "not-as-described",
            solution = "partial-refund",
            amount = new { amount = "22.50", currency = "USD" },
            words = "One lamp is white instead of black. The seller promised a new one and did not send it.",
        });
        Assert.True(plan.IsSuccessStatusCode, await plan.Content.ReadAsStringAsync());
    }

    /// <summary>One page of the fixtures.</summary>
    public static async Task Deliver(this TestProgram program, string kind, string slug)
    {
        using var delivery = Delivery(Path.Combine(Sources.Top, "tests/fixtures/pages/aliexpress", kind, slug), "chat");
        using var answer = await program.Client.PostAsync("/captures", delivery);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static MultipartFormDataContent Delivery(string folder, string kind)
    {
        var delivery = new MultipartFormDataContent
        {
            { Part(File.ReadAllBytes(Path.Combine(folder, "capture.json")), "application/json"), "capture", "capture" },
            { Part(File.ReadAllBytes(Path.Combine(folder, "page.html")), "text/html"), "page", "page" },
        };
        if (File.Exists(Path.Combine(folder, "layout.json")))
            delivery.Add(Part(File.ReadAllBytes(Path.Combine(folder, "layout.json")), "application/json"), "layout", "layout");
        if (kind != "chat")
            foreach (var seed in (int[])[1, 2]) delivery.Add(Part(Pictures.Page(1280, 900, seed), "image/png"), "screenshot", "screenshot");
        if (!File.Exists(Path.Combine(folder, "response.json"))) return delivery;
        using var answers = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "response.json")));
        foreach (var observed in answers.RootElement.EnumerateArray())
            delivery.Add(Part(System.Text.Encoding.UTF8.GetBytes(observed.GetRawText()), "application/json"), "response", "response");
        return delivery;
    }

    private static ByteArrayContent Part(byte[] bytes, string type) => new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
}
