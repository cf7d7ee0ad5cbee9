using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using DisputeHelper.Cases;
using DisputeHelper.Custody;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace DisputeHelper.Tests.Http;

/// <summary>Problem, terms, claim and form as the pages ask for them.</summary>
public sealed class DisputeStepsSpecs : IAsyncLifetime
{
    private static readonly OrderNumber Number = TextValue.Read<OrderNumber>("8212000000000017");
    private TestProgram _program = null!;

    public async Task InitializeAsync()
    {
        _program = await TestProgram.Start();
        await KnownOrder.Add(_program, Number);
    }

    public async Task DisposeAsync() => await _program.DisposeAsync();

    [Fact]
    public async Task Answers_lead_to_ranked_reasons_and_are_remembered_before_a_reason_is_chosen()
    {
        var guide = await Get<ReasonGuide>("/reasons?received=true&wrong=broken&extent=whole");
        Assert.Equal("damaged", guide.Reasons[0].Id);
        Assert.Equal(HttpStatusCode.BadRequest, (await _program.Client.GetAsync($"/orders/{Number}/reasons?extent=half")).StatusCode);
        await Put("/dispute", """{"reason":null,"solution":"full-refund","received":true,"wrong":"broken"}""");
        var plan = await Get<DisputePlan>("/dispute");
        Assert.Equal((null, true, "broken"), (plan.Reason, plan.Received, plan.Wrong));
    }

    [Theory]
    [InlineData("""{"reason":"damaged","solution":"full-refund","subReason":"other-colour"}""", "none of")]
    [InlineData("""{"reason":null,"solution":"full-refund","wrong":"luck"}""", "none of")]
    [InlineData("""{"reason":null,"solution":"full-refund","lines":["77"]}""", "none of")]
    [InlineData("""{"reason":null,"solution":"full-refund","language":"xx"}""", "none of")]
    public async Task An_answer_that_cannot_be_is_refused(string wish, string words)
    {
        var answer = await _program.Client.PutAsync($"/orders/{Number}/dispute", Json(wish));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reasons_and_terms_speak_the_language_that_is_asked_for()
    {
        _program.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("pt-BR,en;q=0.5");
        Assert.Equal("Você recebeu os produtos?", (await Get<ReasonGuide>("/reasons")).Questions[0].Text);
        Assert.DoesNotContain("captured", (await Get<DisputeTerms>("/terms")).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_is_edited_kept_on_record_and_reset()
    {
        await Put("/dispute", """{"reason":"damaged","solution":"full-refund"}""");
        var edited = await Put<Claim>("/claim/sentences", """{"sentence":"complaint","text":" The lid is broken. "}""");
        Assert.Equal("The lid is broken.", edited.Sentences.Single(s => s.Id == "complaint").Text);
        Assert.True((await Get<Claim>("/claim")).Sentences.Single(s => s.Id == "complaint").Edited);
        var reset = await Put<Claim>("/claim/sentences", """{"sentence":"complaint","text":null}""");
        Assert.Equal("What arrived is damaged.", reset.Sentences.Single(s => s.Id == "complaint").Text);
        Assert.Equal(HttpStatusCode.NotFound, (await _program.Client.PutAsync($"/orders/{Number}/claim/sentences", Json("""{"sentence":"x","text":"y"}"""))).StatusCode);
        Assert.Equal(2, (await _program.Services.GetRequiredService<CaseShelf>().ClaimEdits(Number, default)).Count);
    }

    [Fact]
    public async Task The_form_gets_text_to_paste_and_pictures_that_it_takes()
    {
        await Put("/dispute", """{"reason":"damaged","solution":"partial-refund","amount":{"amount":"5","currency":"EUR"}}""");
        await Attach(Noise(3000, 3000), "image/png", "broken.png");
        await Attach([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31], "application/pdf", "letter.pdf");
        await Attach([0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0], "image/heic", "phone.heic");
        var form = await Get<DisputeForm>("/form");
        Assert.Equal(["received", "reason", "solution", "amount", "description"], form.Fields.Select(f => f.Id));
        Assert.Equal("5.00", form.Fields[3].Copy);
        Assert.Equal("Damaged goods", form.Fields[1].FormWords[0].Text);
        Assert.Equal((form.Fields[4].Copy!.Length, null), (form.Fields[4].Count, form.Fields[4].Most));
        Assert.Null(form.Limits.Single(l => l.Id == "description").Value);
        Assert.Null(form.Files.Single(f => f.Exhibit == "E3").Path);
        var unshown = form.Files.Single(f => f.Exhibit == "E4");
        Assert.Null(unshown.Path);
        Assert.Contains("save it there as JPEG", unshown.Note, StringComparison.Ordinal);
        var copy = await _program.Client.GetByteArrayAsync(form.Files.Single(f => f.Exhibit == "E2").Path);
        Assert.InRange(copy.Length, 1, 2_000_000);
        using var picture = SKBitmap.Decode(copy);
        Assert.True(picture.Width >= 1000);
        Assert.Equal(HttpStatusCode.NotFound, (await _program.Client.GetAsync($"/orders/{Number}/form/files/E9")).StatusCode);
    }

    [Theory]
    [InlineData("/reasons")]
    [InlineData("/terms")]
    [InlineData("/form")]
    public async Task An_order_that_was_never_captured_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _program.Client.GetAsync($"/orders/8212000000000099{path}")).StatusCode);

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private async Task<T> Get<T>(string path) => (await _program.Client.GetFromJsonAsync<T>($"/orders/{Number}{path}", FactsJson.Options))!;

    private async Task Put(string path, string body) => (await _program.Client.PutAsync($"/orders/{Number}{path}", Json(body))).EnsureSuccessStatusCode();

    private async Task<T> Put<T>(string path, string body) =>
        (await (await _program.Client.PutAsync($"/orders/{Number}{path}", Json(body))).Content.ReadFromJsonAsync<T>(FactsJson.Options))!;

    private async Task Attach(byte[] bytes, string type, string name)
    {
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue(type);
        using var form = new MultipartFormDataContent { { new StringContent(name), "caption" }, { file, "file", name } };
        (await _program.Client.PostAsync($"/orders/{Number}/attachments", form)).EnsureSuccessStatusCode();
    }

    /// <summary>A picture that hardly shrinks, the same on every run.</summary>
    private static byte[] Noise(int width, int height)
    {
        using var picture = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        var pixels = picture.GetPixelSpan();
        uint state = 1;
        for (var i = 0; i < pixels.Length; i++) pixels[i] = (byte)((state = state * 1664525 + 1013904223) >> 24);
        using var data = SKImage.FromBitmap(picture).Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }
}
