using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using DisputeHelper.Bundles;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles;

/// <summary>What the user wishes of packs, over HTTP: limits, choices kept for later, translations of quotes; and the record of what was made.</summary>
public sealed class PackWishesSpecs(ToldStory story) : IClassFixture<ToldStory>
{
    private const string Order = $"/orders/{SampleStory.Order}";

    [Fact]
    public async Task A_choice_is_kept_for_each_receiver_and_takes_the_place_of_the_one_before()
    {
        await Put<BundleDraft>($"{Order}/bundles/drafts/visa", new { leaveOut = new[] { "E3" } });
        await Put<BundleDraft>($"{Order}/bundles/drafts/paypal", new { leaveOut = new[] { "E1" }, order = new[] { "E4", "E2" }, shrink = new[] { "E2" }, language = "de" });
        var kept = await Put<BundleDraft>($"{Order}/bundles/drafts/visa", new { leaveOut = new[] { "E5" }, redacted = true });
        var drafts = await Get<BundleDraft[]>($"{Order}/bundles/drafts");
        Assert.Equal(["visa", "paypal"], drafts.Select(draft => draft.Profile));
        Assert.Equal("E5 True", $"{string.Join(' ', drafts[0].Options.LeaveOut!)} {drafts[0].Options.Redacted}");
        Assert.Equal(kept.ChangedAt, drafts[0].ChangedAt);
        Assert.Equal("E1, E4 E2, E2, de", $"{drafts[1].Options.LeaveOut![0]}, {string.Join(' ', drafts[1].Options.Order!)}, {drafts[1].Options.Shrink![0]}, {drafts[1].Options.Language}");
        Assert.Empty(await Get<BundleDraft[]>("/orders/8999999999999999/bundles/drafts"));
        Assert.Equal(HttpStatusCode.NotFound, (await Sent($"{Order}/bundles/drafts/bank", new { })).Status);
        // Nobody's order: a choice of its exhibits would be kept for nothing.
        Assert.Equal(HttpStatusCode.NotFound, (await Sent("/orders/8999999999999999/bundles/drafts/visa", new { })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Sent("/orders/8999999999999999/translations", new { message = "m1", language = "en", text = "Hello" })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Sent($"{Order}/bundles/drafts/visa", new { leaveOut = "E5" })).Status);
    }

    [Fact]
    public async Task Limits_of_ones_own_take_the_place_of_those_published_until_they_are_taken_back()
    {
        var published = (await Get<Profile[]>("/profiles")).Single(profile => profile.Name == "amex");
        var own = await Put<Profile>("/profiles/amex/limits", new { pages = 12 });
        Assert.Equal((12, "own", "your own entry"), (own.MaxPages!.Value, own.MaxPages.Confidence, own.MaxPages.Source));
        Assert.Equal(published.MaxBytes, own.MaxBytes);
        Assert.Equal(12, (await Get<Profile[]>("/profiles")).Single(profile => profile.Name == "amex").MaxPages!.Value);
        Assert.Equal(published.MaxPages, (await Put<Profile>("/profiles/amex/limits", new { })).MaxPages);
        foreach (var impossible in (object[])[new { pages = 0 }, new { bytes = -1 }, new { files = long.MaxValue }])
            Assert.Equal(HttpStatusCode.BadRequest, (await Sent("/profiles/amex/limits", impossible)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Sent("/profiles/bank/limits", new { pages = 1 })).Status);
    }

    [Fact]
    public async Task A_pack_fits_at_its_own_size_and_one_byte_less_is_refused_with_what_to_drop_or_shrink()
    {
        var made = await story.Make("klarna");
        Assert.Equal(BundleState.Done, (await story.Make("klarna", new { limits = new { bytes = made.Bytes, pages = made.Pages } })).State);
        var refused = await story.Make("klarna", new { limits = new { bytes = made.Bytes - 1 } });
        Assert.Equal((BundleState.Failed, null), (refused.State, refused.Sha256));
        Assert.Contains("Nothing was cut off. Proposed: ", refused.Problem, StringComparison.Ordinal);
        Assert.Equal(made.Bytes, refused.Fit!.Bytes);
        var (drop, shrink) = (refused.Fit.Proposals.Where(p => p.Kind is FitProposalKind.LeaveOut).Select(p => p.Label), refused.Fit.Proposals.Where(p => p.Kind is FitProposalKind.Shrink).Select(p => p.Label));
        Assert.NotEmpty(refused.Fit.Proposals);
        // Who follows the proposal gets the pack.
        var smaller = await story.Make("klarna", new { limits = new { bytes = made.Bytes - 1 }, leaveOut = drop, shrink });
        Assert.True(smaller.State is BundleState.Done, $"{refused.Problem}\n{smaller.Problem}");
        var tooLong = await story.Make("klarna", new { limits = new { pages = made.Pages - 1 } });
        Assert.Equal(BundleState.Failed, tooLong.State);
        Assert.Equal(BundleState.Done, (await story.Make("klarna", new { limits = new { pages = made.Pages - 1 }, leaveOut = tooLong.Fit!.Proposals.Select(p => p.Label) })).State);
    }

