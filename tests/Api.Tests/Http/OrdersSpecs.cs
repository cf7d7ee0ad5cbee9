using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using DisputeHelper.Cases;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using DisputeHelper.Wording;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Http;

public sealed class OrdersSpecs : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(Utc("2026-08-10T12:00:00Z"));
    private TestProgram _program = null!;

    public async Task InitializeAsync()
    {
        _program = await TestProgram.Start(_clock);
        var reading = Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
        {
            State = Said(OrderState.Shipped, "8"),
            PlacedOn = On("2026-07-15"),
            Total = Reais(132.74m, "R$132,74"),
            Statements = [Promise(StatementKind.RefundIfNotDelivered, "2026-09-03", "Refund if no delivery before Sep 3, 2026")],
        });
        await KnownOrder.Add(_program, Number, reading);
    }

    public async Task DisposeAsync() => await _program.DisposeAsync();

    private async Task<T> Get<T>(string path) => (await _program.Client.GetFromJsonAsync<T>(path, FactsJson.Options))!;

    private Task<HttpResponseMessage> Put(string path, string json) => _program.Client.PutAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));

    private static async Task<string> Sentence(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString()!;

    [Fact]
    public async Task The_list_shows_each_order_with_its_next_deadline()
    {
        var page = await Get<OrderPage>("/orders?sort=deadline&state=shipped&query=8212");
        var order = Assert.Single(page.Orders);
        Assert.Equal("refund-if-not-delivered", order.NextDeadline!.Id);
        Assert.Equal(Utc("2026-09-04T06:59:59Z"), order.NextDeadline.Until);
        Assert.Equal((1, null), (page.Total, page.Next));
    }

    [Theory]
    [InlineData("/orders?sort=price", "deadline, placed, captured")]
    [InlineData("/orders?state=lost", "awaiting-payment")]
    public async Task A_wrong_wish_is_answered_with_the_right_words(string path, string words)
    {
        var answer = await _program.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, await Sentence(answer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/timeline")]
    [InlineData("/exhibits")]
    [InlineData("/deadlines")]
    [InlineData("/progress")]
    [InlineData("/warnings")]
    [InlineData("/checklist")]
    [InlineData("/claim")]
    [InlineData("/attachments")]
    public async Task An_order_that_was_never_captured_is_not_found_with_a_sentence(string path)
    {
        var answer = await _program.Client.GetAsync($"/orders/8212000000000099{path}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith("No capture of this order yet.", await Sentence(answer));
        Assert.Equal(HttpStatusCode.OK, (await _program.Client.GetAsync($"/orders/{Number}{path}")).StatusCode);
    }

    [Theory]
    [InlineData("de", "Nicht gefunden", "Von dieser Bestellung ist noch nichts gesichert.")]
    [InlineData("ja,en;q=0.5", "見つかりません", "この注文はまだキャプチャされていません。")]
    [InlineData("xx", "Not found", "No capture of this order yet.")]
    public async Task A_problem_is_told_in_the_language_that_the_page_asks_for_and_keeps_its_code(string asked, string title, string detail)
    {
        _program.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(asked);
        var problem = await (await _program.Client.GetAsync("/orders/8212000000000099")).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(("not-found", title), (problem.GetProperty("code").GetString(), problem.GetProperty("title").GetString()));
        Assert.StartsWith(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        var refused = await (await Put($"/orders/{Number}/corrections", """{"corrections":[{"field":"nothing","value":"1","reason":"x"}]}""")).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(Languages.Accepted(asked).Say("problem.no-field", ("field", "nothing")), refused.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task What_a_reader_noted_of_a_page_is_told_in_the_language_that_the_page_asks_for()
    {
        var told = (await Get<CaseFile>($"/orders/{Number}")) with { Captures = [], ChatCoverage = new ChatCoverage(false, 0, ["what was captured before and after does not overlap"]) };
        Assert.Equal("was davor und danach gesichert wurde, überschneidet sich nicht", Assert.Single(told.In(Languages.Find("de")!).ChatCoverage!.Gaps));
        Assert.Equal(told.ChatCoverage!.Gaps, told.In(Languages.English).ChatCoverage!.Gaps);
    }

    [Theory]
    [InlineData("de-AT,de;q=0.9", "Bestelldetails", "Die Bestellung wurde aufgegeben.")]
    [InlineData("he", "פרטי הזמנה", "ההזמנה בוצעה.")]
    [InlineData("xx", "Order details", "The order was placed.")]
    public async Task Timeline_and_exhibits_speak_the_language_that_the_page_asks_for(string asked, string exhibit, string placed)
    {
        _program.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(asked);
        Assert.Equal(exhibit, (await Get<List<TitledExhibit>>($"/orders/{Number}/exhibits")).Single().Title);
        Assert.Equal(placed, (await Get<List<TimelineEntry>>($"/orders/{Number}/timeline"))[0].Text);
    }

    [Fact]
    public async Task A_correction_is_appended_logged_and_can_be_taken_back()
    {
        var path = $"/orders/{Number}/corrections";
        var answer = await Put(path, """{"corrections":[{"field":"total","value":"130.00 BRL","reason":"The receipt says so."}]}""");
        Assert.Equal(130m, (await answer.Content.ReadFromJsonAsync<CaseFile>(FactsJson.Options))!.Total!.Value.Amount);
        await Put(path, """{"corrections":[{"field":"total","value":"130.00 BRL","reason":"The receipt says so."}]}""");
        Assert.Equal(132.74m, (await (await Put(path, """{"corrections":[]}""")).Content.ReadFromJsonAsync<CaseFile>(FactsJson.Options))!.Total!.Value.Amount);
        await using var db = await _program.Services.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync();
        Assert.Equal(["130.00 BRL", null], await db.Corrections.OrderBy(c => c.Id).Select(c => c.Value).ToListAsync());
        Assert.Equal(2, await db.Custody.CountAsync(c => c.Type == "correction-made" && c.Subject == Number.Value));
    }

    [Theory]
    [InlineData("nothing", "1", "no field “nothing”")]
    [InlineData("placedOn", "3/9/2026", "Write days as")]
    [InlineData("total", "130,00", "amounts as 12.50 EUR")]
    public async Task A_correction_that_does_not_fit_changes_nothing(string field, string value, string words)
    {
        var answer = await Put($"/orders/{Number}/corrections", $$"""{"corrections":[{"field":"{{field}}","value":"{{value}}","reason":"x"}]}""");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, await Sentence(answer));
        await using var db = await _program.Services.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync();
        Assert.Equal(0, await db.Corrections.CountAsync());
    }

    [Fact]
    public async Task A_plan_leads_to_a_checklist_and_a_claim_and_is_logged()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _program.Client.GetAsync($"/orders/{Number}/dispute")).StatusCode);
        var answer = await Put($"/orders/{Number}/dispute", """{"reason":"never-arrived","solution":"partial-refund","amount":{"amount":"100.50","currency":"BRL"},"words":"I waited."}""");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("never-arrived", (await Get<DisputePlan>($"/orders/{Number}/dispute")).Reason);
        Assert.Equal("never-arrived", (await Get<Checklist>($"/orders/{Number}/checklist")).Reason);
        Assert.Contains("I ask for a partial refund of 100.50 BRL.", (await Get<Claim>($"/orders/{Number}/claim")).Text);
        await using var db = await _program.Services.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync();
        Assert.Equal(1, await db.Custody.CountAsync(c => c.Type == "dispute-planned"));
    }

    [Theory]
    [InlineData("""{"reason":"bad-luck","solution":"full-refund"}""", "never-arrived")]
    [InlineData("""{"reason":"damaged","solution":"partial-refund"}""", "needs an amount")]
    [InlineData("""{"reason":"damaged","solution":"full-refund","amount":{"amount":"500","currency":"BRL"}}""", "more than the order's total")]
    public async Task A_plan_that_cannot_be_is_refused_with_the_reason(string plan, string words)
    {
        var answer = await Put($"/orders/{Number}/dispute", plan);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, await Sentence(answer));
    }

    [Fact]
    public async Task A_file_is_streamed_in_once_and_becomes_an_exhibit()
    {
        async Task<HttpResponseMessage> Send()
        {
            var file = new ByteArrayContent([0xFF, 0xD8, 0xFF, 1, 2, 3]);
            file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            using var form = new MultipartFormDataContent { { new StringContent("A caixa vazia"), "caption" }, { file, "file", "../../caixa.jpg" } };
            return await _program.Client.PostAsync($"/orders/{Number}/attachments", form);
        }

        var first = await Send();
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        var added = (await first.Content.ReadFromJsonAsync<CaseAttachment>(FactsJson.Options))!;
        Assert.Equal(("caixa.jpg", "A caixa vazia", "image/jpeg", 6L), (added.FileName, added.Caption, added.ContentType, added.Bytes));
        Assert.Equal(HttpStatusCode.OK, (await Send()).StatusCode);
        Assert.Equal(["E1", "E2"], (await Get<IReadOnlyList<TitledExhibit>>($"/orders/{Number}/exhibits")).Select(e => e.Label));
    }

    [Fact]
    public async Task A_delivery_without_a_file_is_refused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("only words"), "caption" } };
        var answer = await _program.Client.PostAsync($"/orders/{Number}/attachments", form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("No file came with the request.", await Sentence(answer));
    }

    [Fact]
    public async Task A_step_is_ticked_off_and_taken_back_and_the_list_follows()
    {
        var path = $"/orders/{Number}/deadlines/refund-if-not-delivered/done";
        Assert.Equal(HttpStatusCode.OK, (await Put(path, """{"done":true}""")).StatusCode);
        Assert.NotEqual("refund-if-not-delivered", Assert.Single((await Get<OrderPage>("/orders")).Orders).NextDeadline?.Id);
        Assert.Equal(HttpStatusCode.OK, (await Put(path, """{"done":false}""")).StatusCode);
        Assert.Equal("refund-if-not-delivered", Assert.Single((await Get<OrderPage>("/orders")).Orders).NextDeadline!.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await Put($"/orders/{Number}/deadlines/lunch/done", """{"done":true}""")).StatusCode);
    }

    [Theory]
    [InlineData("/deadlines.ics?alarms=0", 400)]
    [InlineData("/deadlines.ics?alarms=soon", 400)]
    [InlineData("/deadlines.ics?alarms=48,2", 200)]
    [InlineData("/deadlines.ics?alarms=", 200)]
    public async Task A_calendar_file_reminds_as_it_is_asked_to(string query, int status) =>
        Assert.Equal(status, (int)(await _program.Client.GetAsync($"/orders/{Number}{query}")).StatusCode);

    [Fact]
    public async Task The_calendar_file_holds_the_running_deadlines()
    {
        var answer = await _program.Client.GetAsync("/deadlines.ics");
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("DTEND:20260904T065959Z", await answer.Content.ReadAsStringAsync());
        Assert.Equal("refund-if-not-delivered", (await Get<IReadOnlyList<DisputeHelper.Deadlines.Deadline>>("/deadlines"))[0].Id);
        Assert.Equal(HttpStatusCode.Forbidden, (await _program.Stranger.GetAsync("/deadlines.ics")).StatusCode);
    }
}
