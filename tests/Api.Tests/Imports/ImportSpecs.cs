using System.Text;
using System.Text.Json;
using DisputeHelper.Commands;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Formats;
using DisputeHelper.Imports;
using DisputeHelper.Tests.Formats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Imports;

public sealed class ImportSpecs : IAsyncDisposable
{
    private readonly ImportRoom _room = new();

    [Fact]
    public async Task A_saved_page_becomes_a_capture_that_says_what_it_is_and_is_read()
    {
        var bytes = ImportRoom.Page(ImportRoom.SavedFrom());
        var result = await _room.One("Order.html", bytes, modified: new DateTimeOffset(2026, 8, 5, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal((ImportEnd.Stored, PageKind.OrderDetail, ImportRoom.Order), (result.Outcome, result.Page, result.Orders.Single().Value));
        var capture = (await _room.Archive.Find(result.Capture!, default))!;
        Assert.Equal(("import", ImportRoom.Url, "Order details", "en"), (capture.Head.Sender.Name, capture.Head.Url, capture.Head.Title, capture.Head.Language));
        Assert.Equal(new DateTimeOffset(2026, 8, 5, 9, 0, 0, TimeSpan.Zero), capture.Head.CapturedAt);
        Assert.Equal(["imported", "moment-of-file"], Lacks(capture.Head.Completeness));
        Assert.Equal(bytes, await _room.Archive.ReadPart(capture.Parts.Single(), default));
    }

    [Fact]
    public async Task Importing_twice_stores_once_whatever_the_name_and_the_time()
    {
        var bytes = SavedFiles.Mhtml(ImportRoom.Url, "<p>x</p>");
        var first = await _room.One("a.mhtml", bytes, modified: DateTimeOffset.UnixEpoch);
        var again = await _room.One("b.mht", bytes, modified: DateTimeOffset.UnixEpoch.AddDays(1));
        Assert.Equal((ImportEnd.Stored, ImportEnd.Known, first.Capture), (first.Outcome, again.Outcome, again.Capture));
        Assert.Single(await _room.Archive.Newest(10, default));
        Assert.Contains("“a.mhtml”", again.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MHTML_gives_its_own_address_and_moment()
    {
        var capture = (await _room.Archive.Find((await _room.One("x", SavedFiles.Mhtml(ImportRoom.Url, "<p>x</p>"))).Capture!, default))!;
        Assert.Equal((ImportRoom.Url, "Détails", new DateTimeOffset(2026, 11, 23, 6, 0, 0, TimeSpan.Zero)), (capture.Head.Url, capture.Head.Title, capture.Head.CapturedAt));
        Assert.Equal(("snapshot", "multipart/related"), (capture.Parts.Single().Name, capture.Parts.Single().ContentType));
        Assert.Equal(["imported"], Lacks(capture.Head.Completeness));
    }

    [Fact]
    public async Task SingleFile_says_where_and_when_it_saved_the_page()
    {
        const string Comment = $"<!--\n Page saved with SingleFile \n url: {ImportRoom.Url} \n saved date: Mon Nov 23 2026 07:00:00 GMT+0100 (Central European Standard Time)\n-->";
        var result = await _room.One("s.html", ImportRoom.Page(html: $"<html lang=de>{Comment}"));
        var head = (await _room.Archive.Find(result.Capture!, default))!.Head;
        Assert.Equal((ImportRoom.Url, new DateTimeOffset(2026, 11, 23, 6, 0, 0, TimeSpan.Zero), "de"), (head.Url, head.CapturedAt, head.Language));
    }

    [Fact]
    public async Task A_mail_is_kept_as_a_mail()
    {
        var result = await _room.One("order.eml", SavedFiles.Mail($"Order {ImportRoom.Order} confirmed", "<p>Thank you</p>"));
        var capture = (await _room.Archive.Find(result.Capture!, default))!;
        Assert.Equal((ImportEnd.Stored, "mail", "message/rfc822"), (result.Outcome, capture.Parts.Single().Name, capture.Parts.Single().ContentType));
        Assert.Equal(("mid", new DateTimeOffset(2026, 8, 1, 10, 0, 0, TimeSpan.Zero)), (new Uri(capture.Head.Url).Scheme, capture.Head.CapturedAt));
        Assert.Contains("mail-unproven", Lacks(capture.Head.Completeness));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_web_archive_is_read_like_the_page_in_it(bool xml)
    {
        var page = ImportRoom.Page();
        var result = await _room.One("o.webarchive", xml ? WebArchives.Xml(ImportRoom.Url, page) : WebArchives.Binary(ImportRoom.Url, page));
        Assert.Equal((ImportEnd.Stored, PageKind.OrderDetail, ImportRoom.Order), (result.Outcome, result.Page, result.Orders.Single().Value));
        Assert.Equal(ImportRoom.Url, (await _room.Archive.Find(result.Capture!, default))!.Head.Url);
    }

    [Fact]
    public async Task A_page_without_an_address_is_kept_and_claims_nothing()
    {
        var result = await _room.One("bare.html", ImportRoom.Page());
        var head = (await _room.Archive.Find(result.Capture!, default))!.Head;
        Assert.StartsWith("urn:sha256:", head.Url, StringComparison.Ordinal);
        Assert.Contains("no-address", Lacks(head.Completeness));
        Assert.Empty(result.Orders);
    }

    [Theory]
    [InlineData("windows-1251", "Заказ выполнен")]
    [InlineData("shift_jis", "注文が完了しました")]
    [InlineData("gb18030", "订单已完成")]
    public async Task A_page_in_an_old_character_set_is_kept_to_the_bit_and_read_in_its_words(string charset, string words)
    {
        Assert.NotEmpty(MarkupText.Decode("x"u8));
        var bytes = Encoding.GetEncoding(charset).GetBytes(
            $"<!DOCTYPE html>{ImportRoom.SavedFrom()}<html><head><meta charset={charset}></head><body><div class='order-status'><div class='order-block-title'>{words}</div></div></body></html>");
        var result = await _room.One("o.html", bytes);
        Assert.Equal(bytes, await _room.Archive.ReadPart((await _room.Archive.Find(result.Capture!, default))!.Parts.Single(), default));
        await using var db = await _room.Rooms.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync();
        Assert.Contains(words, (await db.OrderFacts.SingleAsync()).Facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_waits_until_its_order_is_named_and_known()
    {
        var waiting = await _room.One("photo.jpg", ImportRoom.Jpeg());
        Assert.Equal((ImportEnd.Waiting, "image/jpeg"), (waiting.Outcome, waiting.ContentType));
        Assert.Equal(ImportEnd.Waiting, (await _room.One("photo.jpg", ImportRoom.Jpeg(), ImportRoom.Order)).Outcome);      // No page of that order yet.
        await _room.One("Order.html", ImportRoom.Page(ImportRoom.SavedFrom()));
        Assert.Equal(ImportEnd.Stored, (await _room.One("photo.jpg", ImportRoom.Jpeg(), ImportRoom.Order)).Outcome);
        Assert.Equal((false, ImportRoom.Order), ((await _room.Shelf.All(default)).Single(f => f.File.CaptureId is null).Waits, (await _room.Shelf.All(default)).SelectMany(f => f.Orders).Single().Value));
        await _room.One("photo.jpg", ImportRoom.Jpeg(), ImportRoom.Order);
        await using var db = await _room.Rooms.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync();
        Assert.Equal(1, await db.Attachments.CountAsync());
    }

    [Fact]
    public async Task The_command_takes_folders_leaves_what_belongs_to_a_page_and_tells_what_became_of_each()
    {
        var folder = Directory.CreateTempSubdirectory("dh-files-");
        try
        {
            await Write("Order.html", ImportRoom.Page(ImportRoom.SavedFrom()));
            await Write("Order_files/logo.jpg", ImportRoom.Jpeg(9));
            await Write("photos/one.jpg", ImportRoom.Jpeg(1));
            await Write("notes.txt", "my notes"u8.ToArray());
            var (told, progress) = (new StringWriter(), new StringWriter());
            Assert.Equal(1, await ImportCommand.Run(_room.Rooms, [folder.FullName, "/nowhere/at-all"], TextValue.Read<OrderNumber>(ImportRoom.Order), told, progress, default));
            Assert.Contains("2 stored, 0 waiting for an order, 0 known before, 1 refused.", told.ToString(), StringComparison.Ordinal);
            Assert.Contains("REFUSED  notes.txt: “notes.txt” is none of what can be imported", told.ToString(), StringComparison.Ordinal);
            Assert.Contains("There is no file and no folder /nowhere/at-all.", told.ToString(), StringComparison.Ordinal);
            Assert.Contains("3 of 3", progress.ToString(), StringComparison.Ordinal);
            using var stop = new CancellationTokenSource();
            await stop.CancelAsync();
            Assert.Equal(1, await ImportCommand.Run(_room.Rooms, [folder.FullName], null, told, progress, stop.Token));
            Assert.Contains("Stopped before the end.", told.ToString(), StringComparison.Ordinal);
        }
        finally { folder.Delete(recursive: true); }

        async Task Write(string name, byte[] bytes)
        {
            var path = Path.Combine(folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, bytes);
        }
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private static IEnumerable<string> Lacks(JsonElement completeness) => completeness.GetProperty("lacks").EnumerateArray().Select(lack => lack.GetProperty("code").GetString()!);
}
