using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>Reads a conversation by its rectangles alone.</summary>
internal static class ChatScreen
{
    /// <summary>The messages.</summary>
    public static IReadOnlyList<Message> Read(Page page, Screen screen, IReadOnlyList<Message> built) => [];
}
