using DisputeHelper.Captures;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Captures;

public class AttachmentIntakeSpecs
{
    private static readonly OrderNumber Order = TextValue.Read<OrderNumber>("8130000000000001");

    [Fact]
    public async Task A_photo_is_kept_and_the_same_photo_again_is_not_kept_twice()
    {
        await using var store = new TestStore();
        var first = Assert.IsType<AttachmentOutcome.Stored>(await Send(store, "photos/broken cup.jpg", [1, 2, 3])).Attachment;
        var again = Assert.IsType<AttachmentOutcome.AlreadyStored>(await Send(store, "broken cup.jpg", [1, 2, 3])).Attachment;
        Assert.Equal(first.Id, again.Id);
        Assert.Equal("broken cup.jpg", first.FileName);
        Assert.Equal([1, 2, 3], await store.Vault.Read(first.Sha256, default));
        var report = await store.Verify();
        Assert.Empty(report.Damages);
        Assert.Equal(1, report.Head.Seq);
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("a\u0007.jpg", 3)]
    [InlineData("empty.jpg", 0)]
    public async Task A_file_without_name_or_content_is_refused(string name, int length)
    {
        await using var store = new TestStore();
        Assert.Equal(Refusal.Malformed, Assert.IsType<AttachmentOutcome.Refused>(await Send(store, name, new byte[length])).Reason);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_leaves_nothing()
    {
        await using var store = new TestStore(limits: new IntakeLimits { Attachment = 10 });
        Assert.IsType<AttachmentOutcome.Stored>(await Send(store, "ten", new byte[10]));
        Assert.Equal(Refusal.TooLarge, Assert.IsType<AttachmentOutcome.Refused>(await Send(store, "eleven", new byte[11])).Reason);
        Assert.Empty(Directory.GetFiles(store.Folder.Temporary));
    }

    private static Task<AttachmentOutcome> Send(TestStore store, string name, byte[] bytes) =>
        store.Attachments.Receive(Order, name, "image/jpeg", "as it arrived", new MemoryStream(bytes), null, default);
}
