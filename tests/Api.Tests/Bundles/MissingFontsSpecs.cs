using System.Text.Json.Nodes;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Bundles;

public class MissingFontsSpecs
{
    [Fact]
    public void The_notice_names_the_fonts_to_install_for_each_script() =>
        Assert.Contains("Noto Sans Bengali, Noto Sans Georgian. Install them", Notice("বাংলা და ქართული"), StringComparison.Ordinal);

    [Fact]
    public void It_names_none_for_a_script_that_no_font_is_known_for() =>
        Assert.DoesNotContain("Install them", Notice("\U00012000\U00012001"), StringComparison.Ordinal);

    private static string Notice(string unshown)
    {
        var document = JsonNode.Parse("""{"sections":[{"name":"completeness","blocks":[]}]}""")!;
        UnshownText.Mark(document, new HashSet<string> { unshown }, Languages.English);
        return document["sections"]![0]!["blocks"]![0]!["words"]!["runs"]![0]!["text"]!.GetValue<string>();
    }
}
