namespace DisputeHelper.Deadlines;

/// <summary>Finds in a seller's words the two requests that cost buyers their money: confirm before you have it, and cancel the dispute.</summary>
/// <remarks>It only warns. A sentence that says not to is none; a question may be taken for a request, which costs a look and nothing else.</remarks>
internal static class Requests
{
    private const int LongestMessage = 4000;
    private static readonly char[] Ends = ['.', '!', '?', '\n', '。', '！', '？', '؟'];

    public static bool AsksToConfirm(string text) => Asks(text, s => s.Confirm);

    public static bool AsksToCancel(string text) => Asks(text, s => s.Cancel);

    private static bool Asks(string text, Func<Saying, Request> which) =>
        text.Length <= LongestMessage && text.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Any(sentence => Sayings.All.Any(saying => Asks(sentence, saying, which(saying))));

    private static bool Asks(string sentence, Saying saying, Request request) =>
        Place(sentence, request.What, saying) >= 0 && Place(sentence, request.Ask, saying) is >= 0 and var asked
        // "Please do not confirm": in languages that are written joined, the "not" follows.
        && Place(saying.Joined ? sentence : sentence[..asked], saying.Not, saying, whole: true) < 0;

    private static int Place(string sentence, IReadOnlyList<string> words, Saying saying, bool whole = false) =>
        words.Select(word => Place(sentence, word, saying.Joined, whole)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();

    private static int Place(string sentence, string word, bool joined, bool whole)
    {
        for (var at = sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = sentence.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if (joined || ((at == 0 || !char.IsLetter(sentence[at - 1])) && !(whole && at + word.Length < sentence.Length && char.IsLetter(sentence[at + word.Length])))) return at;
        return -1;
    }
}
