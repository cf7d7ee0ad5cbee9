using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using DisputeHelper.Bundles;
using DisputeHelper.Commands;
using DisputeHelper.Facts;
using DisputeHelper.Imports;
using DisputeHelper.Tests.Imports;
using DisputeHelper.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Bundles.Archive;

/// <summary>The full archive of an order, made by the running program.</summary>
public sealed class ArchiveSpecs(ArchiveStory story) : IClassFixture<ArchiveStory>
{
    [Fact]
    public async Task The_same_case_gives_the_same_archive() =>
        Assert.Equal(Sha256.Of(await File.ReadAllBytesAsync(story.Whole)), Sha256.Of(await File.ReadAllBytesAsync(await story.Make())));

    [Fact]
    public void It_holds_the_pack_every_original_the_facts_the_log_and_the_page_that_checks_it()
    {
        var files = ArchiveStory.Files(story.Whole);
        Assert.Equal("%PDF"u8.ToArray(), files["data/pack.pdf"][..4]);
        Assert.Contains("\"placedOn\"", Encoding.UTF8.GetString(files["data/facts/case.json"]), StringComparison.Ordinal);
        Assert.Contains("There are none", Encoding.UTF8.GetString(files["data/custody/time-stamps.txt"]), StringComparison.Ordinal);
        Assert.Equal(5, files.Keys.Count(path => path.EndsWith("/manifest.json", StringComparison.Ordinal)));
        Assert.Equal(Pictures.Photo(640, 480), files["data/exhibits/E6/file.jpg"]);
        Assert.Equal(File.ReadAllBytes(Path.Combine(Sources.Top, "tests/fixtures/pages/aliexpress/order-detail/desk-lamps-en-2026-11/page.html")),
            files.Single(file => file.Key.EndsWith("01-page.html", StringComparison.Ordinal) && file.Value.AsSpan().IndexOf("order-detail"u8) >= 0 && Sha256.Of(file.Value) == Sha256.Of(File.ReadAllBytes(Path.Combine(Sources.Top, "tests/fixtures/pages/aliexpress/order-detail/desk-lamps-en-2026-11/page.html")))).Value);
        var page = Encoding.UTF8.GetString(files["verify.html"]);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_exhibits_are_named_in_the_packs_language()
    {
        var card = Encoding.UTF8.GetString(ArchiveStory.Files(await story.Make(language: "es"))["data/archive.json"]);
        Assert.Contains("Detalles del pedido", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Order details", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sha256sum_reads_its_manifests()
    {
        var folder = Directory.CreateTempSubdirectory("dh-bag-");
        try
        {
            await ZipFile.ExtractToDirectoryAsync(story.Whole, folder.FullName);
            foreach (var manifest in (string[])["manifest-sha256.txt", "tagmanifest-sha256.txt"])
            {
                using var check = Process.Start(new ProcessStartInfo("sha256sum", ["--quiet", "--strict", "-c", manifest]) { WorkingDirectory = Path.Combine(folder.FullName, $"order-{SampleStory.Order}"), RedirectStandardOutput = true })!;
                Assert.Equal("", await check.StandardOutput.ReadToEndAsync());
                await check.WaitForExitAsync();
                Assert.Equal(0, check.ExitCode);
            }
        }
        finally { folder.Delete(recursive: true); }
    }

    [Fact]
    public void What_happened_to_other_orders_is_there_by_its_hash_alone()
    {
        var log = Encoding.UTF8.GetString(ArchiveStory.Files(story.Whole)["data/custody/log.jsonl"]);
        Assert.DoesNotContain(ArchiveStory.OfOtherOrder, log, StringComparison.Ordinal);
        Assert.Contains("One lamp is white", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Tests", log, StringComparison.Ordinal);      // The paired device's name.
    }

    [Fact]
    public async Task Its_own_page_and_the_command_find_it_intact()
    {
        var report = await story.AskPage(story.Whole);
        Assert.Equal((SampleStory.Order, 0), (report.Order, report.Faults.Length));
        Assert.True(report.Entries > 6 && report.Files > 20);
        using var told = new StringWriter();
        Assert.Equal(0, await FileCheck.Run(story.Whole, told, default));
        Assert.Contains("All of it is as it was", told.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("E1")]
    [InlineData("E3")]
    [InlineData("E6")]
    public async Task A_changed_byte_in_any_exhibit_is_named_by_the_page_and_by_the_command(string exhibit)
    {
        foreach (var path in ArchiveStory.Files(story.Whole).Keys.Where(path => path.StartsWith($"data/exhibits/{exhibit}/", StringComparison.Ordinal)))
        {
            var changed = story.Changed(path, bytes => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)]);
            Assert.Contains((await story.AskPage(changed)).Faults, fault => fault.StartsWith($"verifyChangedExhibit {exhibit} (", StringComparison.Ordinal) && fault.EndsWith(path, StringComparison.Ordinal));
            using var told = new StringWriter();
            Assert.Equal(1, await FileCheck.Run(changed, told, default));
            Assert.Contains($"Exhibit {exhibit} (", told.ToString(), StringComparison.Ordinal);
            Assert.Contains(path, told.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_forger_who_mends_the_manifest_too_is_found_by_the_log()
    {
        var page = ArchiveStory.Files(story.Whole).First(file => file.Key.StartsWith("data/exhibits/E2/01-", StringComparison.Ordinal));
        byte[] forged = [.. page.Value[..^1], (byte)(page.Value[^1] ^ 1)];
        var once = story.Changed(page.Key, _ => forged);
        var files = ArchiveStory.Files(story.Whole);
        var manifest = Encoding.UTF8.GetString(files["manifest-sha256.txt"]).Replace(Sha256.Of(page.Value).Value, Sha256.Of(forged).Value, StringComparison.Ordinal);
        var tags = Encoding.UTF8.GetString(files["tagmanifest-sha256.txt"]).Replace(Sha256.Of(files["manifest-sha256.txt"]).Value, Sha256.Of(Encoding.UTF8.GetBytes(manifest)).Value, StringComparison.Ordinal);
        var twice = Rewritten(once, ("/manifest-sha256.txt", manifest), ("/tagmanifest-sha256.txt", tags));
        Assert.StartsWith("verifyOther E2 (", Assert.Single((await story.AskPage(twice)).Faults), StringComparison.Ordinal);
        using var told = new StringWriter();
        Assert.Equal(1, await FileCheck.Run(twice, told, default));
        Assert.Contains("its files are not those that were captured", told.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "verifyEntry 2")]        // The first entry taken out.
    [InlineData(3, "verifyEntry 5")]        // One in the middle.
    [InlineData(-1, "verifyCut")]           // The last.
    public async Task An_entry_taken_out_of_the_log_is_found(int which, string fault)
    {
        var log = Encoding.UTF8.GetString(ArchiveStory.Files(story.Whole)["data/custody/log.jsonl"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        log.RemoveAt(which < 0 ? log.Count + which : which);
        var changed = story.Changed("log.jsonl", _ => Encoding.UTF8.GetBytes(string.Join('\n', log) + "\n"));
        Assert.Contains((await story.AskPage(changed)).Faults, said => said.StartsWith(fault, StringComparison.Ordinal));
        using var told = new StringWriter();
        Assert.Equal(1, await FileCheck.Run(changed, told, default));
    }

    [Fact]
    public async Task What_is_no_archive_is_said_to_be_none()
    {
        var other = story.NewFile();
        await File.WriteAllBytesAsync(other, ImportRoom.Zip(("hello.txt", "hello"u8.ToArray())));
        Assert.Equal(["verifyNotArchive"], (await story.AskPage(other)).Faults);
        await File.WriteAllTextAsync(other, "hello");
        Assert.Equal(["verifyNotZip"], (await story.AskPage(other)).Faults);
        using var told = new StringWriter();
        Assert.Equal(2, await FileCheck.Run(other, told, default));
    }

    [Fact]
    public async Task It_opens_on_another_machine_beside_other_cases_and_its_log_is_kept()
    {
        await using var there = new ImportRoom();
        await there.Import("page.html", ImportRoom.Page(ImportRoom.SavedFrom()));
        var opened = Assert.Single(await there.Import("archive.zip", await File.ReadAllBytesAsync(story.Whole)));
        Assert.Equal((ImportEnd.Stored, SampleStory.Order), (opened.Outcome, Assert.Single(opened.Orders).Value));
        var report = await there.Rooms.GetRequiredService<DisputeHelper.Custody.Verification>().Run(DisputeHelper.Custody.VerificationLevel.Full, null, default);
        Assert.Empty(report.Damages);
        Assert.Equal(6, report.Captures);
        var file = (await there.Rooms.GetRequiredService<DisputeHelper.Cases.CaseShelf>().Find(TextValue.Read<OrderNumber>(SampleStory.Order), default))!;
        Assert.Equal((5, 1), (file.Captures.Count, file.Attachments.Count));
        var here = (await story.Program.Services.GetRequiredService<DisputeHelper.Cases.CaseShelf>().Find(TextValue.Read<OrderNumber>(SampleStory.Order), default))!;
        Assert.Equal(DisputeHelper.Cases.Exhibits.Of(here), DisputeHelper.Cases.Exhibits.Of(file));
        Assert.Contains(file.Corrections, one => one.Reason == "I signed for it.");
        Assert.Equal(ImportEnd.Known, Assert.Single(await there.Import("archive.zip", await File.ReadAllBytesAsync(story.Whole))).Outcome);

        // The other machine's own archive fits as well.
        Assert.Empty((await story.AskPage(await Archived(there, SampleStory.Order))).Faults);
    }

    [Fact]
    public async Task A_page_that_was_imported_is_still_an_imported_one_on_another_machine()
    {
        await using var here = new ImportRoom();
        await here.Import("saved.html", ImportRoom.Page(ImportRoom.SavedFrom()));
        await using var there = new ImportRoom();
        await there.Import("archive.zip", await File.ReadAllBytesAsync(await Archived(here, ImportRoom.Order)));
        var file = (await there.Rooms.GetRequiredService<DisputeHelper.Cases.CaseShelf>().Find(TextValue.Read<OrderNumber>(ImportRoom.Order), default))!;
        Assert.Equal("saved.html", Assert.Single(file.Captures).ImportedFrom);
        Assert.True((await there.Rooms.GetRequiredService<DisputeHelper.Custody.Verification>().Run(DisputeHelper.Custody.VerificationLevel.Full, null, default)).Sound);
    }

    [Fact]
    public async Task A_damaged_archive_is_refused_as_a_whole()
    {
        await using var there = new ImportRoom();
        var changed = story.Changed("data/exhibits/E6/file.jpg", bytes => [.. bytes, 0]);
        var refused = Assert.Single(await there.Import("archive.zip", await File.ReadAllBytesAsync(changed)));
        Assert.Equal(ImportEnd.Refused, refused.Outcome);
        Assert.Contains("Exhibit E6", refused.Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Das Archiv ist beschädigt; nichts davon wurde übernommen. Beleg E6 (", refused.In(Languages.Find("de")!).Sentence, StringComparison.Ordinal);
        Assert.Empty(await there.Archive.Newest(9, default));
    }

    private async Task<string> Archived(ImportRoom room, string order)
    {
        var made = await room.Rooms.GetRequiredService<DisputeHelper.Bundles.Archive.ArchiveDesk>().Make(
            Guid.NewGuid().ToString("D"), TextValue.Read<OrderNumber>(order), "full", new BundleOptions(Form: BundleForm.Archive), () => DateTimeOffset.UnixEpoch, (_, _, _) => { }, default);
        var copy = story.NewFile();
        await using var bytes = await room.Rooms.GetRequiredService<DisputeHelper.Vault.EvidenceVault>().OpenVerified(made.Sha256, default);
        await using var target = File.Create(copy);
        await bytes.CopyToAsync(target);
        return copy;
    }

    private string Rewritten(string archive, params (string Path, string Text)[] texts)
    {
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Update))
            foreach (var (path, text) in texts)
            {
                var entry = zip.Entries.Single(one => one.FullName.EndsWith(path, StringComparison.Ordinal));
                var name = entry.FullName;
                entry.Delete();
                using var writer = zip.CreateEntry(name).Open();
                writer.Write(Encoding.UTF8.GetBytes(text));
            }
        return archive;
    }
}
