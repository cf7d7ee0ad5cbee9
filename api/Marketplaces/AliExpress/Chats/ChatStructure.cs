using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>Reads a conversation by how its page is built, whatever its names are: rows that are alike, and what stands where in them.</summary>
internal static class ChatStructure
{
    /// <summary>The messages, oldest first.</summary>
    /// <param name="page">The page.</param>
    /// <param name="screen">Where everything stood.</param>
    /// <param name="answered">The messages that the answers hold: they know who wrote.</param>
    public static IReadOnlyList<Message> Read(Page page, Screen screen, IReadOnlyList<Message> answered)
    {
        if ((page.ConversationMap ?? page.Map) is not { } map) return [];
        var blocks = new ChatBlocks(map);
        Sighting.Place(blocks, screen, page.Url);
        var top = page.ConversationMap is not null ? Gathered.Body(map) : new Pane(blocks).Find();
        if (top < 0) return [];
        var units = Rows.Of(blocks, top);
        var others = Around(blocks, top, page.Title);
        var parts = new Parts(blocks, others);
        Slots.Count(units, map, top);
        parts.Sort(units);
        foreach (var unit in units) unit.Place = PlaceOf(unit);
        var holes = page.ConversationMap is not null ? Gathered.Gaps(map, top) : screen.Texts.Count > 0 ? Holes.In(units, screen, map, top) : [];
        var times = new Times(page);
        if (page.ConversationMap is null) units = Sequencing.Of(units, map, top, unit => unit.Times is [var time, ..] ? times.Rough(time.Words) : null);
        NamesAbove.Share(units);
        var sides = new Sides(units, new Marks(map, top), parts.Hints, others, Knower(answered));
        return [.. new Telling(page, blocks, sides, times, holes).Tell(units)];
    }

    private static Place? PlaceOf(Unit unit)
    {
        Place? whole = null;
        foreach (var block in unit.IsMessage ? unit.Said.Concat(unit.Pictures) : unit.Blocks)
            if (block.Place is { } place) whole = whole is { } known ? known.With(place) : place;
        return whole;
    }

    // Short words close to the conversation but not in it: its title names the other side.
    private static HashSet<string> Around(ChatBlocks blocks, int top, string title)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { title };
        var around = top;
        for (var i = 0; i < 3 && blocks.Map.Parent(around) >= 0; i++) around = blocks.Map.Parent(around);
        foreach (var block in blocks.Of(around))
            if (block.Kind == BlockKind.Words && block.Words.Length <= 60 && !blocks.Map.Holds(top, block.Element)) names.Add(block.Words);
        return names;
    }

    private static Func<Unit, MessageSender?> Knower(IReadOnlyList<Message> answered)
    {
        var senders = new Dictionary<string, MessageSender>(StringComparer.Ordinal);
        foreach (var message in answered)
        {
            var words = PageText.Tidy(message.Text.Value);
            senders[words] = senders.TryGetValue(words, out var other) && other != message.Sender ? MessageSender.Unknown : message.Sender;
        }
        return unit => unit.Said is [var said] && senders.TryGetValue(said.Words, out var sender) && sender != MessageSender.Unknown ? sender : null;
    }
}
