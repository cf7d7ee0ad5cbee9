using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DisputeHelper.Tests.Score;

/// <summary>What a redesign does to a page, alone and together. The same page and the same name give the same result, always.</summary>
internal static class Mutations
{
    private static readonly (string Name, string[] Steps)[] Kinds =
    [
        ("hashed", ["hash"]), ("unhooked", ["unhook"]), ("wrapped", ["wrap"]), ("reordered", ["reorder"]), ("relabelled", ["relabel"]), ("decoys", ["decoy"]),
        ("hashed, unhooked", ["hash", "unhook"]),
        ("new markup", ["hash", "unhook", "wrap", "decoy"]),
        ("everything", ["reorder", "hash", "unhook", "wrap", "relabel", "decoy"]),
    ];

    /// <summary>The names, for tables.</summary>
    public static IEnumerable<string> Names => Kinds.Select(kind => kind.Name);

    /// <summary>All mutations of a page.</summary>
    public static IEnumerable<CorpusPage> Of(CorpusPage page) => Kinds.Select(kind => Apply(page, kind.Name, kind.Steps));

    private static CorpusPage Apply(CorpusPage page, string name, string[] steps)
    {
        var dice = new Dice($"{page.Name} {name}");
        using var document = new HtmlParser().ParseDocument(page.Html);
        var work = new Work(page, document, dice, page.Truth.DeepClone(), page.Layout?.DeepClone());
        foreach (var step in steps) Apply(work, step);
        return page with { Mutation = name, Html = Written(document), Truth = work.Truth, Layout = work.Layout, Answers = work.Answers, Conversation = Gathered(page, dice, steps) };
    }

    private static void Apply(Work work, string step)
    {
        switch (step)
        {
            case "hash": Redesign.Hash(work); break;
            case "unhook": Redesign.Unhook(work); break;
            case "wrap": Redesign.Wrap(work); break;
            case "reorder": Redesign.Reorder(work); break;
            case "relabel": Rewording.Relabel(work); break;
            case "decoy": Decoys.Add(work); break;
        }
    }

    // The rows are the page's own, so the same is done to them; what stands around a conversation is not gathered.
    private static string? Gathered(CorpusPage page, Dice dice, string[] steps)
    {
        if (page.Conversation is null) return null;
        using var document = new HtmlParser().ParseDocument(page.Conversation);
        var work = new Work(page, document, dice, page.Truth.DeepClone(), null);
        foreach (var step in steps.Except(["decoy", "wrap"])) Apply(work, step);
        return Written(document);
    }

    private static string Written(IHtmlDocument document) => "<!DOCTYPE html>\n" + document.DocumentElement.OuterHtml;
}

/// <summary>A page in the middle of being changed.</summary>
internal sealed class Work(CorpusPage page, IHtmlDocument document, Dice dice, JsonNode truth, JsonNode? layout)
{
    public CorpusPage Page => page;
    public IHtmlDocument Document => document;
    public Dice Dice => dice;
    public JsonNode Truth => truth;

    /// <summary>What the page received; its labels change with the page's.</summary>
    public IReadOnlyList<string> Answers { get; set; } = page.Answers;

    /// <summary>The rectangles; taken away when they would not be those of the changed page.</summary>
    public JsonNode? Layout { get; set; } = layout;
}

/// <summary>Chance that is the same for the same words.</summary>
internal sealed class Dice(string seed)
{
    /// <summary>A number below the limit, the same for the same question.</summary>
    public int Of(string question, int limit)
    {
        var hash = 2166136261u;
        foreach (var c in $"{seed}|{question}") hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        hash *= 2246822519u;
        return (int)((hash ^ (hash >> 13)) % (uint)limit);
    }

    /// <summary>A class name as a build makes one.</summary>
    public string Word(string question) => string.Concat(Enumerable.Range(0, 6).Select(i => "abcdefghijklmnopqrstuvwxyz"[Of($"{question}/{i}", 26)]));
}
