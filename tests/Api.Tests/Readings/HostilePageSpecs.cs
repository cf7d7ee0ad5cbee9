using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;
using DisputeHelper.Readings;
using DisputeHelper.Tests.Marketplaces;

namespace DisputeHelper.Tests.Readings;

/// <summary>Pages made to hang or kill a parser. They end within the budget, are told to be unread, and nothing else suffers.</summary>
public class HostilePageSpecs
{
    private const string Card = "<div class='order-item'><a href='/p/order/detail.html?orderId=8100000000000001'></a></div>";

    // A fifth of the real time keeps the suite short; what is tested is that it holds at all.
    private static readonly ReadingBudget Budget = ReadingBudget.Default with { Time = TimeSpan.FromSeconds(1) };

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("table")]
    [InlineData("span")]
    public void A_page_that_never_ends_is_left_in_time(string name)
    {
        var material = Material.Of(Material.List, Bomb(name));
        var watch = Stopwatch.StartNew();
        var facts = PageReading.Read(material, Readers.All, Budget, CancellationToken.None);
        // Unbounded it takes half a minute and more; the rest is room for a busy machine.
        Assert.True(watch.Elapsed < Budget.Time * 6, $"{name} took {watch.Elapsed}");
        Assert.Empty(facts.Orders);
        Assert.Contains("stored but not read", facts.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_within_cards_end_in_time()
    {
        var watch = Stopwatch.StartNew();
        var facts = PageReading.Read(Material.Of(Material.List, string.Concat(Enumerable.Repeat("<div class='order-item'>", 5_000))), Readers.All, Budget, CancellationToken.None);
        Assert.True(watch.Elapsed < Budget.Time * 6, $"took {watch.Elapsed}");
        Assert.Empty(facts.Orders);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void The_largest_page_is_read_and_one_byte_more_is_not(int over, bool read)
    {
        var facts = PageReading.Read(Material.Of(Material.List, Card.PadRight(4000 + over)), Readers.All, ReadingBudget.Default with { HtmlBytes = 4000 }, CancellationToken.None);
        Assert.Equal(read ? 1 : 0, facts.Orders.Count);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(5, false)]
    public void The_most_elements_are_read_and_one_more_is_not(int elements, bool read)
    {
        // html, head, body, the card, its link and one more.
        var facts = PageReading.Read(Material.Of(Material.List, Card + "<p>"), Readers.All, ReadingBudget.Default with { Elements = elements }, CancellationToken.None);
        Assert.Equal(read ? 1 : 0, facts.Orders.Count);
        Assert.Equal(read, facts.Note is null);
    }

    [Fact]
    public void The_answers_still_speak_when_the_page_itself_is_past_the_budget()
    {
        var facts = PageReading.Read(
            Material.Of(Material.List, Card + "<p>", """{"data":{"data":{"x":{"tag":"pc_om_list_order","fields":{"orderId":"8100000000000001"}}}}}"""),
            Readers.All, ReadingBudget.Default with { Elements = 3 }, CancellationToken.None);
        Assert.Single(facts.Orders);
        Assert.Contains("elements", facts.Note, StringComparison.Ordinal);
    }

    // Shapes that a way of reading could compare each with each: links, labels, amounts, times, columns, depth.
    [Theory]
    [InlineData("<div><a href='/p/order/detail.html?orderId=81000000000{0:00000}'>x</a></div>", 20_000)]
    [InlineData("<a href='/item/10050000000{0:00000}.html'>x</a>", 30_000)]
    [InlineData("<p>Total:</p><p>US $1.{0:00000}</p>", 20_000)]
    [InlineData("<i>Order ID</i>", 40_000)]
    [InlineData("<td>Order date</td>", 30_000)]
    [InlineData("<div><p>2026-11-14 13:26:{0}</p><p>said {0}</p></div>", 20_000)]
    [InlineData("<div><b>{0}</b>", 20_000)]
    public void A_page_that_repeats_one_thing_ends_in_time(string piece, int times)
    {
        var body = string.Concat(Enumerable.Range(0, times).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, piece, i)));
        foreach (var url in new[] { Material.List, Material.Detail("8100000000000001"), Material.Tracking("8100000000000001") })
        {
            var watch = Stopwatch.StartNew();
            PageReading.Read(Material.Of(url, piece.StartsWith("<td", StringComparison.Ordinal) ? $"<table><tr>{body}" : body), Readers.All, Budget, CancellationToken.None);
            Assert.True(watch.Elapsed < Budget.Time * 6, $"{url} took {watch.Elapsed}");
        }
    }

    [Fact]
    public void A_cancelled_reading_ends_as_cancelled() =>
        Assert.ThrowsAny<OperationCanceledException>(() => PageReading.Read(Material.Of(Material.List, Bomb("div")), Readers.All, Budget, new CancellationToken(true)));

    [Fact]
    public void Deep_nesting_does_not_overflow_a_small_stack()
    {
        PageFacts? facts = null;
        var thread = new Thread(() => facts = Material.Of(Material.List, string.Concat(Enumerable.Repeat("<svg><g>", 3000)) + Card).Read(), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.NotNull(facts);
    }

    [Fact]
    public void The_parser_is_a_version_without_known_holes() => Assert.True(typeof(HtmlParser).Assembly.GetName().Version >= new Version(1, 10, 3));

    [Fact]
    public void Bytes_that_are_no_text_are_read_without_a_fall()
    {
        var noise = new byte[5000];
        new Random(7).NextBytes(noise);
        var material = Material.Of(Material.List, "") with { Html = noise, Answers = [noise, Encoding.UTF8.GetBytes("""{"body":{"data":[[]]}}""")], Layout = noise };
        Assert.Empty(material.Read().Orders);
    }

    private static string Bomb(string name) => name switch
    {
        "div" => string.Concat(Enumerable.Repeat("<div>", 80_000)),
        "b" => string.Concat(Enumerable.Range(0, 40_000).Select(i => $"<b id={i}>")) + "<p>",
        "table" => "<table>" + string.Concat(Enumerable.Repeat("x<b>", 80_000)),
        _ => string.Concat(Enumerable.Repeat("<span>", 90_000)) + string.Concat(Enumerable.Repeat("</x>", 500_000)),
    };
}
