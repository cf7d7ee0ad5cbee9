using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.Merging;

/// <summary>The conversation as two ways read it. The answers know the exact time, the page what was really shown.</summary>
internal static class MessageMerge
{
    /// <summary>Both views in one.</summary>
    public static IReadOnlyList<Message> Of(IReadOnlyList<Message> first, IReadOnlyList<Message> second)
    {
        if (first.Count == 0) return second;
        if (second.Count == 0) return first;
        // The same short words are said often ("ok"): walk both in order, so that the nth goes with the nth.
        var waiting = new Dictionary<string, Queue<int>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < first.Count; i++)
        {
            var key = KeyOf(first[i]);
            if (!waiting.TryGetValue(key, out var places)) waiting[key] = places = new();
            places.Enqueue(i);
        }
        var merged = first.ToArray();
        // What only the second saw (notes and cards of the page) keeps its place between its neighbours.
        var between = new List<Message>?[first.Count + 1];
        var here = 0;
        foreach (var message in second)
        {
            if (waiting.TryGetValue(KeyOf(message), out var places) && places.TryDequeue(out var place))
            {
                merged[place] = Both(first[place], message);
                here = place + 1;
            }
            else (between[here] ??= []).Add(message);
        }
        return [.. between[0] ?? [], .. merged.SelectMany((message, i) => between[i + 1] is { } after ? [message, .. after] : new[] { message })];
    }

    private static string KeyOf(Message message) =>
        message.Text.Value.Length > 0 ? PageText.Tidy(message.Text.Value) : string.Join('|', message.Images);

    private static Message Both(Message a, Message b) => a with
    {
        Sender = a.Sender == MessageSender.Unknown ? b.Sender : a.Sender,
        SenderName = a.SenderName ?? b.SenderName,
        At = a.At ?? b.At,
        TimeText = a.TimeText ?? b.TimeText,
        Text = Values.Both(a.Text, b.Text)!,
        Images = a.Images.Count > 0 ? a.Images : b.Images,
        Quoted = a.Quoted ?? b.Quoted,
        Translation = a.Translation ?? b.Translation,
    };
}
