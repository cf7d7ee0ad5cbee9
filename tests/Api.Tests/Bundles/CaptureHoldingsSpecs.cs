using System.Text.Json;
using DisputeHelper.Bundles;

namespace DisputeHelper.Tests.Bundles;

public sealed class CaptureHoldingsSpecs
{
    [Fact]
    public void What_the_sender_says_of_a_capture_is_printed_as_sentences() => Assert.Equal(
        [
            "Pictures of the screen: 5, the whole page.",
            "Areas that scroll by themselves, pictured from end to end: 2 of 2.",
            "Images that had loaded: 11 of 12.",
            "Read with the page: inner pages: 1, components: 3, drawings: 1.",
            "Opened for the capture: “Discounts”, “View more”.",
            "Rows that the page dropped while it was scrolled, kept as seen: 40.",
            "The conversation from its first message; rows: 212.",
            "Shown to a buyer who was signed in.",
            "The page came to rest after 0.7 s.",
        ],
        Said("""
            {"screenshots":{"parts":5,"wholePage":true},"containers":{"scrolled":2,"left":0},"images":{"total":12,"loaded":11,"failed":1,"stored":[]},
             "frames":{"read":1,"refused":0},"shadow":{"open":3,"closed":0},"canvases":{"seen":1,"kept":1},"folded":{"opened":["Discounts","View more"],"left":[]},
             "rows":{"kept":40,"leftOut":0},"chat":{"firstMessageReached":true,"rows":212},"signedIn":true,"settleMs":700}
            """));

    [Fact]
    public void What_was_not_reached_is_not_claimed() => Assert.Equal(
        ["Pictures of the screen: 3.", "Areas that scroll by themselves, pictured from end to end: 1 of 3.", "Shown to a visitor who was not signed in."],
        Said("""{"screenshots":{"parts":3,"wholePage":false},"containers":{"scrolled":1,"left":2},"chat":{"firstMessageReached":null,"rows":9},"signedIn":false}"""));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"images":{"total":3,"loaded":3}}""")]
    [InlineData("""{"containers":{"scrolled":"many"},"screenshots":[],"images":{"total":-1},"folded":{"opened":"all"},"shadow":7,"settleMs":"soon","signedIn":"yes","rows":{"kept":1e99},"chat":[]}""")]
    public void Nothing_is_made_of_a_statement_that_says_nothing(string statement) => Assert.Empty(Said(statement));

    private static IReadOnlyList<string> Said(string statement) => CaptureHoldings.Of(JsonDocument.Parse(statement).RootElement, new Wordbook(DisputeHelper.Wording.Languages.English));
}
