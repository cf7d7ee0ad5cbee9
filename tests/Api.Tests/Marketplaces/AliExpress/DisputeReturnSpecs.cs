using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress;

namespace DisputeHelper.Tests.Marketplaces.AliExpress;

/// <summary>"Return the goods" on pages of disputes without an answer: a status that names no state but a task.</summary>
public class DisputeReturnSpecs
{
    private const string Page = "https://www.aliexpress.com/p/reverse-pages/detail.html?reverseOrderLineId=600123&tradeOrderId=8100000000001234";
    private const string Rest = "<dl><dt>Reason</dt><dd>Broken</dd></dl>";

    public static TheoryData<string> Said => [.. Vocabulary.Languages.SelectMany(language => language.Seen.ReturnDue.Concat(language.Expected.ReturnDue))];

    [Theory]
    [MemberData(nameof(Said))]
    public void It_is_the_status_in_every_language_wherever_its_line_stands(string words)
    {
        foreach (var shown in new[] { $"<h1>{words}</h1>", $"<div class='a1'><div class='b2'><span>{words}</span></div><p>9 days</p></div>", $"<div class='issue-status'>{words}</div>", $"<dl><dt>Status</dt><dd>{words}</dd></dl>" })
        {
            var dispute = Read(shown + Rest)!;
            Assert.Equal((words, words, DisputeState.InProgress), (dispute.Status?.Value, dispute.Status?.Quote, dispute.State));
        }
    }

    [Theory]
    [InlineData("<ol><li>Request sent</li><li>Return the goods</li><li>Refund</li></ol>")]
    [InlineData("<div><span>Request sent</span><span>Return the goods</span><span>Refund</span></div>")]
    [InlineData("<button>Return the goods</button>")]
    [InlineData("<p><a href='/help'>Return the goods</a></p>")]
    [InlineData("<p>Return the goods and get a refund</p>")]
    [InlineData("<p>How to <b>return the goods</b></p>")]
    public void It_is_none_where_it_is_a_step_a_button_or_a_part_of_a_sentence(string shown) => Assert.Null(Read(shown + Rest)!.Status);

    [Fact]
    public void The_time_that_is_left_for_it_belongs_to_it() => Assert.Equal("Return the goods within 10 days", Read("<p>Return the goods within 10 days</p>" + Rest)!.Status?.Value);

    [Fact]
    public void A_card_of_the_list_says_it_and_what_was_asked_for_is_not_taken_for_it()
    {
        string Card(string words) => $"<section><header>{words}</header><h4>Blue lamp with a long arm</h4><p><b>US $24.90</b> · <i>Return the goods</i></p><a href='/p/reverse-pages/detail.html?reverseOrderLineId=6100000000000001'>View details</a></section>";
        DisputeRecord Of(string words) => Assert.Single(Material.Of(Material.Refunds, Material.Html($"<main>{Card(words)}</main>")).Read().Disputes);
        Assert.Equal(("Return the goods", DisputeState.InProgress), (Of("Return the goods").Status?.Value, Of("Return the goods").State));
        Assert.Equal("Refunded", Of("Refunded").Status?.Value);
        Assert.Null(Of("Zork").Status);
    }

    private static DisputeRecord? Read(string body) => Material.Of(Page, Material.Html(body)).Read().Orders.SingleOrDefault()?.Disputes.SingleOrDefault();
}
