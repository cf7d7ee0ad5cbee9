using System.Text.Json.Nodes;

namespace DisputeHelper.Tests.Score;

/// <summary>Judges where a parcel went, what was promised, and what was disputed.</summary>
internal static class Aftermath
{
    public static void Parcels(Notebook book, JsonNode truth, JsonNode? fact, CorpusPage page)
    {
        if (truth["parcels"] is null) return;
        // A carrier's page names no order; where the parcel is put is the product's affair.
        var read = Pairs.Entries(fact?["parcels"]);
        if (page.Truth["parcels"] is not null) read.AddRange(Pairs.Entries(fact?["orders"]).SelectMany(order => Pairs.Entries(order["parcels"])));
        foreach (var (wanted, said) in Pairs.Of(Pairs.Entries(truth["parcels"]), read, (a, b) => Notebook.Bare(b["trackingNumber"]) is { } number && Alike.Words(a["trackingNumber"]!, number) ? 2 : 0.1))
        {
            book.Value("parcels.trackingNumber", wanted?["trackingNumber"], said?["trackingNumber"], Alike.Words);
            if (wanted is null) continue;
            if (wanted["carrier"] is { } carrier) book.Value("parcels.carrier", carrier, said?["carrier"], Alike.Words);
            if (wanted["events"] is null) continue;
            book.Value("parcels.estimatedDelivery", wanted["estimatedDelivery"], said?["estimatedDelivery"], Alike.Within);
            Events(book, Pairs.Entries(wanted["events"]), Pairs.Entries(said?["events"]));
        }
    }

    private static void Events(Notebook book, List<JsonNode> truths, List<JsonNode> facts)
    {
        var pairs = Pairs.Of(truths, facts, (a, b) => Alike.Words(a["text"]!, b["text"]!["value"]!) ? 2 : Alike.Within(a["text"]!, b["text"]!["value"]!) ? 1 : 0);
        foreach (var (wanted, read) in pairs)
        {
            book.Value("events.text", wanted?["text"], read?["text"], Alike.Within);
            if (wanted is null || read is null) continue;
            book.Value("events.place", wanted["place"], read["place"], Alike.Words);
            Time(book, wanted, read);
        }
        var places = pairs.Where(pair => pair is { Truth: not null, Fact: not null }).Select(pair => facts.IndexOf(pair.Fact!)).ToArray();
        if (places.Length > 1) book.Say("events.order", Pairs.Rising(places) == places.Length ? Outcome.Right : Outcome.Wrong, "oldest first", string.Join(' ', places));
    }

    // Words of the page, or the moment: a page that received an answer knows both.
    private static void Time(Notebook book, JsonNode truth, JsonNode fact)
    {
        if (fact["timeText"] is { } words && (truth["time"] is null || Alike.Within(truth["time"]!, words))) book.Value("events.time", truth["time"], words, Alike.Within);
        else if (fact["at"] is { } at && truth["time"] is { } time) book.Say("events.time", Minute(Alike.Text(time)) == Minute(Alike.Text(at)) ? Outcome.Right : Outcome.Wrong, Alike.Text(time), Alike.Text(at));
        else if (fact["at"] is null) book.Value("events.time", truth["time"], fact["timeText"], Alike.Within);
    }

    private static string Minute(string text) => text.LastIndexOf(':') is > 0 && text.IndexOf(':', StringComparison.Ordinal) is var at && at + 3 <= text.Length ? text.Substring(at, 3) : text;

    public static void Statements(Notebook book, JsonNode truth, JsonNode? fact)
    {
        if (truth["statements"] is null) return;
        static bool Field(JsonNode a, JsonNode b, string name) => Alike.Text(a[name]) == Alike.Text(b[name]);
        foreach (var (wanted, read) in Pairs.Of(Pairs.Entries(truth["statements"]), Pairs.Entries(fact?["statements"]),
            (a, b) => Field(a, b, "on") && Field(a, b, "days") ? 1 + (Field(a, b, "kind") ? 1 : 0) : 0))
        {
            book.Value("statements", Said(wanted), Said(read), Alike.Words);
            // "Other" says that the meaning is not known.
            if (wanted is not null && read is not null) book.Value("statements.kind", wanted["kind"], Alike.Text(read["kind"]) == "other" ? null : read["kind"], Alike.Words);
        }
    }

    private static JsonNode? Said(JsonNode? statement) => statement is null ? null : JsonValue.Create($"{Alike.Text(statement["on"])}{Alike.Text(statement["days"])}");

    public static void Disputes(Notebook book, JsonNode truth, JsonNode? fact)
    {
        if (truth["disputes"] is null) return;
        foreach (var (wanted, read) in Pairs.Of(Pairs.Entries(truth["disputes"]), Pairs.Entries(fact?["disputes"]), (a, b) => b["id"] is { } id && Alike.Words(a["id"]!, id) ? 2 : 0.1))
        {
            book.Value("disputes.id", wanted?["id"], read?["id"], Alike.Words);
            book.Value("disputes.lineId", wanted?["lineId"], read?["lineId"], Alike.Words);
            book.Value("disputes.status", wanted?["status"], read?["status"], Alike.Words);
            book.Value("disputes.state", wanted?["state"], read?["state"], Alike.Words);
            book.Value("disputes.openedAt", wanted?["openedAt"], read?["openedAt"], Alike.Within);
            book.Value("disputes.title", wanted?["title"], read?["title"], Alike.Words);
            foreach (var field in (string[])["reason", "asked"]) if (wanted?[field] is { } words) book.Value($"disputes.{field}", words, read?[field], Alike.Words);
            foreach (var field in (string[])["amount", "refund"]) if (wanted?[field] is { } money) book.Amount($"disputes.{field}", money, read?[field]);
        }
    }
}
