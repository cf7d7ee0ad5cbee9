using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DisputeHelper.Bundles;
using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Facts;
using DisputeHelper.Tests.Captures;
using DisputeHelper.Tests.Http;
using DisputeHelper.Vault;
using DisputeHelper.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Bundles;

/// <summary>While a pack of two hundred photos is being set, what comes in is stored and what is asked is answered.</summary>
public sealed class CapturingGoesOnSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dh-gate-");

    [Fact]
    public async Task A_capture_is_stored_and_orders_are_listed_before_the_pack_is_done()
    {
        await using var program = await TestProgram.Start(adjust: services => services.AddSingleton(rooms => new TypstWriter(
            rooms.GetRequiredService<DataFolder>().Temporary, rooms.GetRequiredService<PictureShelf>(), rooms.GetRequiredService<OpenOriginal>())
        { Budget = Gated() }));
        await program.Tell();
        await Parallel.ForAsync(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (i, stop) =>
        {
            using var photo = new MultipartFormDataContent { { new ByteArrayContent(Pictures.Photo(64 + i, 48)) { Headers = { ContentType = new("image/jpeg") } }, "file", $"{i}.jpg" } };
            using var added = await program.Client.PostAsync($"/orders/{SampleStory.Order}/attachments", photo, stop);
            Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        });
        using var asked = await program.Client.PostAsJsonAsync($"/orders/{SampleStory.Order}/bundles", new { profile = "full" });
        var pack = (await asked.Content.ReadFromJsonAsync<BundleProgress>(FactsJson.Options))!;
        await foreach (var told in program.Services.GetRequiredService<BundleQueue>().Watch(pack.Id, Languages.English, default))
            if (told.Step == "Typesetting" || told.Ended) break;

        var capture = SampleCapture.Make(7);
        Assert.Equal(201, (await program.Deliver(capture)).Status);
        Assert.Contains(capture.Id.Value, await program.Client.GetStringAsync($"/captures/{capture.Id}"), StringComparison.Ordinal);
        Assert.Contains(SampleStory.Order, await program.Client.GetStringAsync("/orders"), StringComparison.Ordinal);
        Assert.Contains("ready", await program.Stranger.GetStringAsync("/health"), StringComparison.Ordinal);
        // All of that while the pack was on its way: nobody has opened the gate yet.
        Assert.Equal(BundleState.Working, (await Find(program, pack.Id)).State);

        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "open"), "");
        await program.Client.GetStringAsync($"/bundles/{pack.Id}/events");
        var made = await Find(program, pack.Id);
        Assert.True(made.State is BundleState.Done, made.Problem);
        Assert.InRange(made.Pages!.Value, 100, 200);
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>The engine behind a gate: it begins when a file appears.</summary>
    private RenderBudget Gated()
    {
        foreach (var template in Directory.EnumerateFiles(Path.GetDirectoryName(RenderBudget.Default.Script)!, "*.typ"))
            File.Copy(template, Path.Combine(folder.FullName, Path.GetFileName(template)), overwrite: true);
        var script = Path.Combine(folder.FullName, "gate.mjs");
        File.WriteAllText(script, $$"""
            import {existsSync} from 'node:fs';
            const opened = new URL('open', import.meta.url);
            while (!existsSync(opened)) await new Promise(next => setTimeout(next, 20));
            await import({{JsonSerializer.Serialize(new Uri(RenderBudget.Default.Script).AbsoluteUri)}});
            """);
        return RenderBudget.Default with { Script = script };
    }

    private static async Task<BundleProgress> Find(TestProgram program, string id) => (await program.Client.GetFromJsonAsync<BundleProgress>($"/bundles/{id}", FactsJson.Options))!;
}
