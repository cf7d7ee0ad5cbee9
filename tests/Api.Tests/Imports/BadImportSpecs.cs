using System.Text;
using CsCheck;
using DisputeHelper.Formats;
using DisputeHelper.Imports;
using DisputeHelper.Tests.Formats;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Imports;

public sealed class BadImportSpecs : IAsyncDisposable
{
    private readonly ImportRoom _room = new(new ImportLimits { Entries = 20, Unpacked = 8 * 1024 * 1024 });

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "empty.html", [], "is empty" },
        { "notes.txt", "just words"u8.ToArray(), "is none of what can be imported" },
        { "run.exe", [0x4D, 0x5A, 0x90, 0x00], "is none of what can be imported" },
        { "cut.zip", ImportRoom.Zip(("a.html", ImportRoom.Page()))[..60], "is damaged or was cut off" },
        { "nothing.zip", ImportRoom.Zip(("__MACOSX/._a", [1])), "holds no file" },
        { "letter.docx", ImportRoom.Zip(("[Content_Types].xml", "<x/>"u8.ToArray())), "is an office document" },
        { "many.zip", ImportRoom.Zip([.. Enumerable.Range(0, 21).Select(i => ($"{i}.jpg", ImportRoom.Jpeg(i)))]), "more than 20 files" },
        { "big.zip", ImportRoom.Zip(("a.html", new byte[9 * 1024 * 1024])), "unpacks to more than 8 MiB" },
        { "broken.webarchive", [.. "bplist00"u8, .. new byte[60]], "cannot be taken apart" },
        { "list.webarchive", "bplist00"u8.ToArray(), "cannot be taken apart" },
        { "pictures.mht", "MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nabc"u8.ToArray(), "holds no page" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_taken_is_refused_with_a_sentence_and_leaves_nothing(string name, byte[] bytes, string words)
    {
        var result = await _room.One(name, bytes);
        Assert.Equal(ImportEnd.Refused, result.Outcome);
        Assert.Contains(words, result.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", result.Sentence, StringComparison.Ordinal);
        Assert.All(["de", "ja", "ar"], tag => Assert.NotEqual(result.Sentence, result.In(Languages.Find(tag)!).Sentence));
        Assert.Empty(await _room.Shelf.All(default));
        Assert.Empty(Directory.GetFiles(_room.Folder.Temporary));
    }

    [Fact]
    public async Task A_bomb_is_known_before_it_goes_off()
    {
        await using var room = new ImportRoom();
        var bomb = ImportRoom.Zip([.. Enumerable.Range(0, 6).Select(i => ($"{i}.html", new byte[40 * 1024 * 1024]))]);
        Assert.Contains("times its size, as only archives made to do harm do", (await room.One("bomb.zip", bomb)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_lies_about_its_sizes_is_counted_not_believed()
    {
        var zip = ImportRoom.Zip(("a.html", new byte[4 * 1024 * 1024]));
        var declared = BitConverter.GetBytes(4 * 1024 * 1024);
        for (int at; (at = zip.AsSpan().IndexOf(declared)) >= 0;) BitConverter.GetBytes(1000).CopyTo(zip, at);
        Assert.Equal(ImportEnd.Refused, (await _room.One("liar.zip", zip)).Outcome);
        Assert.Empty(await _room.Shelf.All(default));
    }

    [Fact]
    public async Task One_bad_file_in_an_archive_stops_no_other()
    {
        var inner = ImportRoom.Zip(("a.jpg", ImportRoom.Jpeg(7)));
        var zip = ImportRoom.Zip(
            ("../../evil.jpg", ImportRoom.Jpeg(1)), ("inner.zip", inner), ("empty.png", []), ("secret.jpg", ImportRoom.Jpeg(2)),
            ("Order.html", ImportRoom.Page(ImportRoom.SavedFrom())), ("Order_files/logo.jpg", ImportRoom.Jpeg(3)), ("same.jpg", ImportRoom.Jpeg(1)));
        Encrypt(zip, "secret.jpg");
        var results = (await _room.Import("box.zip", zip, ImportRoom.Order)).ToDictionary(r => r.File.Split(" › ")[1]);
        Assert.Equal(["../../evil.jpg", "Order.html", "empty.png", "inner.zip", "same.jpg", "secret.jpg"], results.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((ImportEnd.Stored, ImportEnd.Stored), (results["Order.html"].Outcome, results["../../evil.jpg"].Outcome));
        Assert.Contains("an archive in an archive", results["inner.zip"].Sentence, StringComparison.Ordinal);
        Assert.Contains("is encrypted", results["secret.jpg"].Sentence, StringComparison.Ordinal);
        Assert.Equal((ImportEnd.Refused, ImportEnd.Stored), (results["empty.png"].Outcome, results["same.jpg"].Outcome));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(_room.Folder.Root)!, "evil*"));
        Assert.True((await _room.Verify()).Sound);
    }

    [Fact]
    public async Task The_bytes_say_what_a_file_is_not_its_name()
    {
        Assert.Equal("image/jpeg", (await _room.One("order.html", ImportRoom.Jpeg())).ContentType);
        Assert.Equal("text/html", (await _room.One("photo.jpg", ImportRoom.Page())).ContentType);
        Assert.Equal("application/pdf", (await _room.One("x.eml", "%PDF-1.7\n"u8.ToArray())).ContentType);
        Assert.Equal("image/png", (await _room.One("pic\u202Egnp.exe\n", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])).ContentType);
    }

    [Fact]
    public async Task A_page_that_breaks_off_is_kept_and_read_as_far_as_it_goes()
    {
        var whole = SavedFiles.Mhtml(ImportRoom.Url, "<div class='order-status'><div class='order-block-title'>Completed</div></div>" + new string('y', 4000));
        var result = await _room.One("cut.mhtml", whole[..(whole.Length - 3000)]);
        Assert.Equal((ImportEnd.Stored, ImportRoom.Order), (result.Outcome, result.Orders.Single().Value));
    }

    [Fact]
    public async Task Verify_names_an_imported_file_that_was_changed()
    {
        await _room.One("Order.html", ImportRoom.Page(ImportRoom.SavedFrom()));
        await _room.One("photo.jpg", ImportRoom.Jpeg());
        Assert.True((await _room.Verify()).Sound);
        _room.Edit("DROP TRIGGER ImportedFilesKeep; UPDATE ImportedFiles SET FileName='other.jpg' WHERE FileName='photo.jpg'");
        Assert.Contains((await _room.Verify()).Damages, d => d.Sentence.Contains("the imported file “other.jpg” was changed", StringComparison.Ordinal));
        _room.Edit("DROP TRIGGER ImportedFilesStay; DELETE FROM ImportedFiles");
        Assert.Equal(2, (await _room.Verify()).Damages.Count(d => d.Sentence.StartsWith("A file was imported", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Verify_misses_the_bytes_of_a_file_that_waits()
    {
        var hash = (await _room.One("photo.jpg", ImportRoom.Jpeg())).Sha256!;
        File.Delete(Path.Combine(_room.Folder.Blobs, hash.Value[..2], hash.Value));
        var report = await _room.Verify();
        Assert.Contains("It belongs to the imported file “photo.jpg”.", report.Damages.Single().Sentence, StringComparison.Ordinal);
        Assert.Contains("Sie gehört zu: die importierte Datei „photo.jpg“.", report.In(Languages.Find("de")!).Damages.Single().Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void No_bytes_break_the_reader_of_web_archives()
    {
        var whole = WebArchives.Binary(ImportRoom.Url, ImportRoom.Page());
        Gen.Select(Gen.Int[8, whole.Length - 1], Gen.Byte, Gen.Int[0, whole.Length]).Sample((at, value, length) =>
        {
            var broken = whole.ToArray();
            broken[at] = value;
            try { WebArchivePage.Read(broken.AsMemory(0, length)); }
            catch (NotReadableException) { /* The one refusal there is. */ }
        }, iter: 2000);
        Assert.Throws<NotReadableException>(() => WebArchivePage.Read(Encoding.UTF8.GetBytes("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><plist>&a;</plist>")));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    // Sets the first bit of the flags before the name, in the file's own header and in the directory.
    private static void Encrypt(byte[] zip, string name)
    {
        var letters = Encoding.ASCII.GetBytes(name);
        var (own, listed) = (zip.AsSpan().IndexOf(letters), zip.AsSpan().LastIndexOf(letters));
        zip[own - 30 + 6] |= 1;
        zip[listed - 46 + 8] |= 1;
    }
}
