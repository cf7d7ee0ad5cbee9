using System.Globalization;
using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Facts.Chats;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary>
/// Conversations that are answered from mark to mark: an answer names where the next one begins ("nextCursor"). Where none does begin
/// there, messages were not seen. The names are not known for buyers; a mark's beginning is called as its end is, without "next".
/// </summary>
internal static class AnswerCursors
{
    private static readonly string[] Marks = ["cursor", "token", "key", "time", "timestamp", "id", "mid", "offset", "start", "anchor"];
    private static readonly string[] Begins = ["start", "begin", "from", "current", "this"];

    /// <summary>Names the gaps on the messages after them.</summary>
    /// <param name="page">The page with its answers.</param>
    /// <param name="messages">The messages of all answers, oldest first.</param>
    public static void NameGaps(Page page, Message[] messages)
    {
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var answer in page.Answers) answers[$"response:{answer.Ordinal.ToString(CultureInfo.InvariantCulture)}"] = Of(page, answer);
        for (var i = 0; i < messages.Length; i++)
            if (answers.TryGetValue(messages[i].Text.Source.Part, out var answer)) answer.Add(messages[i], i);
        if (!answers.Values.Any(answer => answer.Next is not null)) return;
        // How this shop counts is known once one answer was seen to go on where another ended.
        var proven = answers.Values.Any(one => answers.Values.Any(other => other != one && other.GoesOnFrom(one.Next)));
        for (var i = 1; i < messages.Length; i++)
        {
            if (messages[i].GapBefore is not null || !answers.TryGetValue(messages[i - 1].Text.Source.Part, out var older) || !answers.TryGetValue(messages[i].Text.Source.Part, out var newer)) continue;
            // Answers whose messages lie in each other meet.
            if (older == newer || older.Last >= newer.First || older.GoesOnFrom(newer.Next) || newer.GoesOnFrom(older.Next)) continue;
            // Histories are loaded backwards; what comes in while one looks is loaded forwards.
            if (IsLost(newer, older) || older.Starts.Count == 0 && newer.Starts.Count > 0 && IsLost(older, newer))
                messages[i] = messages[i] with { GapBefore = Gap.Between(messages[i - 1], messages[i], "an answer names where the next one begins, and no answer that begins there was seen") };
        }

        bool IsLost(Answer ends, Answer begins) => ends is { Next: not null, HasMore: not false } && (begins.Starts.Count > 0 || proven && begins.Next is not null)
            && !answers.Values.Any(other => other != ends && other.GoesOnFrom(ends.Next));
    }

    private static Answer Of(Page page, ObservedAnswer answer)
    {
        var read = new Answer();
        if (AnswerNode.Of(page, answer)["data"] is not { } data) return read;
        // Beside the messages, or in a box of their own ("pagination": {…}).
        var fields = data.Members.Concat(data.Members.SelectMany(member => member.Node.Members))
            .Select(member => (Name: Bare(member.Name), Text: member.Node.Text ?? (member.Node.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? member.Node.Value.ToString() : ""))).Where(field => field.Text.Length > 0).ToArray();
        foreach (var (name, text) in fields)
            if (IsSet(text) && (name is "endcursor" || name.StartsWith("next", StringComparison.Ordinal) && Marks.Any(mark => name.EndsWith(mark, StringComparison.Ordinal)))) { read.Mark(name.StartsWith("next", StringComparison.Ordinal) ? name[4..] : "cursor", text); break; }
        if (read.Name is not { } mark) mark = "cursor";
        foreach (var (name, text) in fields.Concat(Asked(answer.Url)))
        {
            if (name == "hasmore" && bool.TryParse(text, out var more)) read.HasMore = more;
            if (IsSet(text) && (name == mark || name.EndsWith(mark, StringComparison.Ordinal) && Begins.Contains(name[..^mark.Length]))) read.Starts.Add(text);
        }
        return read;
    }

    // What the page asked for stands in the address, as a parameter or in the JSON of "data".
    private static IEnumerable<(string Name, string Text)> Asked(string url)
    {
        var query = url.IndexOf('?', StringComparison.Ordinal);
        if (query < 0) yield break;
        foreach (var pair in url[(query + 1)..].Split('&'))
            if (pair.Split('=', 2) is [var name, _] && WebAddress.Parameter(url, name) is { } value)
            {
                yield return (Bare(name), value);
                if (value is not ['{', ..] || new AnswerNode(default!, 0, JsonSerializer.SerializeToElement(value), AnswerPath.Root).Inner is not { } asked) continue;
                foreach (var (inner, node) in asked.Members)
                    if (node.Text is { } text) yield return (Bare(inner), text);
            }
    }

    private static string Bare(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    private static bool IsSet(string text) => text is not ("0" or "-1" or "null" or "True" or "False" or "[removed]");

    private sealed class Answer
    {
        private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

        public string? Name { get; private set; }
        public string? Next { get; private set; }
        public bool? HasMore { get; set; }
        public HashSet<string> Starts { get; } = new(StringComparer.Ordinal);
        public int First { get; private set; } = int.MaxValue;
        public int Last { get; private set; } = -1;

        public void Mark(string name, string next) => (Name, Next) = (name, next);

        public void Add(Message message, int place)
        {
            _ids.Add(message.Id);
            (First, Last) = (Math.Min(First, place), Math.Max(Last, place));
        }

        /// <summary>Whether it begins at the mark: it says so, or the message of that id is in it.</summary>
        public bool GoesOnFrom(string? mark) => mark is not null && (Starts.Contains(mark) || _ids.Contains(mark));
    }
}
