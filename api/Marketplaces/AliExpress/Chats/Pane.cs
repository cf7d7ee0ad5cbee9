namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>
/// Which part of the page is the conversation. A chat is written in: what stands beside the field for new messages is it. Else the
/// page says it by a role, else the part that reads most like a conversation is taken. A list of conversations, a menu and the
/// goods that the shop recommends are none.
/// </summary>
internal sealed class Pane(ChatBlocks blocks)
{
    private readonly PageMap _map = blocks.Map;

    /// <summary>The element that holds the conversation, or -1.</summary>
    public int Find()
    {
        foreach (var log in _map.With("[role=log]"))
            if (blocks.Count(log) > 0) return log;
        var best = -1;
        foreach (var field in Fields())
            if (Beside(field) is >= 0 and var found && (best < 0 || Likeness(found) > Likeness(best))) best = found;
        return best >= 0 ? best : Liveliest();
    }

    private IEnumerable<int> Fields()
    {
        var fields = new List<int>();
        foreach (var hook in new[] { "[contenteditable=true]", "[contenteditable=]", "[contenteditable=plaintext-only]", "[role=textbox]" }) fields.AddRange(_map.With(hook));
        for (var i = 0; i < _map.Count; i++)
            if (_map.Tag(i) == "textarea") fields.Add(i);
        if (fields.Count > 0) return fields.Distinct().Take(8);
        return Enumerable.Range(0, _map.Count).Where(i => _map.Tag(i) == "input" && _map.ElementAt(i).GetAttribute(null, "type") is null or "text" && _map.Tag(i) == "input").TakeLast(3);
    }

    // Up from the field, to the first neighbour in which people talk.
    private int Beside(int field)
    {
        var first = -1;
        for (int inner = field, outer = _map.Parent(field); outer >= 0; inner = outer, outer = _map.Parent(outer))
        {
            if (blocks.Count(outer) - blocks.Count(inner) == 0) continue;
            var (best, most) = (-1, 0.0);
            foreach (var child in _map.Children(outer))
                if (child != inner && Likeness(child) is var likeness && likeness > most) (best, most) = (child, likeness);
            if (best >= 0 && (blocks.Times(best) > 0 ? blocks.Count(best) > 1 : blocks.Count(best) > 2)) return best;
            if (first < 0 && best >= 0 && blocks.Letters(best) > 0) first = best;
        }
        return first;
    }

    // From the top down into the child that is most like a conversation, until the children are its rows.
    private int Liveliest()
    {
        var (element, held) = (-1, -1);
        for (var depth = 0; depth < 200; depth++)
        {
            var children = _map.Children(element).Where(child => blocks.Count(child) > 0 && _map.Tag(child) is not ("head" or "script" or "style" or "template")).ToList();
            if (children.Count == 0) return held;
            if (children.Count == 1) { element = children[0]; continue; }
            if (IsList(children)) return element;
            held = element = children.MaxBy(Likeness);
            if (Likeness(element) <= 0) return -1;
        }
        return held;
    }

    // Rows beside each other, mostly of one kind.
    private bool IsList(List<int> children) =>
        children.Count >= 3 && children.CountBy(child => (_map.Tag(child), _map.ClassNumbers[child])).Max(kind => kind.Value) * 3 >= children.Count
        && children.Sum(blocks.Times) > 0 && !children.Exists(child => blocks.Count(child) * 2 > children.Sum(blocks.Count));

    private double Likeness(int element)
    {
        if (_map.Tag(element) is "nav" or "header" or "footer" or "aside" or "form" or "a" or "button" or "select") return 0.1 * blocks.Times(element);
        var talk = 2.0 * blocks.Times(element) + blocks.Count(element) + blocks.Letters(element) / 40.0;
        var classes = _map.ClassNames[_map.ClassNumbers[element]];
        if (Says(classes, "session", "contact", "sidebar", "aside", "recommend", "conversation-list", "dialog-list", "nav")) talk *= 0.1;
        else if (Says(classes, "message", "msg", "chat", "dialog", "bubble", "history", "thread", "conversation")) talk *= 1.5;
        // The rows of a list of conversations, of goods or of a menu lead somewhere.
        var links = 0;
        foreach (var (link, _) in _map.LinksIn(element)) links += blocks.Count(link) > 0 ? blocks.Count(link) : 0;
        return talk * Math.Max(0.05, 1 - (double)links / Math.Max(1, blocks.Count(element)));
    }

    private static bool Says(string classes, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (classes.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
