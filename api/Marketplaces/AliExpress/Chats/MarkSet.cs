using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>The marks and classes of a row; rows that are built alike share one.</summary>
internal sealed class MarkSet((string Word, Saying Saying)[] marks, int[] classes)
{
    public static readonly MarkSet None = new([], []);

    /// <summary>Words that speak of a side.</summary>
    public (string Word, Saying Saying)[] Marks => marks;

    /// <summary>The numbers of the class attributes.</summary>
    public int[] Classes => classes;

    /// <summary>Whether the sender was told from the marks already, and who it is.</summary>
    public (bool IsTold, MessageSender? Sender) Told { get; set; }

    /// <summary>The marks in words.</summary>
    public string Words { get; } = marks.Length == 0 ? "without the mark of the other side" : string.Join(' ', marks.Select(mark => mark.Word).Distinct());
}
