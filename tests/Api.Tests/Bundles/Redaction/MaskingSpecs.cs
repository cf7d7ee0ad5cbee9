using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DisputeHelper.Bundles;
using DisputeHelper.Bundles.Redaction;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles.Redaction;

public sealed partial class MaskingSpecs
{
    private static readonly Masking Known = new(["Ana Example", "Example", "Rua das Flores 12", "01000-000", "王小明"], ["8212313961591322", "4000000000000002000", "LP00612345678BR"]);

    [Theory]
    [InlineData("Ana Example, Rua das Flores 12", "•••••, •••••")]
    [InlineData("to ANA  EXAMPLE!", "to •••••!")]
    [InlineData("Examples stay", "Examples stay")]
    [InlineData("收货人王小明先生", "收货人•••••先生")]
    [InlineData("write to ana.b@mail.example.org, please", "write to •••••, please")]
    [InlineData("call +55 11 98765-4321 now", "call ••••• now")]
    [InlineData("call 0171 2345 6789", "call •••••")]
    [InlineData("paid with 4111 1111 1111 1111", "paid with •••••")]
    [InlineData("paid with 4111111111111111.", "paid with •••••.")]
    [InlineData("Visa ending in 4242", "Visa ending in •••••")]
    [InlineData("MasterCard **** **** 1234", "MasterCard •••••")]
    public void What_is_personal_is_taken_out(string text, string masked) => Assert.Equal(masked, Known.Mask(text));

    [Theory]
    [InlineData("Order 8212313961591322")]
    [InlineData("Order 8212 3139 6159 1322")]
    [InlineData("LP00612345678BR")]
    [InlineData("2026-11-23 08:00")]
    [InlineData("Refund of US $132.74 before Sep 3, 2026")]
    [InlineData("4111 1111 1111 1112 is no card's number")]
    [InlineData("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    public void What_proves_something_stays(string text) => Assert.Equal(text, Known.Mask(text));

    [Fact]
    public void A_page_loses_it_in_words_attributes_scripts_and_the_block_of_the_address()
    {
        var html = Encoding.UTF8.GetString(RedactedPage.Of(Encoding.UTF8.GetBytes("""
            <html><head><script>var user = {name: "Ana Example", phone: "+5511987654321"}</script><meta name="user" content="Ana Example"></head><body onload="x('Ana Example')">
            <!-- Ana Example --><div class="contact-info">Somebody Unknown, Back Street 9</div><p title="for Ana Example" data-mail="ana%40mail.example.org">Hello Ana Example</p><p>Refund: R$132,74</p></body></html>
            """), Known)!);
        foreach (var gone in (string[])["Ana", "5511987654321", "Back Street", "Somebody", "mail.example.org", "ana%40"]) Assert.DoesNotContain(gone, html, StringComparison.Ordinal);
        Assert.Contains("Refund: R$132,74", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_cannot_be_looked_through_is_left_out() =>
        Assert.Null(RedactedPage.Of(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<i></i>", 200_001))), Known));

    [Fact]
    public void An_answer_loses_it_under_telling_names_and_in_strings_that_hold_JSON()
    {
        var json = """{"status":"SHIPPED","receiver":{"fullName":"Nobody Known","zip":9},"mobileNo":"555","memo":"ask Ana Example","body":"{\"contactPerson\":\"X Y\",\"note\":\"for Ana Example\",\"total\":5}"}""";
        var masked = Encoding.UTF8.GetString(RedactedJson.Of(Encoding.UTF8.GetBytes(json), Known)!);
        foreach (var gone in (string[])["Nobody", "555", "Ana", "X Y", ":9"]) Assert.DoesNotContain(gone, masked, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(masked);
        Assert.Equal("SHIPPED", read.RootElement.GetProperty("status").GetString());
        Assert.Contains("\"total\":5", read.RootElement.GetProperty("body").GetString(), StringComparison.Ordinal);
        Assert.Null(RedactedJson.Of("no json"u8.ToArray(), Known));
    }

    [Fact]
    public void Every_word_of_a_document_is_masked_and_its_pictures_are_the_twins()
    {
        var material = SampleCase.Material(new SampleVault());
        var document = Bundle.Compose(material, new ProfileShelf().Take("full"));
        var pictures = document.Pictures().Select(wanted => wanted.Sha256).Distinct().ToDictionary(picture => picture, picture => Sha256.Of(Encoding.ASCII.GetBytes(picture.Value)));
        var twin = RedactedDocument.Of(document, new Masking(["Ana Example", "Ana", "Rua das Flores 12", "letter box"], [SampleCase.Number.Value]), pictures,
            [.. pictures.Select(pair => new RedactionLink("E1", "screenshot", pair.Key, pair.Value, RedactionEnd.Masked))]);
        var (before, after) = (JsonSerializer.Serialize(document, DisputeHelper.Bundles.Typst.RenderJob.Json), JsonSerializer.Serialize(twin, DisputeHelper.Bundles.Typst.RenderJob.Json));
        foreach (var gone in (string[])["Ana Example", "Rua das Flores", "letter box"])
        {
            Assert.Contains(gone, before, StringComparison.Ordinal);
            Assert.DoesNotContain(gone, after, StringComparison.Ordinal);
        }
        Assert.Contains(SampleCase.Number.Value, after, StringComparison.Ordinal);
        Assert.Equal(pictures.Values.Select(hash => hash.Value).Order(), twin.Pictures().Select(wanted => wanted.Sha256.Value).Distinct().Order());
        Assert.Equal("redaction", twin.Sections[^1].Name);
        // A document that goes through its JSON comes back as it was, blocks of every kind included.
        var untouched = RedactedDocument.Of(document, new Masking([], []), new Dictionary<Sha256, Sha256>(), []) with { Subject = document.Subject };
        Assert.Equal(before, JsonSerializer.Serialize(untouched with { Sections = [.. untouched.Sections.SkipLast(1)] }, DisputeHelper.Bundles.Typst.RenderJob.Json));
    }

    [Fact]
    public void The_extension_knows_the_same_places()
    {
        var theirs = Quoted().Matches(Sources.Text("extension/marketplaces/aliexpressPersonal.ts")).Select(match => match.Groups[1].Value);
        Assert.Equal(string.Join(", ", theirs), PersonalPlaces.Selectors);
    }

    [GeneratedRegex(@"^  '(.+)',$", RegexOptions.Multiline)]
    private static partial Regex Quoted();
}
