using DisputeHelper.Captures;
using DisputeHelper.Vault;

namespace DisputeHelper.Tests.Captures;

public class CaptureIntakeSpecs
{
    [Fact]
    public async Task A_capture_comes_back_as_it_was_sent()
    {
        await using var store = new TestStore();
        var sent = SampleCapture.Make(1);
        var stored = await store.Keep(sent);
        var found = (await store.Archive.Find(sent.Id, default))!;
        Assert.Equal(stored.Manifest, found.Manifest);
        Assert.Equal(sent.Content.Select(part => (part.Name, part.Type, (long)part.Bytes.Length)), found.Parts.Select(part => (part.Name, part.ContentType, part.Bytes)));
        for (var i = 0; i < found.Parts.Count; i++) Assert.Equal(sent.Content[i].Bytes, await store.Archive.ReadPart(found.Parts[i], default));
        Assert.Equal("Order details", found.Head.Title);
        Assert.Equal(1.5, found.Head.Viewport.Scale);
    }

    [Fact]
    public async Task A_capture_sent_twice_is_stored_once()
    {
        await using var store = new TestStore();
        var first = await store.Keep(SampleCapture.Make(2));
        var again = Assert.IsType<IntakeOutcome.AlreadyStored>(await store.Receive(SampleCapture.Make(2)));
        Assert.Equal(first.Manifest, again.Capture.Manifest);
        Assert.Equal(first.StoredAt, again.Capture.StoredAt);
        Assert.Equal(1, (await store.Log.Head(default)).Seq);
        Assert.Empty(Directory.GetFiles(store.Folder.Temporary));
    }

    [Fact]
    public async Task Other_bytes_under_the_same_id_are_refused_and_the_first_stay()
    {
        await using var store = new TestStore();
        var sent = SampleCapture.Make(3);
        var first = await store.Keep(sent);
        foreach (var other in new[] { sent.With("image", "image/png", 1, 2), sent with { Title = "Another" }, sent with { Content = [.. sent.Content.Reverse()] } })
            Assert.Contains("stays as it is", Assert.IsType<IntakeOutcome.DifferentBytes>(await store.Receive(other)).Sentence.InEnglish, StringComparison.Ordinal);
        Assert.Equal(first.Manifest, (await store.Archive.Find(sent.Id, default))!.Manifest);
        Assert.True((await store.Verify()).Sound);
        Assert.Empty(Directory.GetFiles(store.Folder.Temporary));
    }

    [Fact]
    public async Task A_conversation_gathered_while_scrolling_is_kept_beside_the_page_and_comes_once()
    {
        await using var store = new TestStore();
        var sent = SampleCapture.Make(41).With("conversation", "text/html; charset=utf-8", "<body data-conversation=1>"u8.ToArray());
        Assert.Equal(["page", "screenshot", "screenshot", "response", "conversation"], (await store.Keep(sent)).Parts.Select(part => part.Name));
        foreach (var wrong in new[] { sent.With("conversation", "text/html", 1), SampleCapture.Make(42).With("conversation", "application/json", 1) })
            Assert.Equal(Refusal.Malformed, Assert.IsType<IntakeOutcome.Refused>(await store.Receive(wrong)).Reason);
    }

    [Fact]
    public async Task A_delivery_that_breaks_off_leaves_nothing_behind()
    {
        await using var store = new TestStore();
        var sent = SampleCapture.Make(4) with { };
        var outcome = await store.Intake.Receive(Broken(sent), null, default);
        Assert.Equal(Refusal.CutOff, Assert.IsType<IntakeOutcome.Refused>(outcome).Reason);
        Assert.Null(await store.Archive.Find(sent.Id, default));
        Assert.Empty(Directory.GetFiles(store.Folder.Temporary));
        Assert.Empty(Directory.GetFiles(store.Folder.Blobs, "*", SearchOption.AllDirectories));
        Assert.Equal(0, (await store.Log.Head(default)).Seq);
        await store.Keep(sent);
    }

    [Theory]
    [InlineData("movie", "video/mp4", "no part named “movie”")]
    [InlineData("page", "text/html", "came twice")]
    [InlineData("layout", "text/html", "must be application/json")]
    [InlineData("image", "text/html", "must be image/*")]
    [InlineData("capture", "application/json", "no part named “capture”")]
    public async Task A_part_that_has_no_place_in_a_capture_is_named(string name, string type, string sentence)
    {
        await using var store = new TestStore();
        var refused = Assert.IsType<IntakeOutcome.Refused>(await store.Receive(SampleCapture.Make(5).With(name, type, 1)));
        Assert.Equal(Refusal.Malformed, refused.Reason);
        Assert.Contains(sentence, refused.Sentence.InEnglish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limit_itself_is_taken_and_one_byte_more_is_not()
    {
        await using var store = new TestStore(limits: new IntakeLimits { Capture = 10_000 });
        var small = SampleCapture.Make(6, size: 100);
        var used = small.Content.Sum(part => part.Bytes.Length);
        await store.Keep(small.With("image", "image/png", new byte[10_000 - used]));
        var over = SampleCapture.Make(7, size: 100);
        var refused = await store.Receive(over.With("image", "image/png", new byte[10_001 - over.Content.Sum(part => part.Bytes.Length)]));
        Assert.Equal(Refusal.TooLarge, Assert.IsType<IntakeOutcome.Refused>(refused).Reason);
        Assert.Equal(Refusal.TooLarge, Assert.IsType<IntakeOutcome.Refused>(await store.Intake.Receive(Unasked(), 10_001, default)).Reason);
    }

    [Fact]
    public async Task A_disk_without_room_refuses_before_a_byte_is_read()
    {
        await using var store = new TestStore(limits: new IntakeLimits { KeepFree = long.MaxValue / 2 });
        var refused = Assert.IsType<IntakeOutcome.Refused>(await store.Intake.Receive(Unasked(), 10, default));
        Assert.Equal(Refusal.DiskFull, refused.Reason);
        Assert.Contains("Free some space", refused.Sentence.InEnglish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_captures_at_once_give_a_log_without_gaps()
    {
        await using var store = new TestStore();
        await Task.WhenAll(Enumerable.Range(100, 50).Select(seed => Task.Run(() => store.Keep(SampleCapture.Make(seed)))));
        var report = await store.Verify();
        Assert.Empty(report.Damages);
        Assert.Equal((50, 50L), (report.Captures, report.Head.Seq));
    }

    [Fact]
    public async Task The_same_capture_from_many_senders_at_once_is_stored_once()
    {
        await using var store = new TestStore();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => store.Receive(SampleCapture.Make(8)))));
        Assert.Single(outcomes.OfType<IntakeOutcome.Stored>());
        Assert.Equal(7, outcomes.OfType<IntakeOutcome.AlreadyStored>().Count());
        Assert.True((await store.Verify()).Sound);
    }

    private static async IAsyncEnumerable<IncomingPart> Broken(SampleCapture capture)
    {
        await foreach (var part in capture.Parts()) yield return part;
        throw new SourceBrokenException(new IOException("Unexpected end of request content."));
    }

    private static async IAsyncEnumerable<IncomingPart> Unasked()
    {
        await Task.Yield();
        yield return new("capture", "application/json", new MemoryStream());
        Assert.Fail("A part was asked for.");
    }
}
