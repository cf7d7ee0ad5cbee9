using DisputeHelper.Captures;
using DisputeHelper.Custody;
using DisputeHelper.Facts;
using DisputeHelper.Tests.Captures;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Custody;

public sealed class AttachmentEntriesCheckSpecs : IAsyncDisposable
{
    private static readonly OrderNumber Order = TextValue.Read<OrderNumber>("8130000000000001");
    private readonly TestStore _store = new();

    [Fact]
    public async Task What_is_said_of_files_and_the_links_of_copies_agree_with_the_log()
    {
        await Fill();
        Assert.True((await _store.Verify(VerificationLevel.Quick)).Sound);
        Assert.True((await _store.Verify()).Sound);
    }

    [Theory]
    [InlineData("UPDATE AttachmentEntries SET Value='The box was whole' WHERE Field='caption'", "A note on a file of order 8130000000000001 was changed")]
    [InlineData("UPDATE AttachmentEntries SET AttachmentId=NULL WHERE Field='caption'", "A note on a file of order 8130000000000001 was changed")]
    [InlineData("UPDATE AttachmentEntries SET At=At+1 WHERE Field='order'", "A note on a file of order 8130000000000001 was changed")]
    [InlineData("DELETE FROM AttachmentEntries WHERE Field='order'", "A note on a file of order 8130000000000001 was entered")]
    [InlineData("UPDATE AttachmentCopies SET OriginalSha256=Sha256", "A link from a copy to its original of order 8130000000000001 was changed")]
    [InlineData("UPDATE AttachmentCopies SET Done='rotated'", "A link from a copy to its original of order 8130000000000001 was changed")]
    [InlineData("UPDATE AttachmentCopies SET Milliseconds=7", "A link from a copy to its original of order 8130000000000001 was changed")]
    [InlineData("DELETE FROM AttachmentCopies", "A link from a copy to its original of order 8130000000000001 was entered")]
    public async Task Every_column_that_is_changed_behind_the_log_is_found(string sql, string words)
    {
        await Fill();
        _store.Edit("DROP TRIGGER AttachmentEntriesKeep; DROP TRIGGER AttachmentEntriesStay; DROP TRIGGER AttachmentCopiesKeep; DROP TRIGGER AttachmentCopiesStay; " + sql);
        Assert.Contains((await _store.Verify(VerificationLevel.Quick)).Damages, damage => damage.Sentence.Contains(words, StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task Fill()
    {
        var photo = Assert.IsType<AttachmentOutcome.Stored>(await _store.Attachments.Receive(Order, "1.jpg", "image/jpeg", "", new MemoryStream([1]), null, default)).Attachment;
        var copy = Assert.IsType<AttachmentOutcome.Stored>(await _store.Attachments.Receive(
            Order, "2.jpg", "image/jpeg", "", new MemoryStream([2]), null, default, new MadeFrom(photo.Sha256, photo.Id, null, ["cropped", "blurred"], null))).Attachment;
        var notes = _store.Rooms.GetRequiredService<AttachmentNotes>();
        await notes.Note(Order, photo.Id, [("caption", "The torn box – “ü” 😀"), ("set-aside", "yes")], default);
        await notes.Arrange(Order, [copy.Id, photo.Id], default);
    }
}
