namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>A row of a conversation: one message, or a line that the page wrote between messages.</summary>
/// <param name="Element">The largest element that holds nothing of other rows.</param>
/// <param name="Group">The element that it shares with rows of the same sender or day; itself if there is none.</param>
/// <param name="Blocks">Its blocks, in order.</param>
internal sealed record Unit(int Element, int Group, Block[] Blocks)
{
    /// <summary>What was said: the words, one block a paragraph.</summary>
    public List<Block> Said { get; } = [];

    /// <summary>Pictures that were sent.</summary>
    public List<Block> Pictures { get; } = [];

    /// <summary>Times in it.</summary>
    public List<Block> Times { get; } = [];

    /// <summary>The name of who said it.</summary>
    public Block? Name { get; set; }

    /// <summary>What of it was said earlier by somebody.</summary>
    public Block? Quote { get; set; }

    /// <summary>The page's translation.</summary>
    public Block? Translation { get; set; }

    /// <summary>"Read", "✓✓".</summary>
    public bool HasTick { get; set; }

    /// <summary>Whether it names an order with a label: a card, not somebody's words.</summary>
    public bool IsCard { get; set; }

    /// <summary>Where what was said stood.</summary>
    public Place? Place { get; set; }

    /// <summary>What its classes, attributes and styles say of its side.</summary>
    public MarkSet Marked { get; set; } = MarkSet.None;

    /// <summary>Whether anything was said.</summary>
    public bool IsMessage => Said.Count + Pictures.Count > 0;
}
