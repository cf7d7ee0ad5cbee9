using System.Text.RegularExpressions;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Wording;

/// <summary>Sentences that readers store beside a page, said in other languages.</summary>
public partial class NotesSpecs
{
    [Fact]
    public void A_stored_note_is_said_in_the_language_asked_for()
    {
        var stored = Languages.English["note.captcha"];
        Assert.StartsWith("Der Shop wollte statt der Seite einen Beweis", Languages.Find("de")!.Noted(stored), StringComparison.Ordinal);
        Assert.Equal(stored, Languages.English.Noted(stored));
        Assert.Equal("A sentence of an older program.", Languages.Find("de")!.Noted("A sentence of an older program."));
        Assert.Null(Languages.Find("de")!.Noted(null));
    }

    /// <summary>The readers look at nothing but pages, so their sentences stand in their own room; here they are held to the message files, both ways.</summary>
    [Fact]
    public void Every_note_of_a_shop_s_reader_has_words_and_no_words_are_left_over()
    {
        var said = Sources.In("api/Marketplaces", ".cs").Concat(Sources.In("api/Readings", ".cs")).SelectMany(path => Sentence().Matches(Sources.Text(path)))
            .Select(m => m.Groups[1].Value.Replace("\\\"", "\"", StringComparison.Ordinal)).ToHashSet();
        var known = Languages.English.Starting("note.").Select(word => word.Value).ToHashSet();
        Assert.Empty(known.Except(said));
        Assert.Empty(said.Where(s => s.Contains("What was on the screen is kept.", StringComparison.Ordinal)).Except(known));
    }

    [GeneratedRegex("\"((?:[^\"\\\\\\n]|\\\\.){30,})\"")]
    private static partial Regex Sentence();
}