    [Fact]
    public async Task Names_follow_the_receiver_and_a_court_is_sent_no_pictures()
    {
        var pack = await story.Make("mastercard", new { limits = new { pages = 100 } });
        using var file = await story.Program.Client.GetAsync($"/bundles/{pack.Id}/file");
        Assert.Equal(("evidence00001234.pdf", "evidence00001234.pdf"), (pack.FileName, file.Content.Headers.ContentDisposition!.FileName));
        var kit = await story.Make("small-claims", new { form = "upload-kit" });
        Assert.StartsWith("Small claims court takes no pictures, only pdf.", kit.Problem, StringComparison.Ordinal);
    }

    [ToolFact("pdftotext")]
    public async Task A_translation_stands_beside_the_quote_and_says_whose_it_is()
    {
        using var known = JsonDocument.Parse(await story.Program.Client.GetStringAsync(Order));
        var message = known.RootElement.GetProperty("messages").EnumerateArray().First(one => one.GetProperty("sender").GetString() is "seller");
        var (id, said) = (message.GetProperty("id").GetString()!, message.GetProperty("text").GetProperty("value").GetString()!);
        await Put<MessageTranslation[]>($"{Order}/translations", new { message = id, language = "en", text = "We will send another one." });
        var kept = await Put<MessageTranslation[]>($"{Order}/translations", new { message = id, language = "de", text = "Wir schicken Ersatz." });
        Assert.Equal(["de", "en"], kept.Where(one => one.Message == id).Select(one => one.Language));

        var text = Regex.Replace(await Text((await story.Make("full", new { language = "de" })).Id), @"\s+", " ");
        Assert.Contains("Übersetzung des Käufers Wir schicken Ersatz.", text, StringComparison.Ordinal);
        Assert.Contains(Regex.Replace(said, @"\s+", " ")[..20], text, StringComparison.Ordinal);
        Assert.DoesNotContain("We will send another one.", text, StringComparison.Ordinal);

        Assert.Equal(["en"], (await Put<MessageTranslation[]>($"{Order}/translations", new { message = id, language = "de", text = "" })).Select(one => one.Language));
        foreach (var wrong in (object[])[new { message = id, language = "xx", text = "?" }, new { message = "", language = "de", text = "?" }, new { message = id, language = "de", text = new string('x', 20_001) }])
            Assert.Equal(HttpStatusCode.BadRequest, (await Sent($"{Order}/translations", wrong)).Status);
        Assert.Equal(["en"], (await Get<MessageTranslation[]>($"{Order}/translations")).Select(one => one.Language));
        await Put<MessageTranslation[]>($"{Order}/translations", new { message = id, language = "en", text = " " });
    }

    [Fact]
    public async Task What_was_made_when_for_whom_and_with_which_hash_stands_in_the_record_and_a_draft_does_not()
    {
        var pack = await story.Make("paypal", new { leaveOut = new[] { "E1" } });
        var draft = await story.Make("paypal", new { draft = true });
        var refused = await story.Make("visa", new { limits = new { pages = 1 } });
        Assert.True(draft.Draft);
        using var asked = new HttpRequestMessage(HttpMethod.Get, $"{Order}/bundles") { Headers = { { "Accept-Language", "de" } } };
        using var answer = await story.Program.Client.SendAsync(asked);
        var record = (await answer.Content.ReadFromJsonAsync<BundleRecord[]>(FactsJson.Options))!;
        Assert.Equal([refused.Id, pack.Id], record.Take(2).Select(one => one.Id));
        Assert.DoesNotContain(record, one => one.Id == draft.Id);
        Assert.Equal((pack.Sha256, pack.Bytes, pack.Pages, BundleState.Done), (record[1].Sha256, record[1].Bytes, record[1].Pages, record[1].State));
        Assert.Equal(("paypal", "PayPal", BundleForm.Pack), (record[1].Profile, record[1].Receiver, record[1].Form));
        Assert.Equal(["E1"], record[1].Options.LeaveOut!);
        Assert.InRange(record[1].MadeAt!.Value, record[1].AskedAt, DateTimeOffset.MaxValue);
        Assert.Equal((BundleState.Failed, null), (record[0].State, record[0].Sha256));
        Assert.NotEmpty(record[0].Problem!);
        Assert.Empty(await Get<BundleRecord[]>("/orders/8999999999999999/bundles"));
    }

    private async Task<string> Text(string id)
    {
        var file = Path.Combine(story.Program.Folder, $"{id}.pdf");
        await File.WriteAllBytesAsync(file, await story.Program.Client.GetByteArrayAsync($"/bundles/{id}/file"));
        return PackBench.Run("pdftotext", file, "-")!.Value.Output;
    }

    private async Task<T> Get<T>(string path) => (await story.Program.Client.GetFromJsonAsync<T>(path, FactsJson.Options))!;

    private async Task<T> Put<T>(string path, object body)
    {
        var (status, answer) = await Sent(path, body);
        Assert.True(status is HttpStatusCode.OK, answer);
        return JsonSerializer.Deserialize<T>(answer, FactsJson.Options)!;
    }

    private async Task<(HttpStatusCode Status, string Body)> Sent(string path, object body)
    {
        using var answer = await story.Program.Client.PutAsJsonAsync(path, body);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
