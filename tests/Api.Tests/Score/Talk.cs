using System.Globalization;
using System.Text.Json.Nodes;

namespace DisputeHelper.Tests.Score;

/// <summary>Judges a conversation: every message, its order, who said it, the words, when, and its picture.</summary>
internal static class Talk
{
    public static void Messages(Notebook book, JsonNode truth, JsonNode? fact, CorpusPage page)
    {
        if (truth["messages"] is null) return;
        var read = Pairs.Entries(fact?["messages"]);
        var wanted = Pairs.Entries(truth["messages"]);
        // The card of the order: a reader may show it as a message of the system, or not.
        foreach (var card in wanted.Where(message => message["optional"] is not null).ToArray())
        {
            wanted.Remove(card);
            read.RemoveAll(message => Alike.Text(message["sender"]) is "system" or "unknown" && Words(message).Contains(Alike.Text(card["text"]), StringComparison.Ordinal));
        }
        var pairs = Pairs.Of(wanted, read, Likeness);
        foreach (var (real, said) in pairs) Message(book, real, said, page);
        var places = pairs.Where(pair => pair is { Truth: not null, Fact: not null }).Select(pair => read.IndexOf(pair.Fact!)).ToArray();
        var rising = Pairs.Rising(places);
        for (var i = 0; i < places.Length; i++) book.Say("chat.order", i < rising ? Outcome.Right : Outcome.Wrong, "as it was said", string.Join(' ', places));
    }

    private static void Message(Notebook book, JsonNode? real, JsonNode? said, CorpusPage page)
    {
        if (real is null) { book.Say("chat.message", Outcome.Invented, "", $"{Alike.Text(said!["sender"])}: {Words(said)} {said["images"]!.ToJsonString()}"); return; }
        if (said is null) { book.Say("chat.message", Outcome.Missing, $"{Alike.Text(real["sender"])}: {Alike.Text(real["text"])}{Alike.Text(real["image"])}", ""); return; }
        book.Say("chat.message", Outcome.Right, "", "");
        book.Value("chat.sender", real["sender"], said["sender"], Alike.Words);
        book.Say("chat.text", Alike.Words(real["text"]!, said["text"]!["value"]!) ? Outcome.Right : Outcome.Wrong, Alike.Text(real["text"]), Words(said));
        if (real["image"] is { } image) book.Value("chat.image", image, Pairs.Entries(said["images"]).FirstOrDefault(one => Alike.Address(image, one)), Alike.Address);
        if (Alike.Text(real["local"]) is not "unsaid" and var local) book.Value("chat.time", Moment(local, page), said["at"], (a, b) => DateTimeOffset.Parse(Alike.Text(a), CultureInfo.InvariantCulture) == DateTimeOffset.Parse(Alike.Text(b), CultureInfo.InvariantCulture));
    }

    private static double Likeness(JsonNode real, JsonNode said)
    {
        if (real["image"] is { } image) return Pairs.Entries(said["images"]).Any(one => Alike.Address(image, one)) ? 3 : 0;
        if (Alike.Text(real["text"]).Length == 0) return 0;
        var (a, b) = (Alike.Tight(Alike.Text(real["text"])), Alike.Tight(Words(said)));
        var side = Alike.Words(real["sender"]!, said["sender"]!) ? 0.5 : 0;
        if (a == b) return 2 + side;
        return b.Contains(a, StringComparison.Ordinal) ? 1 + side : b.Length > 4 && a.Contains(b, StringComparison.Ordinal) ? 0.5 : 0;
    }

    private static string Words(JsonNode message) => Alike.Text(message["text"]!["value"]);

    // Pages print the buyer's own clock.
    private static JsonNode Moment(string local, CorpusPage page)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(page.Head.TimeZone);
        var clock = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return JsonValue.Create(new DateTimeOffset(clock, zone.GetUtcOffset(clock)).ToString("O", CultureInfo.InvariantCulture));
    }
}
