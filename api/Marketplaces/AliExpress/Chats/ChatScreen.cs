using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>
/// Reads a conversation by its rectangles alone, as a person does: lines that touch are one bubble, bubbles at two edges are two
/// sides, what stands in the middle is the page's, and an hour belongs to the bubble above it.
/// </summary>
internal static class ChatScreen
{
    /// <summary>The messages, oldest first; none when the structure has told them, since an outline cannot tell more than its page.</summary>
    public static IReadOnlyList<Message> Read(Page page, Screen screen, IReadOnlyList<Message> built)
    {
        if (built.Count > 1 || screen.Texts.Count < 4) return [];
        return All(page, screen);
    }

    /// <summary>
    /// What the screen shows of a conversation when the build told of another one; null when both tell the same, or the build's messages are
    /// so much of what was seen that there is no room for another. Rectangles are put together only then: it takes as long as the rest.
    /// </summary>
    public static string? Elsewhere(Page page, Screen screen, IReadOnlyList<Message> built)
    {
        if (built.Count < 2 || page.Conversation is not null || built.Sum(message => (long)message.Text.Value.Length) * 4 > screen.Letters) return null;
        var told = PageText.Tidy(string.Join('\n', built.Select(message => message.Text.Value)));
        var seen = All(page, screen).Where(message => message.Sender is MessageSender.Buyer or MessageSender.Seller && message.Text.Value.Length > 1).ToArray();
        var other = Array.FindAll(seen, message => !Array.TrueForAll(message.Text.Value.Split('\n'), line => told.Contains(line, StringComparison.Ordinal)));
        return other.Length < 3 || other.Length * 2 <= seen.Length ? null
            : $"The screen shows a conversation of {seen.Length} messages that the page's build does not tell, beginning with “{other[0].Text.Value.Split('\n')[0]}”. What was on the screen is kept; look at its picture before you rely on this conversation.";
    }

    private static IReadOnlyList<Message> All(Page page, Screen screen)
    {
        if (Column.Of(screen.Texts) is not { } column) return [];
        var times = new Times(page);
        var messages = new List<Message>();
        Bubble? last = null;
        foreach (var bubble in Bubbles(screen, column, page))
        {
            page.Stop.ThrowIfCancellationRequested();
            var words = bubble.Words;
            if (bubble.Picture is null && ChatWords.IsTick(words)) continue;
            if (bubble.Picture is null && TimeLike.Is(words))
            {
                // In the middle it heads what follows; beside a bubble it is that bubble's.
                if (column.SideOf(bubble.Place) == Side.Middle || last is null || messages.Count == 0 || bubble.Place.Y > last.Place.Bottom + Bubble.Near) times.Pass(words);
                else if (times.Of([new(-1, 0, 0, words, BlockKind.Time)]) is var (own, at)) messages[^1] = messages[^1] with { TimeText = own, At = at };
                continue;
            }
            if (ChatWords.IsDivider(words)) continue;
            messages.Add(Tell(page, bubble, column, times, messages.Count));
            last = bubble;
        }
        // One side alone, or a page in which nothing is a conversation.
        return messages.Exists(message => message.Sender == MessageSender.Buyer) && messages.Exists(message => message.Sender == MessageSender.Seller) ? messages : [];
    }

    private static Message Tell(Page page, Bubble bubble, Column column, Times times, int place)
    {
        var side = column.SideOf(bubble.Place);
        var mirrored = page.Document?.DocumentElement.GetAttribute("dir")?.Equals("rtl", StringComparison.OrdinalIgnoreCase) == true;
        var sender = side == Side.Middle ? MessageSender.System : side == Side.Unknown ? MessageSender.Unknown : side == Side.Right != mirrored ? MessageSender.Buyer : MessageSender.Seller;
        var source = new Source(page.Capture, "layout", bubble.Where);
        var (shown, at) = times.Of([]);
        return new(string.Create(CultureInfo.InvariantCulture, $"{page.Capture.Value.AsSpan(0, 8)}-{place}"), sender, null, at, shown,
            new(bubble.Words, bubble.Words, source, How.Layout), bubble.Picture is { } picture && WebAddress.OfImage(picture, page.Url) is { } address ? [address] : [])
        {
            SentBy = sender == MessageSender.Unknown ? null : new(sender, $"x {bubble.Place.X} to {bubble.Place.Right} of {column.Left} to {column.Right}", source, How.Layout),
        };
    }

    // From top to bottom; a line right under another at the same edge goes on with it.
    private static List<Bubble> Bubbles(Screen screen, Column column, Page page)
    {
        var bubbles = new List<Bubble>();
        var sights = screen.Texts.Select(sight => (Sight: sight, Picture: false)).Concat(screen.Pictures.Where(picture => picture.Place is { Width: > 64, Height: > 48 }).Select(sight => (Sight: sight, Picture: true)))
            .Where(pair => column.Holds(pair.Sight.Place)).OrderBy(pair => pair.Sight.Place.Y).ThenBy(pair => pair.Sight.Place.X);
        foreach (var (sight, picture) in sights)
        {
            page.Stop.ThrowIfCancellationRequested();
            if (picture) { bubbles.Add(new(sight.Place, "", sight.Where("images"), sight.Words)); continue; }
            if (bubbles is [.., { Picture: null } above] && above.Continues(sight, column)) bubbles[^1] = above.With(sight);
            else bubbles.Add(new(sight.Place, sight.Words, sight.Where("texts"), null));
        }
        return bubbles;
    }
}

/// <summary>Lines that belong together on the screen.</summary>
internal sealed record Bubble(Place Place, string Words, string Where, string? Picture)
{
    /// <summary>What stands this close belongs together.</summary>
    public const int Near = 14;

    private int LineHeight { get; init; } = Place.Height;

    /// <summary>Whether a line goes on where this ends.</summary>
    public bool Continues(Sight line, Column column) =>
        Math.Abs(line.Place.X - Place.X) <= 4 && line.Place.Y - Place.Bottom is > -6 and var gap && gap <= Math.Min(Near, LineHeight / 2)
        && !TimeLike.Is(Words) && !TimeLike.Is(line.Words) && !ChatWords.IsTick(line.Words) && (column.SideOf(line.Place) == Side.Middle) == (column.SideOf(Place) == Side.Middle);

    /// <summary>Both as one.</summary>
    public Bubble With(Sight line) => this with { Place = Place.With(line.Place), Words = $"{Words}\n{line.Words}" };
}
