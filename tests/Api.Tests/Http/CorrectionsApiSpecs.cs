using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DisputeHelper.Facts;
using DisputeHelper.Readings;
using DisputeHelper.Tests.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Http;

public class CorrectionsApiSpecs
{
    private const string Path = $"/orders/{ImportRoom.Order}/corrections";

    [Fact]
    public async Task A_correction_survives_rereading_and_can_be_undone_with_a_reason()
    {
        await using var program = await Started();
        var set = new { corrections = new[] { new { field = "status", value = "Lost", reason = "The carrier told me." } } };
        Assert.Equal("Lost", Status(await Json(await program.Client.PutAsJsonAsync(Path, set))));
        await program.Services.GetRequiredService<ReadingDesk>().Reread(null, default);
        var order = (await program.Client.GetFromJsonAsync<JsonNode>($"/orders/{ImportRoom.Order}"))!;
        Assert.Equal(("Lost", "The carrier told me.", "Completed"), (Status(order), (string?)order["corrections"]![0]!["reason"], (string?)order["corrections"]![0]!["said"]![0]!["quote"]));

        order = await Json(await program.Client.DeleteAsync($"{Path}?field=status&reason=It%20came%20after%20all."));
        Assert.Equal(("Completed", 0), (Status(order), order["corrections"]!.AsArray().Count));
        Assert.Equal(["Lost", null], order["correctionHistory"]!.AsArray().Select(entry => (string?)entry!["value"]));
        Assert.Equal("It came after all.", (string?)order["correctionHistory"]![1]!["reason"]);
        var again = await program.Client.DeleteAsync($"{Path}?field=status");
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Contains("nothing to undo", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True((bool)(await Json(await program.Client.PostAsync("/custody/verify?level=quick", null)))["sound"]!);
    }

    [Fact]
    public async Task What_stands_can_be_sent_again_also_when_a_new_reading_took_its_field_away()
    {
        await using var program = await Started();
        var set = new { corrections = new[] { new { field = "lines[81].quantity", value = "2", reason = "Two came." } } };
        Assert.Equal(HttpStatusCode.BadRequest, (await program.Client.PutAsJsonAsync(Path, set)).StatusCode);
        await program.Services.GetRequiredService<DisputeHelper.Http.Orders.UserEntries>().Correct(
            TextValue.Read<OrderNumber>(ImportRoom.Order), [new("lines[81].quantity", "2", "Two came.")], default);
        var order = await Json(await program.Client.PutAsJsonAsync(Path, set));
        Assert.False((bool)order["corrections"]![0]!["applies"]!);
    }

    private static async Task<TestProgram> Started()
    {
        var program = await TestProgram.Start();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(ImportRoom.Page(ImportRoom.SavedFrom())), "file", "Order.html" } };
        Assert.Contains("event: done", await (await program.Client.PostAsync("/imports", form)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        return program;
    }

    private static string? Status(JsonNode order) => (string?)order["status"]!["value"];

    private static async Task<JsonNode> Json(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }
}
