using AngleSharp.Html.Parser;
using DisputeHelper.Marketplaces;

namespace DisputeHelper.Tests.Marketplaces;

/// <summary>A page laid flat: who is inside whom, and which words a person would read where.</summary>
public class PageMapSpecs
{
    [Fact]
    public void Elements_are_numbered_in_document_order_and_know_what_they_hold()
    {
        var map = Of("<div id=a><p id=b>x</p><p id=c>y</p></div><div id=d></div>");
        var (a, b, c, d) = (map.With("#a")[0], map.With("#b")[0], map.With("#c")[0], map.With("#d")[0]);
        Assert.Equal([b, c], map.Children(a));
        Assert.Equal((a, a, d), (map.Parent(b), map.Around(b, c), map.End(a)));
        Assert.True(map.Holds(a, c));
        Assert.False(map.Holds(a, d));
        Assert.Equal(c, map.NumberOf(map.ElementAt(c)));
    }

    [Theory]
    [InlineData("<i>R</i><i>$</i><i>1</i><i>2</i>", "R$12")]
    [InlineData("<div>R</div><div>$</div> <div>1</div><div>,</div><div>5</div>", "R$ 1,5")]
    [InlineData("<div>€</div><div>12</div><div>,50</div>", "€12,50")]
    [InlineData("<div>12</div><div>zł</div>", "12 zł")]
    [InlineData("Total:<div>5</div>", "Total: 5")]
    [InlineData("<div>Order ID</div><div>81</div>", "Order ID 81")]
    [InlineData("a\u00A0 \n b<br>c", "a b c")]
    [InlineData("<b>Ref:</b>&nbsp;81<span>Copy</span>", "Ref: 81Copy")]
    [InlineData("a<script>b</script><style>c</style><textarea>d</textarea><template>e</template>f", "af")]
    [InlineData("<div><template shadowrootmode=open><p>in the shadow</p></template></div>", "in the shadow")]
    [InlineData("\u200F12\u200E ₪", "12 ₪")]
    public void Words_are_as_a_person_reads_them(string body, string words) => Assert.Equal(words, Of(body).Words(-1));

    [Fact]
    public void Blocks_are_lines_and_texts_stand_apart_inside_them()
    {
        var map = Of("<div><b>Ref:</b>&nbsp;81</div><div>next</div>");
        Assert.Equal("Ref: 81\nnext", map.Span(-1).ToString());
        Assert.Equal(["Ref:", "81", "next"], Enumerable.Range(0, map.TextCount).Select(text => map.TextAt(text).ToString()));
        Assert.Equal([true, false, true], Enumerable.Range(0, map.TextCount).Select(map.BeginsLine));
        Assert.Equal("b", map.Tag(map.TextParent(0)));
    }

    [Fact]
    public void Hooks_are_found_without_the_hash_of_a_build()
    {
        var map = Of("<div class='x es--wrap--2p8eS4Q notranslate'></div><div class='es--wrap--9Zz'></div><div class='RedOrder_Item__link__a1' data-pl='p' data-testid='t'></div>");
        Assert.Equal(2, map.With("es--wrap").Length);
        Assert.Equal(1, map.With("*item__link").Length);
        Assert.Equal(map.With("[p]").ToArray(), map.With("[t]").ToArray());
        Assert.Equal(0, map.With("wrap").Length);
    }

    [Fact]
    public void A_region_finds_only_what_is_inside_it()
    {
        var map = Of("<div id=a><a class=x href='/1'></a></div><div id=b><a class=x href='/2'></a><a class=x href='/3'></a></div>");
        var b = map.Whole.First("#b")!.Value;
        Assert.Equal(["/2", "/3"], map.LinksIn(b.Number).ToArray().Select(link => link.Href));
        Assert.Equal(2, b.All("x").Length);
        Assert.Equal("/2", b.First("nowhere", "x")!.Value.Element.GetAttribute("href"));
    }

    private static PageMap Of(string body) => new(new HtmlParser().ParseDocument($"<!DOCTYPE html><title>window</title><body>{body}"), CancellationToken.None);
}
