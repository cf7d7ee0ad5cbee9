using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes.Escalation;
using DisputeHelper.Disputes.MoneyLine;
using DisputeHelper.Disputes.Outcomes;
using DisputeHelper.Disputes.Returning;
using DisputeHelper.Disputes.SellerMessages;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Http;

/// <summary>What happens outside the dispute: messages, mediation, return, money, outcome.</summary>
public sealed class OutsideSpecs : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(Utc("2026-08-30T12:00:00Z"));
    private TestProgram _program = null!;

    public async Task InitializeAsync()
    {
        _program = await TestProgram.Start(_clock);
        var reading = Reading(1, "2026-08-01", PageKind.OrderDetail, f => f with
        {
            State = Said(OrderState.Shipped, "8"),
            PlacedOn = On("2026-07-15"),
            PaymentMethod = Words("PayPal"),
            Total = Reais(132.74m, "R$132,74"),
        });
        await KnownOrder.Add(_program, Number, reading);
    }

    public async Task DisposeAsync() => await _program.DisposeAsync();

    private async Task<T> Get<T>(string path) => (await _program.Client.GetFromJsonAsync<T>(path, FactsJson.Options))!;

    private async Task<T> Put<T>(string path, string json)
    {
        var answer = await Send(path, json);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<T>(FactsJson.Options))!;
    }

    private Task<HttpResponseMessage> Send(string path, string json) =>
        _program.Client.PutAsync($"/orders/{Number}/{path}", new StringContent(json, Encoding.UTF8, "application/json"));

    [Theory]
    [InlineData("seller-messages")]
    [InlineData("escalations")]
    [InlineData("return")]
    [InlineData("money")]
    [InlineData("outcome")]
    public async Task An_order_that_was_never_captured_is_not_found_with_a_sentence(string path)
    {
        var answer = await _program.Client.GetAsync($"/orders/8212000000000099/{path}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith("No capture of this order yet.", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());
        Assert.Equal(HttpStatusCode.OK, (await _program.Client.GetAsync($"/orders/{Number}/{path}")).StatusCode);
    }

    [Fact]
    public async Task Titles_come_in_the_reader_s_language_and_texts_in_the_two_that_are_asked_for()
    {
        _program.Client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("pt-BR"));
        var drafts = await Get<MessageDrafts>($"/orders/{Number}/seller-messages?seller=en");
        Assert.Equal(("en", "pt-BR"), (drafts.SellerLanguage, drafts.BuyerLanguage));
        Assert.Equal("Onde está meu pacote?", drafts.Drafts.Single(d => d.Id == "where-is-my-parcel").Title);
    }

    [Fact]
    public async Task What_the_buyer_records_is_appended_logged_and_checked()
    {
        Assert.Equal(ReturnStage.ToShip, (await Put<ReturnView>("return", """{"agreedOn":"2026-08-25","costs":[],"postedOn":null,"carrier":null,"trackingNumber":null,"enteredOn":null,"proofOfPosting":null,"receivedOn":null}""")).Stage);
        await Put<MoneyView>("money", """{"approvedOn":null,"offered":null,"refunds":[{"amount":{"amount":"50.00","currency":"BRL"},"on":"2026-08-29","where":"card"}]}""");
        for (var twice = 0; twice < 2; twice++)
            await Put<OutcomeView>("outcome", """{"result":"partial-refund","amount":{"amount":"50.00","currency":"BRL"},"decidedOn":"2026-08-27","helped":["tracking"],"words":"Ünïcode “quotes” 😀"}""");
        await using (var db = await _program.Services.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync())
        {
            Assert.Equal(["return", "money", "outcome"], await db.Records.OrderBy(r => r.Id).Select(r => r.Topic).ToListAsync());
            Assert.Equal(3, await db.Custody.CountAsync(c => c.Type == "record-made" && c.Subject == Number.Value));
        }

        var report = await _program.Services.GetRequiredService<Verification>().Run(VerificationLevel.Quick, null, default);
        Assert.DoesNotContain(report.Damages, d => d.Sentence.Contains("record", StringComparison.OrdinalIgnoreCase));
        var statistics = await Get<Statistics>("/statistics");
        Assert.Equal((1, 1, 100, 50m), (statistics.Cases, statistics.Partly, statistics.WinRate, statistics.Money.Single().Refunded.Amount));
        Assert.Equal(50m, (await Get<MoneyView>($"/orders/{Number}/money")).Sums.Single().Refunded.Amount);
    }

    [Fact]
    public async Task The_card_and_the_days_that_only_the_buyer_knows_open_windows()
    {
        var plan = await Put<EscalationPlan>("escalations", """{"scheme":null,"country":"DE","days":[{"start":"paypal-opened","on":"2026-08-20"}]}""");
        Assert.Equal(Day("2026-09-09"), plan.Steps.Single(s => s.Id == "paypal-claim").LastDay);
        Assert.Contains(plan.Steps, s => s.Id == "ecc-net");
        Assert.Contains((await Get<EscalationPlan>($"/orders/{Number}/escalations?country=br")).Steps, s => s.Id == "br-consumidor");
        Assert.Equal("DE", (await Get<EscalationPlan>($"/orders/{Number}/escalations")).Country);
    }

    [Fact]
    public async Task A_day_that_the_buyer_recorded_counts_down_in_every_list_and_calendar()
    {
        Assert.DoesNotContain(await Get<List<Deadline>>($"/orders/{Number}/deadlines"), d => d.Id.StartsWith("outside.", StringComparison.Ordinal));
        await Put<EscalationPlan>("escalations", """{"scheme":null,"country":"DE","days":[{"start":"paypal-opened","on":"2026-08-20"}]}""");
        var claim = (await Get<List<Deadline>>($"/orders/{Number}/deadlines")).Single(d => d.Id == "outside.paypal-claim");
        Assert.Equal((Day("2026-09-09"), DeadlineParty.Buyer, DeadlineState.Open), (claim.LastDay, claim.Who, claim.State));
        Assert.Equal((Day("2026-08-20"), "PP-2"), (claim.Reasons.Single().CountedFromYou, claim.Reasons.Single().Rule!.Id));
        Assert.Contains(await Get<List<Deadline>>("/deadlines"), d => d.Id == claim.Id);
        Assert.Equal(claim.Id, (await Get<OrderPage>("/orders")).Orders.Single().NextDeadline!.Id);
        foreach (var path in (string[])["/deadlines.ics", $"/orders/{Number}/deadlines.ics"])
        {
            var calendar = (await _program.Client.GetStringAsync(path)).Replace("\r\n ", "", StringComparison.Ordinal);
            Assert.Contains("UID:outside.paypal-claim-", calendar, StringComparison.Ordinal);
            Assert.Contains("Counted from 2026-08-20\\, as you said.", calendar, StringComparison.Ordinal);
        }

        var ticked = await Put<List<Deadline>>("deadlines/outside.paypal-claim/done", """{"done":true}""");
        Assert.Equal(DeadlineState.Done, ticked.Single(d => d.Id == claim.Id).State);
    }

    [Theory]
    [InlineData("escalations", """{"scheme":null,"country":"Germany","days":[]}""", "two capital letters")]
    [InlineData("escalations", """{"scheme":null,"country":null,"days":[{"start":"first-bill","on":"2031-01-01"}]}""", "in the future")]
    [InlineData("money", """{"approvedOn":null,"offered":{"amount":"0","currency":"BRL"},"refunds":[]}""", "more than nothing")]
    [InlineData("outcome", """{"result":"nothing","amount":null,"decidedOn":null,"helped":["luck"],"words":null}""", "none of")]
    [InlineData("return", """{"agreedOn":null,"costs":[],"postedOn":null,"carrier":null,"trackingNumber":null,"enteredOn":null,"proofOfPosting":"x","receivedOn":null}""", "no file of this order")]
    public async Task A_record_that_cannot_be_is_refused_with_the_reason(string path, string json, string words)
    {
        var answer = await Send(path, json);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());
        Assert.Empty(await (await _program.Services.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync()).Records.ToListAsync());
    }

    [Theory]
    [InlineData("?country=Brazil")]
    [InlineData("?scheme=diners")]
    public async Task A_wrong_wish_is_answered_with_the_right_words(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _program.Client.GetAsync($"/orders/{Number}/escalations{query}")).StatusCode);
}
