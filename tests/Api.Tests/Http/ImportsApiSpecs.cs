using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DisputeHelper.Tests.Imports;

namespace DisputeHelper.Tests.Http;

public class ImportsApiSpecs
{
    [Fact]
    public async Task Files_are_taken_one_after_the_other_and_each_is_told_as_it_is_done()
    {
        await using var program = await TestProgram.Start();
        var events = await Send(program, ("order", ImportRoom.Order, null), ("modified", "2026-08-05T09:00:00Z", null),
            ("file", "Order.html", ImportRoom.Page(ImportRoom.SavedFrom())), ("file", "photo.jpg", ImportRoom.Jpeg()), ("file", "bad.txt", "x"u8.ToArray()));
        Assert.Equal(["begun ", "file stored", "file stored", "file refused", "done "], events.Select(e => $"{e.Event} {e.Data["file"]?["outcome"]}"));
        Assert.Equal(ImportRoom.Order, (string?)events[1].Data["file"]!["orders"]![0]);
        var order = await program.Client.GetFromJsonAsync<JsonNode>($"/orders/{ImportRoom.Order}");
        Assert.Equal("photo.jpg", (string?)order!["attachments"]![0]!["fileName"]);
        Assert.Equal("2026-08-05T09:00:00+00:00", (string?)order["captures"]![0]!["capturedAt"]);
        Assert.Equal("Order.html", (string?)order["captures"]![0]!["importedFrom"]);
    }

    [Fact]
    public async Task A_file_that_waits_is_listed_and_can_be_given_its_order()
    {
        await using var program = await TestProgram.Start();
        await Send(program, ("file", "photo.jpg", ImportRoom.Jpeg()));
        var waiting = (await program.Client.GetFromJsonAsync<JsonArray>("/imports"))!.Single()!;
        Assert.True((bool)waiting["waits"]!);
        Assert.Equal("waiting", (string?)(await Place(program, waiting))["outcome"]);
        await Send(program, ("file", "Order.html", ImportRoom.Page(ImportRoom.SavedFrom())));
        Assert.Equal("stored", (string?)(await Place(program, waiting))["outcome"]);
        Assert.All((await program.Client.GetFromJsonAsync<JsonArray>("/imports"))!, file => Assert.False((bool)file!["waits"]!));
        var page = (await program.Client.GetFromJsonAsync<JsonArray>("/imports"))!.Single(file => (string?)file!["fileName"] == "Order.html")!;
        var refused = await program.Client.PutAsJsonAsync($"/imports/{page["sha256"]}/order", new { order = ImportRoom.Order });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task A_delivery_that_is_none_is_refused_before_anything_is_stored()
    {
        await using var program = await TestProgram.Start();
        using var empty = new MultipartFormDataContent { { new StringContent("x"), "other" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await program.Client.PostAsync("/imports", empty)).StatusCode);
        using var wrong = new MultipartFormDataContent { { new StringContent("12"), "order" }, { new ByteArrayContent(ImportRoom.Jpeg()), "file", "a.jpg" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await program.Client.PostAsync("/imports", wrong)).StatusCode);
        using var json = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await program.Client.PostAsync("/imports", json)).StatusCode);
        Assert.Empty((await program.Client.GetFromJsonAsync<JsonArray>("/imports"))!);
        Assert.Empty(Directory.GetFiles(Path.Combine(program.Folder, "tmp")));
    }

    [Fact]
    public async Task Nobody_else_may_call_itself_an_import()
    {
        await using var program = await TestProgram.Start();
        var capture = Captures.SampleCapture.Make(1);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(capture.Head.Replace("\"name\":\"test\"", "\"name\":\"import\"", StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json"), "capture" },
            { new StringContent("<p>x</p>", System.Text.Encoding.UTF8, "text/html"), "page" },
        };
        var answer = await program.Client.PostAsync("/captures", form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("send them to /imports", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> Place(TestProgram program, JsonNode file)
    {
        var answer = await program.Client.PutAsJsonAsync($"/imports/{file["sha256"]}/order", new { order = ImportRoom.Order });
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    private static async Task<IReadOnlyList<(string Event, JsonNode Data)>> Send(TestProgram program, params (string Name, string Word, byte[]? Bytes)[] parts)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, word, bytes) in parts)
            if (bytes is null) form.Add(new StringContent(word), name);
            else form.Add(new ByteArrayContent(bytes), name, word);
        var answer = await program.Client.PostAsync("/imports", form);
        Assert.Equal((HttpStatusCode.OK, "text/event-stream"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        return [.. (await answer.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Event)];
    }

    private static (string, JsonNode) Event(string text) =>
        text.Split('\n') is [var name, var data] ? (name["event: ".Length..], JsonNode.Parse(data["data: ".Length..])!) : throw new FormatException(text);
}
