using System.Text.Json;
using System.Text.Json.Nodes;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces;
using DisputeHelper.Readings;

namespace DisputeHelper.Tests.Score;

/// <summary>
/// Compares what the readers say of a page with what is true of it. It looks at facts as the API shows them, as JSON, and shares no
/// table with the readers. A value that the truth does not name is not on the page, so reading one is an invention; a list that it does
/// not name, and what stands under "ignore", is not judged.
/// </summary>
internal static class Judge
{
    /// <summary>Reads a page with all readers and judges it.</summary>
    public static Verdict Of(CorpusPage page)
    {
        // No page of the corpus comes near the budget; on a busy machine the clock must not decide.
        var facts = PageReading.Read(page.Material(), Readers.All, ReadingBudget.Default with { Time = TimeSpan.FromMinutes(5) }, CancellationToken.None);
        var json = JsonSerializer.SerializeToNode(facts, FactsJson.Options)!;
        var findings = new List<Finding>();
        Page(page, json, findings);
        return new(page, findings, Citations.Of(page, json));
    }

    private static void Page(CorpusPage page, JsonNode facts, List<Finding> findings)
    {
        var truth = page.Truth;
        var top = new Notebook(truth["ignore"]);
        if (page.Kind != "unknown") top.Value("page", truth["page"], truth["note"] is null ? facts["page"] : truth["page"], Alike.Words);
        Note(top, Alike.Text(truth["note"]), Alike.Text(facts["note"]));
        Goods.Listing(top, truth["listing"], facts["listing"]);
        if (truth["parcels"] is not null) Aftermath.Parcels(top, truth, facts, page);
        findings.AddRange(top.Findings);
        foreach (var (wanted, read) in Pairs.Of(Pairs.Entries(truth["orders"]), Pairs.Entries(facts["orders"]), (a, b) => Alike.Words(a["number"]!, b["number"]!) ? 1 : 0))
            findings.AddRange(Order(page, wanted, read));
    }

    // The sentence is the product's own; what must be in it is what the user has to do.
    private static void Note(Notebook book, string kind, string note)
    {
        var said = kind switch
        {
            "" => true,
            "login" => note.Contains("sign", StringComparison.OrdinalIgnoreCase),
            "captcha" => note.Contains("robot", StringComparison.OrdinalIgnoreCase) || note.Contains("captcha", StringComparison.OrdinalIgnoreCase),
            _ => note.Length > 0,
        };
        if (kind.Length > 0) book.Say("note", said ? Outcome.Right : note.Length == 0 ? Outcome.Missing : Outcome.Wrong, kind, note);
    }

    private static IReadOnlyList<Finding> Order(CorpusPage page, JsonNode? truth, JsonNode? fact)
    {
        var book = new Notebook(truth?["ignore"]);
        book.Value("number", truth?["number"], fact?["number"], Alike.Words);
        foreach (var field in (string[])["status", "paymentMethod"]) book.Value(field, truth?[field], fact?[field], Alike.Words);
        foreach (var field in (string[])["state", "placedOn", "paidOn", "shippedOn", "completedOn"]) book.Value(field, truth?[field], fact?[field], Alike.Words);
        book.Amount("total", truth?["total"], fact?["total"]);
        book.Value("seller.name", truth?["seller"]?["name"], fact?["seller"]?["name"], Alike.Words);
        if (truth?["seller"]?["storeId"] is { } store) book.Value("seller.storeId", store, fact?["seller"]?["storeId"], Alike.Words);
        book.Value("recipient.name", truth?["recipient"]?["name"], fact?["recipient"]?["name"], Alike.Words);
        book.Value("recipient.phone", truth?["recipient"]?["phone"], fact?["recipient"]?["phone"], Alike.Digits);
        book.Value("recipient.address", truth?["recipient"]?["has"], fact?["recipient"]?["address"], Alike.Parts);
        if (truth is null) return book.Findings; // An invented order is told by its head; its lines would count it many times over.
        Goods.Lines(book, truth, fact);
        Goods.Charges(book, truth, fact);
        Aftermath.Statements(book, truth, fact);
        Aftermath.Parcels(book, truth, fact, page);
        Aftermath.Disputes(book, truth, fact);
        Talk.Messages(book, truth, fact, page);
        return book.Findings;
    }
}
