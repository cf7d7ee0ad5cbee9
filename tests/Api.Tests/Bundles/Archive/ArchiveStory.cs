using System.Diagnostics;
using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using DisputeHelper.Bundles;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles.Archive;

/// <summary>A program that knows the story, with a photo added and another order beside it; and what can be done to its archives.</summary>
public sealed class ArchiveStory : IAsyncLifetime
{
    /// <summary>Says something that no archive of the story's order may say.</summary>
    public const string OfOtherOrder = "a secret of another order";

    /// <summary>Says something that no redacted archive may say.</summary>
    public const string PrivateNote = "what I told my neighbour";

    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("dh-archive-");

    internal TestProgram Program { get; private set; } = null!;

    internal string Whole { get; private set; } = "";

    /// <summary>The step that the buyer ticked off.</summary>
    internal string Ticked { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Program = await TestProgram.Start();
        await Program.Tell();
        using var photo = new MultipartFormDataContent { { new ByteArrayContent(Pictures.Photo(640, 480)) { Headers = { ContentType = new("image/jpeg") } }, "file", "lamp.jpg" } };
        using var added = await Program.Client.PostAsync($"/orders/{SampleStory.Order}/attachments", photo);
        Assert.True(added.IsSuccessStatusCode, await added.Content.ReadAsStringAsync());
        using var other = await Program.Client.PutAsJsonAsync("/orders/8100000000005678/dispute", new { reason = "never-arrived", solution = "full-refund", words = OfOtherOrder });
        Assert.True(other.IsSuccessStatusCode, await other.Content.ReadAsStringAsync());
        using var correction = await Program.Client.PutAsJsonAsync($"/orders/{SampleStory.Order}/corrections", new { corrections = new[] { new { field = "completedOn", value = "2026-11-01", reason = "I signed for it." } } });
        Assert.True(correction.IsSuccessStatusCode, await correction.Content.ReadAsStringAsync());
        await Write(HttpMethod.Post, "notes", new { text = PrivateNote, happenedAt = (string?)null });
        await Write(HttpMethod.Put, "outcome", new { result = "partial-refund", amount = new { amount = "5.00", currency = "USD" }, decidedOn = "2026-11-10", helped = new[] { "photos" }, words = "They gave in." });
        await Write(HttpMethod.Put, "translations", new { message = "m1", language = "en", text = "Dear friend, please wait." });
        await Write(HttpMethod.Put, "bundles/drafts/paypal", new { leaveOut = new[] { "E6" } });
        using var deadlines = JsonDocument.Parse(await Program.Client.GetStringAsync($"/orders/{SampleStory.Order}/deadlines"));
        Ticked = deadlines.RootElement.EnumerateArray().First().GetProperty("id").GetString()!;
        await Write(HttpMethod.Put, $"deadlines/{Ticked}/done", new { done = true });
        Whole = await Make();
        if (Environment.GetEnvironmentVariable("DISPUTEHELPER_KEEP_STORY") is { Length: > 0 } copy) File.Copy(Whole, Path.ChangeExtension(copy, "zip"), overwrite: true);
    }

    public async Task DisposeAsync()
    {
        await Program.DisposeAsync();
        place.Delete(recursive: true);
    }

    private async Task Write(HttpMethod method, string where, object what)
    {
        using var wish = new HttpRequestMessage(method, $"/orders/{SampleStory.Order}/{where}") { Content = JsonContent.Create(what) };
        using var answer = await Program.Client.SendAsync(wish);
        Assert.True(answer.IsSuccessStatusCode, $"{where}: {await answer.Content.ReadAsStringAsync()}");
    }

    internal async Task<string> Make(bool redacted = false, BundleForm form = BundleForm.Archive, string profile = "full", string? language = null)
    {
        using var answer = await Program.Client.PostAsJsonAsync($"/orders/{SampleStory.Order}/bundles", new { profile, options = new { form = form is BundleForm.Archive ? "archive" : form is BundleForm.Pack ? "pack" : "upload-kit", redacted, language } });
        var asked = (await answer.Content.ReadFromJsonAsync<BundleProgress>(FactsJson.Options))!;
        var events = await Program.Client.GetStringAsync($"/bundles/{asked.Id}/events");
        Assert.Contains("event: done", events, StringComparison.Ordinal);
        var path = NewFile();
        await File.WriteAllBytesAsync(path, await Program.Client.GetByteArrayAsync($"/bundles/{asked.Id}/file"));
        return path;
    }

    internal string NewFile() => Path.Combine(place.FullName, $"{Guid.NewGuid():N}.zip");

    /// <summary>A copy of the archive in which a file has other bytes.</summary>
    internal string Changed(string path, Func<byte[], byte[]?> change)
    {
        var copy = NewFile();
        using var from = ZipFile.OpenRead(Whole);
        using var to = ZipFile.Open(copy, ZipArchiveMode.Create);
        foreach (var entry in from.Entries)
        {
            using var source = entry.Open();
            using var bytes = new MemoryStream();
            source.CopyTo(bytes);
            if ((entry.FullName.EndsWith(path, StringComparison.Ordinal) ? change(bytes.ToArray()) : bytes.ToArray()) is not { } content) continue;
            using var target = to.CreateEntry(entry.FullName).Open();
            target.Write(content);
        }
        return copy;
    }

    /// <summary>The files of an archive.</summary>
    internal static Dictionary<string, byte[]> Files(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        return zip.Entries.ToDictionary(entry => entry.FullName[(entry.FullName.IndexOf('/', StringComparison.Ordinal) + 1)..], entry =>
        {
            using var source = entry.Open();
            using var bytes = new MemoryStream();
            source.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    /// <summary>What the archive's own page says of an archive.</summary>
    internal async Task<PageReport> AskPage(string archive)
    {
        var page = Path.ChangeExtension(NewFile(), "html");
        await File.WriteAllBytesAsync(page, Files(Whole)["verify.html"]);
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Sources.Top, "tests/Api.Tests/Bundles/Archive/verify.mjs"), archive, page]) { RedirectStandardOutput = true })!;
        var said = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return JsonSerializer.Deserialize<PageReport>(said, FactsJson.Options)!;
    }

    internal sealed record PageReport(string Order, string[] Faults, int Files, int Entries);
}
