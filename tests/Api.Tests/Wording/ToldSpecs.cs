using System.Text.RegularExpressions;
using DisputeHelper.Facts;
using DisputeHelper.Facts.Chats;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Wording;

/// <summary>Sentences with names and figures in them, of rooms that know no language, said in other languages.</summary>
public partial class ToldSpecs
{
    private static readonly Phrases German = Languages.Find("de")!;

    [Theory]
    [InlineData("The page is larger than 8 MB, so it was stored but not read.", "Die Seite ist größer als 8 MB; sie wurde gespeichert, aber nicht gelesen.")]
    [InlineData("The page has more than 400,000 elements, so it was stored but not read.", "Die Seite hat mehr als 400000 Elemente; sie wurde gespeichert, aber nicht gelesen.")]
    [InlineData("The web archive holds no page. It is kept as it is.", "Das Webarchiv enthält keine Seite. Alles ist verwahrt, wie es ist.")]
    [InlineData("Stored and read. It speaks of order 8200000000000001.", "Gespeichert und gelesen. Es geht um Bestellung 8200000000000001.")]
    [InlineData("“a “b” is empty.zip” is empty, so there is nothing to keep.", "„a “b” is empty.zip“ ist leer; es gibt nichts aufzuheben.")]
    [InlineData("The file is empty, so there is nothing to keep. Nothing of it was kept, everything stored before is safe.", "Die Datei ist leer; es gibt nichts aufzuheben. Nichts davon wurde aufgehoben; alles vorher Gespeicherte ist sicher.")]
    [InlineData("Stored. A note of an older program.", "Gespeichert. A note of an older program.")]
    public void What_stands_in_its_places_goes_along(string stored, string told)
    {
        Assert.Equal(told, German.Noted(stored));
        Assert.Equal(stored, Languages.English.Noted(stored));
    }

    [Fact]
    public void A_gap_of_a_conversation_is_told_with_the_messages_beside_it_as_they_are()
    {
        var (red, picture) = (Said("I ordered red and “it is kept”: see", new(2026, 9, 1, 10, 0, 0, TimeSpan.Zero)), Said("", null));
        Assert.Equal(
            "Zwischen „red and blue: no“ (2026-09-01 10:00 UTC) und einem Bild (ohne Zeitangabe) fehlen vielleicht Nachrichten: Seite 3 der Antworten war nicht zu sehen.",
            German.Noted(Gap.Between(Said("red and blue: no", red.At), picture, "page 3 of the answers was not seen")));
        Assert.Equal(
            "Vor einem Bild (ohne Zeitangabe) fehlen vielleicht Nachrichten: was davor und danach gesichert wurde, überschneidet sich nicht.",
            German.Noted(Gap.Between(null, picture, Gap.NotOverlapping)));
        Assert.EndsWith(
            "fehlen vielleicht Nachrichten: Der Weg nach oben durch das Gespräch brach ab.",
            German.Noted(Gap.Between(null, picture, "The way up through the conversation broke off.")), StringComparison.Ordinal);
        // Quotes in quotes: rather left in English than taken apart in a wrong place.
        var doubtful = Gap.Between(red, picture, Gap.NotOverlapping);
        Assert.Equal(doubtful, German.Noted(doubtful));
    }

    [Fact]
    public void Every_sentence_told_is_one_that_the_program_says()
    {
        var source = string.Concat(Sources.In("api", ".cs").Concat(Sources.In("extension/capture", ".ts")).Select(Sources.Text));
        var strange =
            from word in Languages.English.Starting("told.")
            from piece in Piece().Split(word.Value)
            let bare = piece.Trim()
            where bare.Length >= 20 && !source.Contains($"\"{word.Key}\"", StringComparison.Ordinal) && !source.Contains(bare, StringComparison.Ordinal)
            select $"{word.Key}: {bare}";
        Assert.Empty(strange);
    }

    private static Message Said(string text, DateTimeOffset? at) =>
        new("1", MessageSender.Buyer, null, at, null, new Cited<string>(text, text, new Source(CaptureId.New(), "page", "body"), How.Selector), []);

    [GeneratedRegex(@"\{\w+\}|\. |\.$|[“”]")]
    private static partial Regex Piece();
}
