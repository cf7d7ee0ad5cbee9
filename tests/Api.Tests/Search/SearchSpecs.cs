using System.Net;
using System.Net.Http.Json;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Search;
using DisputeHelper.Tests.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Search;

public sealed class SearchSpecs : IAsyncLifetime
{
    private TestProgram _program = null!;

    public async Task InitializeAsync()
    {
        _program = await TestProgram.Start();
        await _program.Keep(Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
        {
            Total = Reais(132.74m, "R$132,74"),
            Seller = new(Words("Loja Som Claro"), Words("1100200300"), null),
            Lines = [new("1", "100500", null, Words("Fone de ouvido sem fio"), [new("Cor", "Preto")], null, null, null, null, null)],
            Parcels = [Parcel("NX 0000-00456 BR", Step("2026-08-03T10:00:00Z", "Parado na alfândega"))],
            Messages =
            [
                Message("m1", MessageSender.Buyer, "2026-08-04T10:00:00Z", "The lamp (left) is broken, 100%_sure"),
                Message("m2", MessageSender.Seller, "2026-08-05T10:00:00Z", "灯坏了，请取消纠纷。"),
                Message("m3", MessageSender.Seller, "2026-08-06T10:00:00Z", "سنعيد لك المبلغ كاملًا"),
                Message("m4", MessageSender.Seller, "2026-08-07T10:00:00Z", "สินค้ากำลังจัดส่ง"),
                Message("m5", MessageSender.Buyer, "2026-08-08T10:00:00Z", "החבילה לא הגיעה"),
            ],
            Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Reembolso se não chegar até 3 de set. de 2026")],
        }));
    }

    public async Task DisposeAsync() => await _program.DisposeAsync();

    private Task<SearchPage> Find(string query, string more = "") => Ask($"/search?query={Uri.EscapeDataString(query)}{more}");

    private async Task<SearchPage> Ask(string path) => (await _program.Client.GetFromJsonAsync<SearchPage>(path, FactsJson.Options))!;

    [Theory]
    [InlineData("BROKEN lamp", SearchKind.Message, "The lamp (left) is broken, 100%_sure")]
    [InlineData("取消", SearchKind.Message, "灯坏了，请取消纠纷。")]
    [InlineData("灯", SearchKind.Message, "灯坏了，请取消纠纷。")]
    [InlineData("كاملا", SearchKind.Message, "سنعيد لك المبلغ كاملًا")]
    [InlineData("จัดส่ง", SearchKind.Message, "สินค้ากำลังจัดส่ง")]
    [InlineData("חבילה", SearchKind.Message, "החבילה לא הגיעה")]
    [InlineData("NX000000456BR", SearchKind.Tracking, "NX 0000-00456 BR")]
    [InlineData("nx 0000 00456", SearchKind.Tracking, "NX 0000-00456 BR")]
    [InlineData("alfandega", SearchKind.Tracking, "Parado na alfândega")]
    [InlineData("nao chegar", SearchKind.Statement, "Reembolso se não chegar até 3 de set. de 2026")]
    public async Task Words_are_found_in_any_script(string query, SearchKind kind, string text)
    {
        var hit = (await Find(query)).Hits[0];
        Assert.Equal((kind, text), (hit.Kind, hit.Snippet.Text));
        Assert.Equal((Number, "Fone de ouvido sem fio", "E1"), (hit.Order, hit.Title, hit.Exhibit));
        if (!query.StartsWith("NX0", StringComparison.Ordinal)) Assert.NotEmpty(hit.Snippet.Marks);
    }

    [Theory]
    [InlineData("8212000000000017")]
    [InlineData("8212 0000 0000 0017")]
    [InlineData("som claro fone")]
    [InlineData("132,74")]
    [InlineData("1100200300")]
    public async Task An_order_is_found_by_number_shop_item_and_amount(string query) => Assert.Equal(SearchKind.Order, (await Find(query)).Hits[0].Kind);

    [Theory]
    [InlineData("\"")]
    [InlineData("\" OR 1=1 --")]
    [InlineData("NEAR(a b)")]
    [InlineData("Folded:lamp*")]
    [InlineData("^lamp AND -left NOT (")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("a\0b\ufffd")]
    [InlineData("'); DROP TABLE Notes; --")]
    [InlineData("\u202e\u200b \u0301")]
    public async Task Nothing_that_is_typed_is_a_command(string query)
    {
        await Find(query);
        Assert.NotEmpty((await Find("lamp")).Hits);
    }

    [Fact]
    public async Task Signs_alone_find_nothing_and_not_everything()
    {
        foreach (var query in new[] { "", " ", "%", "\"\"", "*" }) Assert.Equal(0, (await Find(query)).Total);
        Assert.Single((await Find("100%_sure")).Hits);
    }

    [Fact]
    public async Task A_query_of_ten_thousand_characters_is_refused_in_words()
    {
        var answer = await _program.Client.GetAsync("/search?query=" + new string('x', 600));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("at most 500", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.InRange((int)(await _program.Client.GetAsync("/search?query=" + new string('x', 10_000))).StatusCode, 400, 499);
    }

    [Fact]
    public async Task What_is_meant_exactly_comes_first_then_beginnings_of_words()
    {
        await _program.Keep(Reading(2, "2026-08-02", PageKind.Chat, f => f with
        {
            Messages = [Message("m8", MessageSender.Seller, "2026-08-20T10:00:00Z", "The clamp"), Message("m9", MessageSender.Seller, "2026-08-01T10:00:00Z", "A lamp")],
        }));
        Assert.Equal(["m1", "m9", "m8"], (await Find("lamp")).Hits.Select(h => h.Item));
    }

    [Fact]
    public async Task Pages_join_without_gap_or_repetition()
    {
        await _program.Keep(Reading(3, "2026-08-03", PageKind.Chat, f => f with
        {
            Messages = [.. Enumerable.Range(0, 25).Select(i => Message($"n{i}", i % 2 == 0 ? MessageSender.Buyer : MessageSender.Seller, $"2026-07-{i + 1:00}T10:00:00Z", $"parcel number {i} please"))],
        }));
        var (seen, cursor) = (new List<string?>(), "");
        for (var pages = 0; pages < 5; pages++)
        {
            var page = await Find("parcel", $"&limit=10{cursor}");
            Assert.Equal(25, page.Total);
            seen.AddRange(page.Hits.Select(h => h.Item));
            if (page.Next is null) break;
            cursor = $"&cursor={page.Next.Value}";
        }
        Assert.Equal(Enumerable.Range(0, 25).Reverse().Select(i => $"n{i}"), seen);
        Assert.Equal(HttpStatusCode.BadRequest, (await _program.Client.GetAsync("/search?query=parcel&cursor=nonsense")).StatusCode);
    }

    [Fact]
    public async Task A_correction_and_a_note_are_found_and_what_they_replace_is_not()
    {
        Assert.NotEmpty((await Find("Som Claro")).Hits);
        var entry = """{"corrections":[{"field":"seller.name","value":"Loja Nova","reason":"It moved"}]}""";
        (await _program.Client.PutAsync($"/orders/{Number}/corrections", new StringContent(entry, System.Text.Encoding.UTF8, "application/json"))).EnsureSuccessStatusCode();
        Assert.Empty((await Find("Som Claro")).Hits);
        Assert.NotEmpty((await Find("loja nova")).Hits);

        (await _program.Client.PostAsync($"/orders/{Number}/notes", new StringContent("""{"text":"Called the bank, reference Q-77"}""", System.Text.Encoding.UTF8, "application/json"))).EnsureSuccessStatusCode();
        var hit = Assert.Single((await Find("q-77 bank")).Hits);
        Assert.Equal((SearchKind.Note, null), (hit.Kind, hit.Exhibit));
    }

    [Fact]
    public async Task The_index_can_be_thrown_away_and_made_anew()
    {
        var before = await Find("a");
        var store = _program.Services.GetRequiredService<EvidenceStore>();
        await store.Write(db => db.Database.ExecuteSqlRawAsync("DELETE FROM SearchEntries"), default);
        Assert.Equal(0, (await Find("a")).Total);
        await _program.Services.GetRequiredService<SearchIndex>().Rebuild(default);
        var after = await Find("a");
        Assert.NotEqual(0, after.Total);
        Assert.Equal(before.Hits.Select(h => h.Snippet.Text), after.Hits.Select(h => h.Snippet.Text));
    }
}
