using System.Text.Json.Nodes;

namespace DisputeHelper.Tests.Score;

/// <summary>Judges what was bought and what it cost.</summary>
internal static class Goods
{
    public static void Lines(Notebook book, JsonNode truth, JsonNode? fact)
    {
        if (truth["lines"] is null || book.Ignores("lines")) return;
        foreach (var (wanted, read) in Pairs.Of(Pairs.Entries(truth["lines"]), Pairs.Entries(fact?["lines"]), Likeness))
        {
            book.Value("lines.productId", wanted?["productId"], read?["productId"], Alike.Words);
            book.Value("lines.title", wanted?["title"], read?["title"], Alike.Words);
            book.Value("lines.options", wanted?["options"], read?["options"], Alike.Options);
            book.Value("lines.quantity", wanted?["quantity"], read?["quantity"], Alike.Words);
            book.Amount("lines.unitPrice", wanted?["unitPrice"], read?["unitPrice"]);
            book.Value("lines.image", wanted?["image"], read?["imageUrl"], Alike.Address);
            // The line's own id is in some addresses only; saying it is never demanded.
            if (wanted?["lineId"] is { } id && read?["lineId"] is { } said) book.Value("lines.lineId", id, said, Alike.Words);
        }
    }

    private static double Likeness(JsonNode truth, JsonNode fact)
    {
        double like = 0;
        void Add(double weight, JsonNode? a, JsonNode? b, Alike.Same same)
        {
            if (a is not null && b is not null && same(a, b)) like += weight;
        }
        Add(3, truth["productId"], fact["productId"], Alike.Words);
        Add(2, truth["title"], Notebook.Bare(fact["title"]), Alike.Words);
        Add(2, truth["image"], fact["imageUrl"], Alike.Address);
        Add(1, truth["options"], fact["options"], Alike.Options);
        Add(0.5, truth["quantity"], Notebook.Bare(fact["quantity"]), Alike.Words);
        Add(0.5, truth["unitPrice"], Notebook.Bare(fact["unitPrice"]), Alike.Amount);
        return like;
    }

    public static void Charges(Notebook book, JsonNode truth, JsonNode? fact)
    {
        if (truth["charges"] is null) return;
        static double Like(JsonNode a, JsonNode b) => (Alike.Words(a["label"]!, b["label"]!) ? 2 : 0) + (Alike.Amount(a, Notebook.Bare(b["amount"])!) ? 1 : 0);
        foreach (var (wanted, read) in Pairs.Of(Pairs.Entries(truth["charges"]), Pairs.Entries(fact?["charges"]), Like))
        {
            book.Value("charges.label", wanted?["label"], read?["label"], Alike.Words);
            book.Amount("charges.amount", wanted, read?["amount"]);
            // "Other" says that the kind is not known.
            book.Value("charges.kind", wanted?["kind"], Alike.Text(read?["kind"]) == "other" ? null : read?["kind"], Alike.Words);
        }
    }

    public static void Listing(Notebook book, JsonNode? truth, JsonNode? fact)
    {
        book.Value("listing.productId", truth?["productId"], fact?["productId"], Alike.Words);
        book.Value("listing.title", truth?["title"], fact?["title"], Alike.Words);
        book.Amount("listing.price", truth?["price"], fact?["price"]);
        book.Value("listing.store", truth?["store"], fact?["store"]?["name"], Alike.Words);
        if (truth is null) return;
        var values = Pairs.Entries(fact?["options"]).SelectMany(option => Pairs.Entries(option["values"])).Select(value => Notebook.Bare(value)!).ToArray();
        Each(book, "listing.options", Pairs.Entries(truth["options"]), values, Alike.Words);
        JsonNode[] specs = [.. Pairs.Entries(fact?["specs"]).Select(spec => (JsonNode)$"{Alike.Text(spec["name"])}: {Alike.Text(Notebook.Bare(spec["value"]))}")];
        Each(book, "listing.specs", Pairs.Entries(truth["specs"]), specs, Alike.Words);
        // Pictures of the choices belong to the product; those of recommended goods ("R…") do not.
        var pictures = Pairs.Entries(fact?["pictures"]).Select(picture => Notebook.Bare(picture)!).ToArray();
        Each(book, "listing.pictures", Pairs.Entries(truth["pictures"]), [.. pictures.Where(one => Alike.Text(one).Contains("/kf/R", StringComparison.Ordinal)
            || Pairs.Entries(truth["pictures"]).Any(wanted => Alike.Address(wanted, one)))], Alike.Address);
    }

    private static void Each(Notebook book, string field, List<JsonNode> truths, IReadOnlyList<JsonNode> facts, Alike.Same same)
    {
        foreach (var (wanted, read) in Pairs.Of(truths, facts, (a, b) => same(a, b) ? 1 : 0)) book.Value(field, wanted, read, same);
    }
}
