using System.Text;
using CsCheck;
using DisputeHelper.Bundles;

namespace DisputeHelper.Tests.Bundles;

public class ShownTextSpecs
{
    [Theory]
    [InlineData("invoice\u202Egpj.exe", "invoice[U+202E]gpj.exe")]
    [InlineData("a\u200Bb\uFEFF\u0000", "a[U+200B]b[U+FEFF][U+0000]")]
    [InlineData("👩\u200D🚀 ❤\uFE0F", "👩\u200D🚀 ❤\uFE0F")]
    [InlineData("one\r\ntwo\u2028three", "one\ntwo\nthree")]
    public void What_acts_is_written_out_and_what_scripts_need_stays(string text, string shown) => Assert.Equal(shown, ShownText.Of(text));

    [Fact]
    public void Half_a_pair_is_named() => Assert.Equal("half [U+D83D] pair", ShownText.Of("half \uD83D pair"));

    [Fact]
    public void No_text_brings_a_character_that_turns_lines_around() => Gen.OneOf(Gen.Char, Gen.Char['\u2028', '\u206F'], Gen.Char['\0', '\u001F']).Array[0, 60].Select(c => new string(c)).Sample(text =>
        !ShownText.Of(text).Any(c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (< ' ' and not '\n')));

    [Fact]
    public void Every_fence_is_closed() => Gen.String.Sample(text =>
    {
        var all = string.Concat(Words.Foreign(text).Runs.Select(run => run.Text));
        return all.Count(c => c == '\u2068') == all.Count(c => c == '\u2069');
    });

    [Theory]
    [InlineData("شحنتك LP1", true)]
    [InlineData("42 שלום", true)]
    [InlineData("LP1 شحنتك", false)]
    public void The_first_letter_decides_the_direction(string text, bool fromTheRight) => Assert.Equal(fromTheRight, Words.Foreign(text).RightToLeft);

    [Theory]
    [InlineData("https://www.aliexpress.com/item/1.html", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("https://example.com/\u202Efdp.exe", false)]
    public void Only_plain_web_addresses_become_links(string url, bool link) => Assert.Equal(link, Words.Address(url).Runs[0].Url is not null);

    [Fact]
    public void Characters_without_a_font_are_counted_or_named()
    {
        HashSet<Rune> unshown = [.. "𒀀𒀁𒀂".EnumerateRunes()];
        Assert.Equal("a [U+12000] b", DisputeHelper.Bundles.Typst.UnshownText.Marked("a 𒀀 b", unshown, DisputeHelper.Wording.Languages.English));
        Assert.Equal("a [3 characters from U+12000 without a font] b", DisputeHelper.Bundles.Typst.UnshownText.Marked("a 𒀀𒀁𒀂 b", unshown, DisputeHelper.Wording.Languages.English));
    }
}
