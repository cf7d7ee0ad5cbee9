using DisputeHelper.Bundles;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles;

public class ChronologyPagesSpecs
{
    private readonly SampleVault vault = new();

    [Fact]
    public void A_month_of_nothing_but_messages_is_one_line_of_a_long_conversation()
    {
        var lines = Lines(days: 70);
        Assert.Contains(["1 March 2024 –\n31 March 2024", "Messages in the conversation: 62"], lines);
        Assert.Contains(["1 April 2024 –\n30 April 2024", "Messages in the conversation: 60"], lines);
        Assert.Contains(["1 May 2024 –\n9 May 2024", "Messages in the conversation: 18"], lines);
    }

    [Fact]
    public void Of_a_month_of_messages_each_day_has_its_line()
    {
        var lines = Lines(days: 31);
        Assert.Equal(31, lines.Count(line => line[1] == "Messages in the conversation: 2"));
        Assert.DoesNotContain(lines, line => line[0].Contains('–', StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_else_happened_stands_between_with_its_own_day()
    {
        var lines = Lines(days: 70, filedOn: new DateTimeOffset(2024, 3, 10, 12, 0, 0, TimeSpan.Zero));
        var at = lines.FindIndex(line => line[0] == "10 March 2024");
        Assert.Equal(["1 March 2024 –\n9 March 2024", "Messages in the conversation: 18"], lines[at - 1]);
        Assert.DoesNotContain("Messages", lines[at][1], StringComparison.Ordinal);
        Assert.Equal(["", "Messages in the conversation: 2"], lines[at + 1]);
        Assert.Equal(["11 March 2024 –\n31 March 2024", "Messages in the conversation: 42"], lines[at + 2]);
    }

    // Two messages a day from the first of March 2024, before anything else that the sample case holds; day and words of each line.
    private List<string[]> Lines(int days, DateTimeOffset? filedOn = null)
    {
        var material = SampleCase.Material(vault);
        var first = material.Case.Messages[0];
        var messages = Enumerable.Range(0, 2 * days).Select(i => first with
        {
            Id = $"m{i}",
            At = new DateTimeOffset(2024, 3, 1, 8, 0, 0, TimeSpan.Zero).AddHours(12 * i),
            TimeText = null,
            Images = [],
            Text = first.Text with { Value = $"message {i}" },
        });
        var file = material.Case with { Messages = [.. messages] };
        if (filedOn is { } at) file = file with { Attachments = [file.Attachments[0] with { StoredAt = at }] };
        var section = Bundle.Compose(material with { Case = file }, PackBench.Full).Sections.Single(section => section.Name == "chronology");
        return [.. section.Blocks.OfType<Table>().Single().Rows.Select(row => row.Cells.Take(2).Select(cell => string.Concat(cell.Runs.Select(run => run.Text))).ToArray())];
    }
}
