using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Http;
using DisputeHelper.Tests.Captures;
using Microsoft.Data.Sqlite;

namespace DisputeHelper.Tests.Http;

/// <summary>What somebody who remembers a head of the log can learn from the program.</summary>
public class CustodySpecs
{
    [Fact]
    public async Task A_log_that_only_grew_still_has_every_head_that_was_seen()
    {
        await using var program = await TestProgram.Start();
        var seen = await Head(program, "");
        Assert.Null(seen.HashAtSeq);
        await program.Deliver(SampleCapture.Make(1));
        var now = await Head(program, $"?seq={seen.Seq}");
        Assert.True(now.Seq > seen.Seq);
        Assert.Equal(seen.Hash, now.HashAtSeq);
        Assert.Equal(now.Hash, (await Head(program, $"?seq={now.Seq}")).HashAtSeq);
        Assert.Equal(new string('0', 64), (await Head(program, "?seq=0")).HashAtSeq!.Value);
        Assert.True(await Sound(program, seen));
    }

    [Fact]
    public async Task An_old_copy_that_grew_past_the_head_that_was_seen_is_told_by_the_hash_at_its_number()
    {
        var folder = Directory.CreateTempSubdirectory("disputehelper-").FullName;
        var database = Path.Combine(folder, "evidence.db");
        await using (var program = await TestProgram.Start(folder: folder)) await program.Deliver(SampleCapture.Make(1));
        SqliteConnection.ClearAllPools();
        var old = await File.ReadAllBytesAsync(database);

        CustodyAnswer seen;
        await using (var program = await TestProgram.Start(folder: folder))
        {
            await program.Deliver(SampleCapture.Make(2));
            seen = await Head(program, "");
        }
        SqliteConnection.ClearAllPools();
        foreach (var beside in Directory.GetFiles(folder, "evidence.db-*")) File.Delete(beside);
        await File.WriteAllBytesAsync(database, old);

        await using (var program = await TestProgram.Start(folder: folder))
        {
            Assert.Null((await Head(program, $"?seq={seen.Seq}")).HashAtSeq);
            for (var seed = 3; seed < 6; seed++) await program.Deliver(SampleCapture.Make(seed));
            var now = await Head(program, $"?seq={seen.Seq}");
            Assert.True(now.Seq > seen.Seq);
            Assert.NotNull(now.HashAtSeq);
            Assert.NotEqual(seen.Hash, now.HashAtSeq);
            Assert.True(await Sound(program, null));    // In itself the copy is sound: hence the anchor.
            Assert.False(await Sound(program, seen));
        }
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("GET", "/custody?seq=last", null)]
    [InlineData("POST", "/custody/verify", "{\"seq\":1}")]
    [InlineData("POST", "/custody/verify", "{\"seq\":1,\"hash\":\"short\"}")]
    public async Task What_is_no_head_is_refused(string method, string path, string? body)
    {
        await using var program = await TestProgram.Start();
        var asked = new HttpRequestMessage(new(method), path);
        if (body is not null) asked.Content = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, (await program.Client.SendAsync(asked)).StatusCode);
    }

    private static async Task<CustodyAnswer> Head(TestProgram program, string query) =>
        (await program.Client.GetFromJsonAsync<CustodyAnswer>("/custody" + query, FactsJson.Options))!;

    private static async Task<bool> Sound(TestProgram program, CustodyAnswer? anchor)
    {
        using var body = anchor is null ? null : JsonContent.Create(new CustodyAnchor(anchor.Seq, anchor.Hash), options: FactsJson.Options);
        var answer = await program.Client.PostAsync("/custody/verify?full=false", body);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("sound").GetBoolean();
    }
}
