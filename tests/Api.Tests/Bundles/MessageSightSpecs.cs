using System.Text.Json;
using DisputeHelper.Bundles;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles;

public class MessageSightSpecs
{
    private readonly SampleVault vault = new();

    [Fact]
    public void On_a_page_that_scrolls_a_message_is_on_the_picture_within_which_its_words_stood() =>
        Assert.Equal([("m0", 1, true), ("m1", 2, true)], Of("page", (0, 800), (800, 800)));

    [Fact]
    public void A_message_between_two_pictures_is_about_there() =>
        Assert.Equal([("m0", 1, true), ("m1", 1, false)], Of("page", (0, 700), (1_400, 800)));

    [Fact]
    public void In_a_box_that_scrolls_it_is_always_about_there() =>
        Assert.All(Of("area 1", (0, 800), (800, 800)), seen => Assert.False(seen.Item3));

    [Fact]
    public void On_the_only_picture_of_a_window_it_is_if_it_stood_within_it() =>
        Assert.Equal([("m0", 1, true), ("m1", 1, false)], Of("window", (0, 800)));

    private List<(string, int, bool)> Of(string area, params (int Top, int Height)[] shots)
    {
        var first = SampleCase.Material(vault).Case.Messages[0];
        Message[] messages = [first with { Id = "m0", Text = first.Text with { Value = "one" } }, first with { Id = "m1", Text = first.Text with { Value = "two" } }];
        var layout = JsonSerializer.SerializeToElement(new { texts = new[] { new { text = "one", y = 100, height = 20 }, new { text = "two", y = 1_000, height = 20 } } });
        var completeness = JsonSerializer.SerializeToElement(new { screenshots = new { shots = shots.Select(shot => new { of = area, top = shot.Top, height = shot.Height }) } });
        return [.. MessageSight.Of(layout, completeness, messages)];
    }
}
