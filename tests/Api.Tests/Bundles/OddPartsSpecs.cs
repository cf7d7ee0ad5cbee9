using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using DisputeHelper.Bundles;
using DisputeHelper.Commands;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Bundles;

/// <summary>Intake never looks inside a part, so whatever is made of a case has to bear what it finds there.</summary>
public sealed class OddPartsSpecs(ToldStory story) : IClassFixture<ToldStory>
{
    // A page that cuts its texts by their length leaves half of a sign behind, and a browser writes it as it is.
    private const string Half = "\\ud83d";

    [Theory]
    [InlineData("pack", false)]
    [InlineData("pack", true)]
    [InlineData("upload-kit", false)]
    [InlineData("archive", true)]
    public async Task Half_a_sign_a_field_named_twice_and_a_picture_that_is_none_stop_nothing(string form, bool redacted)
    {
        await Deliver("order-detail", pictured: true);
        await Deliver("chat", pictured: true);
        await Deliver("tracking", pictured: false);
        var made = await story.Make("full", new { form, redacted });
        Assert.True(made.State is BundleState.Done, made.Problem);
    }

    [Fact]
    public async Task Evidence_that_is_gone_is_named_and_nobody_is_told_that_it_is_safe()
    {
        var own = new ToldStory();
        await own.InitializeAsync();
        var capture = JsonNode.Parse(await own.Program.Client.GetStringAsync($"/orders/{SampleStory.Order}"))!["captures"]![0]!["id"]!.GetValue<string>();
        var parts = JsonNode.Parse(await own.Program.Client.GetStringAsync($"/captures/{capture}"))!["parts"]!.AsArray();
        var picture = Sha256.FromHash(Convert.FromHexString(parts.First(one => one!["name"]!.GetValue<string>() == "screenshot")!["sha256"]!.GetValue<string>()));
        File.Delete(Directory.EnumerateFiles(own.Program.Folder, picture.Value, SearchOption.AllDirectories).Single());
        var sentence = Languages.English.Say("blob.gone-alone", ("blob", picture.Short));
        var told = await own.Make("full");
        Assert.Equal((BundleState.Failed, sentence), (told.State, told.Problem));
        Assert.EndsWith(sentence, await Command(own, archive: false, Path.Combine(own.Program.Folder, "pack.pdf")), StringComparison.Ordinal);
        await own.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_command_that_is_stopped_or_cannot_write_its_file_says_so_in_a_sentence(bool archive)
    {
        var nowhere = Path.Combine(story.Program.Folder, "nowhere", "made");
        Assert.Contains($"could not be written to {nowhere}: ", await Command(story, archive, nowhere), StringComparison.Ordinal);
        var stopped = Path.Combine(story.Program.Folder, $"stopped-{archive}");
        Assert.Equal("Stopped. No file was written; the evidence is untouched.", await Command(story, archive, stopped, new CancellationToken(canceled: true)));
        Assert.False(File.Exists(stopped));
    }

    private static async Task<string> Command(ToldStory story, bool archive, string output, CancellationToken stop = default)
    {
        var (rooms, order, options) = (story.Program.Services, TextValue.TryRead<OrderNumber>(SampleStory.Order)!, new BundleOptions(Form: archive ? BundleForm.Archive : BundleForm.Pack));
        await using var said = new StringWriter();
        Assert.Equal(1, archive
            ? await ArchiveCommand.Run(rooms, order, options, output, said, TextWriter.Null, stop)
            : await Pack.Run(rooms, order, "full", options, output, said, stop));
        return said.ToString().TrimEnd().Split('\n')[^1];
    }

    private async Task Deliver(string kind, bool pictured)
    {
        var folder = Path.Combine(Sources.Top, "tests/fixtures/pages/aliexpress", kind, "desk-lamps-en-2026-11");
        var head = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "capture.json")))!;
        head["id"] = Guid.NewGuid().ToString("D");
        head["completeness"] = JsonNode.Parse("""{"screenshots":{"shots":[{"of":7,"top":0,"height":900},{"of":"HALF","top":0,"height":900}]},"containers":{},"folded":{"opened":["HALF"]},"lacks":[{"code":"frames","text":"HALF","names":["HALF"]}]}""");
        using var delivery = new MultipartFormDataContent
        {
            { Text(head.ToJsonString().Replace("HALF", Half, StringComparison.Ordinal), "application/json"), "capture", "capture" },
            { Text(await File.ReadAllTextAsync(Path.Combine(folder, "page.html")), "text/html"), "page", "page" },
            { Text($$"""{"version":1,"texts":[{"text":"{{Half}}","x":1,"y":2,"width":3,"height":4},{"text":"Total","x":1,"y":20,"width":3,"height":4}]}""", "application/json"), "layout", "layout" },
        };
        if (pictured) delivery.Add(Text("this is no picture", "image/png"), "screenshot", "screenshot");
        delivery.Add(Text($$"""{"url":"https://www.aliexpress.com/a","method":"GET","status":200,"at":"2026-11-20T10:00:00Z","body":"{\"a\":1,\"a\":2}","words":"{{Half}}"}""", "application/json"), "response", "response");
        delivery.Add(Text("""{"url":"https://www.aliexpress.com/b","url":"https://www.aliexpress.com/c","method":"GET","status":200,"at":"2026-11-20T10:00:00Z","body":"x"}""", "application/json"), "response", "response");
        using var answer = await story.Program.Client.PostAsync("/captures", delivery);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static ByteArrayContent Text(string text, string type) => new(System.Text.Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
}
