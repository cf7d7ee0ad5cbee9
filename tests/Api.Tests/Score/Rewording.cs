using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace DisputeHelper.Tests.Score;

/// <summary>Labels get other words: another of the same language, or the word of another language, as half-translated pages have them.</summary>
internal static class Rewording
{
    // Names of properties are values themselves, and so is the head of a receipt.
    private static readonly HashSet<string> Kept = ["brand", "material", "origin", "specs", "price", "buyer", "receiptNo", "receiptDate"];
    private static readonly string[] Others = ["en", "es", "de", "pt", "fr"];

    public static void Relabel(Work work)
    {
        var words = Choose(work);
        foreach (var text in work.Document.Body!.Descendants<IText>().ToArray()) text.Data = Reword(text.Data, words);
        foreach (var text in work.Layout?["texts"]?.AsArray() ?? []) text!["text"] = Reword(Alike.Text(text["text"]), words);
        foreach (var order in Pairs.Entries(work.Truth["orders"]))
            foreach (var charge in Pairs.Entries(order["charges"]))
                if (words.TryGetValue(Alike.Text(charge["label"]), out var word)) charge["label"] = word;
        work.Answers = [.. work.Answers.Select(answer => Answered(answer, words))];
    }

    // The page prints the labels that its answers bring.
    private static string Answered(string answer, Dictionary<string, string> words)
    {
        var whole = JsonNode.Parse(answer)!;
        var body = Alike.Text(whole["body"]);
        var (start, end) = (body.IndexOf('{', StringComparison.Ordinal), body.LastIndexOf('}') + 1);
        if (start < 0) return answer;
        var json = JsonNode.Parse(body[start..end])!;
        Reword(json, words);
        whole["body"] = body[..start] + json.ToJsonString() + body[end..];
        return whole.ToJsonString();
    }

    private static void Reword(JsonNode? node, Dictionary<string, string> words)
    {
        if (node is JsonArray list) foreach (var inner in list) Reword(inner, words);
        if (node is not JsonObject record) return;
        foreach (var (name, inner) in record.ToArray())
            if (name == "title" && words.TryGetValue(Alike.Text(inner), out var word)) record[name] = word;
            else Reword(inner, words);
    }

    private static Dictionary<string, string> Choose(Work work)
    {
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (meaning, forms) in Corpus.Words[work.Page.Language]!.AsObject())
        {
            if (Kept.Contains(meaning)) continue;
            var mine = Pairs.Entries(forms);
            var language = work.Dice.Of($"language {meaning}", 3) == 0 || mine.Count < 2 ? Others[work.Dice.Of($"which {meaning}", Others.Length)] : work.Page.Language;
            var theirs = Pairs.Entries(Corpus.Words[language]![meaning]);
            var word = theirs[language == work.Page.Language && theirs.Count > 1 ? 1 + work.Dice.Of($"form {meaning}", theirs.Count - 1) : 0];
            foreach (var form in mine) chosen.TryAdd(Alike.Text(form), Alike.Text(word));
        }
        return chosen;
    }

    // "Label", "Label:" and "Label: value" with the value beside it; a word inside a sentence is none.
    private static string Reword(string text, Dictionary<string, string> words)
    {
        var start = text.Length - text.TrimStart().Length;
        var bare = text.Trim();
        if (words.TryGetValue(bare, out var whole)) return text.Replace(bare, whole, StringComparison.Ordinal);
        foreach (var (from, to) in words)
            if (bare.StartsWith(from, StringComparison.Ordinal) && bare[from.Length..].TrimStart() is [':' or '：', ..])
                return text[..start] + to + text[(start + from.Length)..];
        return text;
    }
}
