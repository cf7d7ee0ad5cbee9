using DisputeHelper.Bundles;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles;

public class MeasuredSightSpecs
{
    private static readonly CaptureId Chat = TextValue.Read<CaptureId>("33333333-3333-4333-8333-333333333333");

    [Fact]
    public void A_message_is_on_the_picture_on_which_it_was_measured_whole() =>
        Assert.Equal([On(0, 2), On(1, 3)], Of("[[2,0,400,1,10,50],[3,0,400,2,0,40]]"));

    [Fact]
    public void Of_the_window_and_the_box_it_is_on_the_picture_of_the_box() =>
        Assert.Equal([On(0, 4), On(1, 1)], Of("[[1,100,500,1,110,150,2,460,500],[4,0,400,1,10,50]]"));

    [Fact]
    public void One_taller_than_a_picture_goes_from_where_it_begins_to_where_it_ends() =>
        Assert.Equal([On(0, 2) with { Seen = new(Chat, 2) { Last = 4 } }], Of("[[2,0,400,1,300,1100],[3,0,400,1,-100,700],[4,0,400,1,-500,300]]"));

    [Fact]
    public void The_parts_on_the_box_tell_more_than_the_whole_on_the_window() =>
        Assert.Equal([On(0, 4) with { Seen = new(Chat, 4) { Last = 5 } }], Of("[[1,100,500,1,110,150],[4,0,400,1,380,420],[5,0,400,1,-20,20]]"));

    [Fact]
    public void One_cut_by_the_edge_is_about_there_unless_another_picture_shows_it_whole()
    {
        Assert.Equal([On(0, 2, exact: false)], Of("[[2,0,400,1,-20,20]]"));
        Assert.Equal([On(0, 3)], Of("[[2,0,400,1,-20,20],[3,0,400,1,30,70]]"));
    }

    [Fact]
    public void Parts_with_a_hole_between_are_no_whole() =>
        Assert.Equal([On(0, 2, exact: false)], Of("[[2,0,400,1,300,1000],[4,0,400,1,-650,50]]"));

    [Fact]
    public void One_that_was_not_measured_is_about_where_its_neighbours_are()
    {
        Assert.Equal([On(0, 2), On(1, 2, exact: false), On(2, 3)], Of("[[2,0,400,1,10,50],[3,0,400,3,0,40]]"));
        Assert.Equal([On(0, 2), On(2, 5)], Of("[[2,0,400,1,10,50],[5,0,400,3,0,40]]"));
        Assert.Equal([On(1, 2)], Of("[[2,0,400,2,10,50]]"));
    }

    [Fact]
    public void A_message_is_found_by_the_place_it_was_read_from_also_when_the_answers_tell_it_best()
    {
        var answered = Message(0, 3) with { Text = Message(0, 3).Text with { Source = new(Chat, "response:2", "$.data") } };
        var both = answered with { Text = answered.Text with { Others = [new("one", "one", new(Chat, "conversation", "Ln 3, Col 90"), How.Selector)] } };
        Assert.Empty(MeasuredSight.Of(Chat, Rows("[[2,0,400,2,10,50]]")!, [answered]));
        Assert.Equal([On(0, 2)], MeasuredSight.Of(Chat, Rows("[[2,0,400,2,10,50]]")!, [both]).Select(seen => (seen.Message, seen.Seen)));
    }

    [Fact]
    public void What_another_capture_holds_is_not_on_the_pictures_of_this_one() =>
        Assert.Empty(MeasuredSight.Of(CaptureId.New(), Rows("[[2,0,400,1,10,50]]")!, [Message(0, 2)]));

    [Fact]
    public void A_row_over_several_lines_is_one_row_and_a_line_that_looks_like_a_row_is_none()
    {
        var rows = RowSights.In(Head("[[1,0,400,1,0,40]]") + Row(1, "two\nlines\n<div data-row=\"7\" data-x=\"0\" data-y=\"0\" data-width=\"1\" data-height=\"1\">\n<div data-row=\"2\">") + Row(2, "next"), 1)!;
        Assert.Equal([null, 1, 1, 1, 1, 2], new[] { 1, 2, 3, 4, 5, 6 }.Select(line => rows.RowAt($"Ln {line}, Col 3")));
        Assert.Null(rows.RowAt("page"));
    }

    [Theory]
    [InlineData("[[9,0,400,1,10,50]]")] // A picture that the capture has not.
    [InlineData("[[2,0,400]]")]
    [InlineData("[[2,0,400,1,500,540]]")] // Below what the picture shows.
    [InlineData("[[2,0,4██")]
    [InlineData("{}")]
    [InlineData("[null]")]
    public void What_says_nothing_is_nothing(string said) => Assert.Null(Rows(said));

    [Fact]
    public void Captures_from_before_it_was_measured_say_nothing() => Assert.Null(RowSights.In(Head(null) + Row(1, "one"), 3));

    private static List<(string Message, SeenIn Seen)> Of(string pictures) =>
        [.. MeasuredSight.Of(Chat, Rows(pictures)!, [Message(0, 2), Message(1, 3), Message(2, 4)])];

    private static (string Message, SeenIn Seen) On(int message, int picture, bool exact = true) => ($"m{message}", new(Chat, picture, exact));

    private static Message Message(int number, int line) =>
        new($"m{number}", MessageSender.Seller, null, null, null, new("words", "words", new(Chat, "conversation", $"Ln {line}, Col 70"), How.Selector), []);

    private static RowSights? Rows(string pictures) => RowSights.In(Head(pictures) + Row(1, "one") + Row(2, "two") + Row(3, "three"), 5);

    private static string Head(string? pictures) =>
        "<!doctype html><html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\"><base href=\"https://www.aliexpress.com/\"></head>"
        + $"<body data-conversation=\"1\" data-first-reached=\"true\" data-width=\"600\"{(pictures is null ? "" : $" data-pictures=\"{pictures}\"")}>\n";

    private static string Row(int number, string html) => $"<div data-row=\"{number}\" data-x=\"-4\" data-y=\"0\" data-width=\"200\" data-height=\"40\">{html}</div>\n";
}
