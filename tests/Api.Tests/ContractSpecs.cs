using System.Text.Json;
using System.Text.Json.Nodes;

namespace DisputeHelper.Tests;

/// <summary>The contract is a file: what the program says of itself and what is checked in are the same.</summary>
public class ContractSpecs
{
    private const string Checked = "api/openapi.json";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>After a change on purpose: <c>npm run contract</c>, or this test with UPDATE_CONTRACT=1.</summary>
    [Fact]
    public async Task The_checked_in_contract_is_the_one_that_the_program_tells()
    {
        await using var program = await TestProgram.Start();
        var told = Normal(await program.Stranger.GetStringAsync("/openapi/v1.json"));
        if (Environment.GetEnvironmentVariable("UPDATE_CONTRACT") == "1")
            await File.WriteAllTextAsync(Path.Combine(Sources.Top, Checked), told);
        Assert.Equal(Sources.Text(Checked).ReplaceLineEndings("\n"), told);
    }

    [Fact]
    public async Task The_contract_is_the_same_on_every_run()
    {
        await using var one = await TestProgram.Start();
        await using var other = await TestProgram.Start();
        Assert.Equal(await one.Stranger.GetStringAsync("/openapi/v1.json"), await other.Stranger.GetStringAsync("/openapi/v1.json"));
    }

    [Fact]
    public async Task Every_operation_has_a_name_a_summary_and_says_how_it_fails()
    {
        await using var program = await TestProgram.Start();
        var document = JsonNode.Parse(await program.Stranger.GetStringAsync("/openapi/v1.json"))!;
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(one => (Path: path.Key, Operation: one.Value!))).ToList();
        Assert.NotEmpty(operations);
        Assert.All(operations, one =>
        {
            Assert.False(string.IsNullOrEmpty((string?)one.Operation["operationId"]), one.Path);
            Assert.False(string.IsNullOrEmpty((string?)one.Operation["summary"]), one.Path);
            if (one.Operation["security"] is not null) Assert.Contains(one.Operation["responses"]!.AsObject(), answer => answer.Key[0] == '4');
        });
        Assert.Equal(operations.Count, operations.Select(one => (string)one.Operation["operationId"]!).Distinct().Count());
    }

    [Fact]
    public async Task Money_is_never_a_number_and_no_whole_number_may_be_a_text()
    {
        await using var program = await TestProgram.Start();
        var text = await program.Stranger.GetStringAsync("/openapi/v1.json");
        var schemas = JsonNode.Parse(text)!["components"]!["schemas"]!;
        Assert.Equal("string", (string?)schemas["Money"]!["properties"]!["amount"]!["type"]);
        Assert.DoesNotMatch("\"integer\",\\s*\"string\"|\"string\",\\s*\"integer\"", text);
    }

    private static string Normal(string text)
    {
        var document = JsonNode.Parse(text)!.AsObject();
        document.Remove("servers");
        return document.ToJsonString(Indented) + "\n";
    }
}
