using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DisputeHelper.Captures;
using DisputeHelper.Facts;
using DisputeHelper.Formats;
using DisputeHelper.Readings;
using DisputeHelper.Tests.Marketplaces;

namespace DisputeHelper.Tests.Score;

/// <summary>The pages of tests/fixtures/pages/corpus with what is true of them; tests/Corpus/generate.mjs writes them.</summary>
internal static class Corpus
{
    private static string Root => Path.Combine(PageFixtures.Root(), "corpus");

    /// <summary>Every page, by name.</summary>
    public static IReadOnlyList<CorpusPage> All { get; } = [.. Directory.EnumerateFiles(Root, "truth.json", SearchOption.AllDirectories)
        .Select(file => Load(Path.GetDirectoryName(file)!)).OrderBy(page => page.Name, StringComparer.Ordinal)];

    /// <summary>The labels of each language by what they mean: the first is printed, the others are what a redesign might print.</summary>
    public static JsonNode Words { get; } = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Root, "words.json")))!;

    private static CorpusPage Load(string folder)
    {
        byte[]? Bytes(string name) => File.Exists(Path.Combine(folder, name)) ? File.ReadAllBytes(Path.Combine(folder, name)) : null;
        var head = JsonSerializer.Deserialize<CaptureHead>(Bytes("capture.json"), FactsJson.Options)!;
        IReadOnlyList<string> answers = Bytes("response.json") is { } responses ? [.. JsonElement.Parse(responses).EnumerateArray().Select(answer => answer.GetRawText())] : [];
        var mail = Bytes("mail.eml") is { } message ? MimePage.Read(new MemoryStream(message), ReadingBudget.Default.HtmlBytes, default) : null;
        var html = mail is null ? Encoding.UTF8.GetString(Bytes("page.html")!) : MarkupText.Decode(mail.Html.Span, mail.Charset);
        return new(Path.GetRelativePath(Root, folder).Replace('\\', '/'), head, html, answers,
            Bytes("layout.json") is { } layout ? JsonNode.Parse(layout) : null, mail?.Mail, JsonNode.Parse(Bytes("truth.json"))!)
        {
            Conversation = Bytes("conversation.html") is { } gathered ? Encoding.UTF8.GetString(gathered) : null,
        };
    }
}

/// <summary>A page of the corpus, or a mutation of one.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Head">The capture's head.</param>
/// <param name="Html">The page.</param>
/// <param name="Answers">The answers it received.</param>
/// <param name="Layout">The rectangles, if they were measured.</param>
/// <param name="Mail">The head of the mail that it is the body of.</param>
/// <param name="Truth">What is true of it.</param>
internal sealed record CorpusPage(string Name, CaptureHead Head, string Html, IReadOnlyList<string> Answers, JsonNode? Layout, MailHead? Mail, JsonNode Truth)
{
    /// <summary>What was done to it; "as it was" for the page itself.</summary>
    public string Mutation { get; init; } = AsItWas;

    /// <summary>The conversation that was gathered while scrolling.</summary>
    public string? Conversation { get; init; }

    /// <summary>The name for pages that nothing was done to.</summary>
    public const string AsItWas = "as it was";

    /// <summary>The kind of page it is.</summary>
    public string Kind => Truth["page"]!.GetValue<string>();

    /// <summary>Its language.</summary>
    public string Language => Truth["language"]!.GetValue<string>();

    /// <summary>As the program would have received it.</summary>
    public PageMaterial Material() => new(Head, Encoding.UTF8.GetBytes(Html), [.. Answers.Select(answer => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(answer))],
        Layout is null ? null : Encoding.UTF8.GetBytes(Layout.ToJsonString()))
    {
        Mail = Mail,
        Conversation = Conversation is null ? null : Encoding.UTF8.GetBytes(Conversation),
        HtmlPart = Mail is null ? "page" : "mail",
    };
}
