using DisputeHelper.Captures;
using DisputeHelper.Commands;
using DisputeHelper.Custody;
using DisputeHelper.Facts;
using DisputeHelper.Tests.Captures;

namespace DisputeHelper.Tests.Custody;

public class VerificationSpecs
{
    private static readonly OrderNumber Order = TextValue.Read<OrderNumber>("8130000000000001");

    [Fact]
    public async Task Changed_cut_lengthened_zeroed_and_missing_files_are_found_and_their_capture_is_named()
    {
        await using var store = await Filled();
        var random = new Random(11);
        var captures = new List<StoredCapture>();
        await foreach (var capture in store.Archive.All(default)) captures.Add(capture);
        for (var round = 0; round < 20; round++)
        {
            var capture = captures[random.Next(captures.Count)];
            var blob = random.Next(4) == 0 ? capture.Manifest : capture.Parts[random.Next(capture.Parts.Count)].Sha256;
            var path = store.Vault.PathOf(blob);
            var before = File.ReadAllBytes(path);
            if (round % 5 == 4) File.Delete(path);
            else store.Damage(path, bytes => Changed(bytes, round % 5, random));

            var damage = Assert.Single((await store.Verify()).Damages);
            Assert.Equal((capture.Head.Id, blob), (Assert.Single(damage.Captures), damage.Blob));
            Assert.Contains(capture.Head.Id.Value, damage.Sentence, StringComparison.Ordinal);
            File.WriteAllBytes(path, before);
        }
        Assert.True((await store.Verify()).Sound);
    }

    [Theory]
    [InlineData("Captures")]
    [InlineData("CaptureParts")]
    [InlineData("Attachments")]
    [InlineData("Custody")]
    public async Task An_edit_of_any_column_of_any_evidence_row_is_found_even_by_a_quick_check(string table)
    {
        await using var store = await Filled();
        Unguard(store);
        var columns = Columns(table);
        foreach (var row in new[] { "ASC", "DESC" })
            foreach (var (column, edit, undo) in columns)
            {
                var where = $"WHERE rowid=(SELECT rowid FROM {table} ORDER BY rowid {row} LIMIT 1)";
                store.Edit($"PRAGMA foreign_keys=OFF; UPDATE {table} SET {column}={edit} {where}");
                Assert.False((await store.Verify(VerificationLevel.Quick)).Sound, $"{table}.{column} was edited and nothing was said.");
                store.Edit($"PRAGMA foreign_keys=OFF; UPDATE {table} SET {column}={undo} {(column == "Seq" && row == "ASC" ? "WHERE Seq=1001" : where)}");
                Assert.Empty((await store.Verify(VerificationLevel.Quick)).Damages);
            }
    }

    [Theory]
    [InlineData("DELETE FROM Custody WHERE Seq=2")]
    [InlineData("DELETE FROM Attachments")]
    [InlineData("DELETE FROM CaptureParts WHERE Ordinal=1")]
    [InlineData("DELETE FROM CaptureParts; DELETE FROM Captures")]
    [InlineData("UPDATE Custody SET Subject=Subject||'x', Hash=Previous WHERE Seq=3")]
    [InlineData("INSERT INTO Captures SELECT 'b0000000-0000-4000-8000-000000000000', Url, Title, CapturedAt, StoredAt, TimeZone, Language, Head, Manifest FROM Captures LIMIT 1")]
    public async Task Rows_removed_added_or_mended_are_found(string sql)
    {
        await using var store = await Filled();
        Unguard(store);
        store.Edit("PRAGMA foreign_keys=OFF;" + sql);
        Assert.False((await store.Verify(VerificationLevel.Quick)).Sound);
    }

    [Fact]
    public async Task A_log_whose_end_was_cut_off_is_found_by_whoever_remembers_a_later_head()
    {
        await using var store = await Filled();
        var seen = await store.Log.Head(default);
        await store.Keep(SampleCapture.Make(99));
        Assert.True((await store.Verify(anchor: seen)).Sound);

        Unguard(store);
        store.Edit($"PRAGMA foreign_keys=OFF; DELETE FROM Custody WHERE Seq>={seen.Seq}; DELETE FROM Attachments");
        store.Edit("DELETE FROM CaptureParts; DELETE FROM Captures; DELETE FROM Custody");
        Assert.True((await store.Verify()).Sound);      // An empty store is sound in itself: hence the anchor.
        Assert.Contains("cut off", Assert.Single((await store.Verify(anchor: seen)).Damages).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_nothing_speaks_of_are_harmless_and_are_mentioned()
    {
        await using var store = await Filled();
        await store.Vault.Put(new MemoryStream([7]), default);
        File.WriteAllText(Path.Combine(store.Folder.Blobs, "note.txt"), "hello");
        var report = await store.Verify();
        Assert.True(report.Sound);
        Assert.Equal(2, report.Notices.Count);
    }

    [Fact]
    public async Task The_command_says_sound_damaged_or_unchecked_by_its_exit()
    {
        await using var store = await Filled();
        var head = await store.Log.Head(default);
        Assert.Equal((0, true), await Command(store, "All of it is as it was stored.", $"{head.Seq}:{head.Hash}"));
        Assert.Equal((2, true), await Command(store, "is not a head of the log", "twelve"));
        Assert.Equal((1, true), await Command(store, "the log was rewritten", $"1:{new string('a', 64)}"));
        File.Delete(store.Vault.PathOf((await store.Archive.Newest(1, default))[0].Manifest));
        Assert.Equal((1, true), await Command(store, "DAMAGE", null));
    }

    private static async Task<(int Exit, bool Told)> Command(TestStore store, string expected, string? anchor)
    {
        using var told = new StringWriter();
        var exit = await VerifyCommand.Run(store.Rooms, full: true, anchor, told, default);
        return (exit, told.ToString().Contains(expected, StringComparison.Ordinal));
    }

    private static async Task<TestStore> Filled()
    {
        var store = new TestStore();
        for (var seed = 1; seed <= 3; seed++) await store.Keep(SampleCapture.Make(seed));
        Assert.IsType<AttachmentOutcome.Stored>(
            await store.Attachments.Receive(Order, "cup.jpg", "image/jpeg", "", new MemoryStream([1, 2, 3]), null, default));
        return store;
    }

    private static byte[] Changed(byte[] bytes, int how, Random random)
    {
        switch (how)
        {
            case 0: bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8)); return bytes;
            case 1: return bytes[..random.Next(bytes.Length)];
            case 2: return [.. bytes, 0];
            default: return new byte[bytes.Length];
        }
    }

    private static void Unguard(TestStore store)
    {
        foreach (var table in new[] { "Captures", "CaptureParts", "Attachments", "Custody" }) store.Edit($"DROP TRIGGER {table}Keep; DROP TRIGGER {table}Stay");
    }

    // Each edit can be taken back, and moves no key onto another.
    private static IEnumerable<(string Column, string Edit, string Undo)> Columns(string table)
    {
        var (texts, numbers) = table switch
        {
            "Captures" => ("Id Url Title TimeZone Language Head Manifest", "CapturedAt StoredAt"),
            "CaptureParts" => ("CaptureId Name ContentType Sha256", "Ordinal Bytes"),
            "Attachments" => ("Id OrderNumber FileName ContentType Sha256 Caption", "Bytes StoredAt"),
            _ => ("Type Subject Payload Previous Hash", "At Seq"),
        };
        return texts.Split(' ').Select(column => (column, $"{column}||'x'", $"substr({column},1,length({column})-1)"))
            .Concat(numbers.Split(' ').Select(column => (column, $"{column}+1000", $"{column}-1000")));
    }
}
