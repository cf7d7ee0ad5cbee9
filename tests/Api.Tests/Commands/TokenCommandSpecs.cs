using System.Text.Json;

namespace DisputeHelper.Tests.Commands;

public class TokenCommandSpecs
{
    [Fact]
    public async Task A_token_made_on_the_command_line_works_at_once_in_the_running_program()
    {
        await using var program = await TestProgram.Start();
        var run = await ProgramRun.Of(["token", "new", "--name", "script", "--data", program.Folder]);
        Assert.Equal((0, ""), (run.Exit, run.Complained));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/devices");
        request.Headers.Add("X-DisputeHelper", "1");
        request.Headers.Authorization = new("Bearer", run.Said.Trim());
        var answer = await program.Stranger.SendAsync(request);
        var devices = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.EnumerateArray();
        Assert.Contains(devices, device => device.GetProperty("name").GetString() == "script" && device.GetProperty("isAsking").GetBoolean());
    }

    [Fact]
    public async Task A_token_needs_a_name()
    {
        var run = await ProgramRun.Of(["token", "new"]);
        Assert.NotEqual(0, run.Exit);
        Assert.Contains("--name", run.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_used_is_said_in_a_sentence()
    {
        var file = Path.GetTempFileName();
        foreach (var command in new[] { "serve", "pair", "verify" })
        {
            var run = await ProgramRun.Of([command, "--data", file]);
            Assert.NotEqual(0, run.Exit);
            Assert.Contains(file, run.Complained, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Complained, StringComparison.Ordinal);
        }
        File.Delete(file);
    }
}
