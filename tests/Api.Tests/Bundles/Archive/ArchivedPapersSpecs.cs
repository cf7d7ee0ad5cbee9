using System.Text;
using DisputeHelper.Bundles;
using DisputeHelper.Cases;
using DisputeHelper.Custody;
using DisputeHelper.Disputes.Outcomes;
using DisputeHelper.Facts;
using DisputeHelper.Notes;
using DisputeHelper.Tests.Imports;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Bundles.Archive;

/// <summary>What the buyer wrote beside the evidence goes into the archive and comes out of it.</summary>
public sealed class ArchivedPapersSpecs(ArchiveStory story) : IClassFixture<ArchiveStory>
{
    private static readonly OrderNumber Order = TextValue.Read<OrderNumber>(SampleStory.Order);

    [Fact]
    public void Notes_outcome_translations_drafts_ticks_and_earlier_packs_stand_in_it()
    {
        var papers = Encoding.UTF8.GetString(ArchiveStory.Files(story.Whole)[ArchivedPapers.Path]);
        Assert.All((string[])[ArchiveStory.PrivateNote, "They gave in.", "Dear friend, please wait.", "paypal", story.Ticked], words => Assert.Contains(words, papers, StringComparison.Ordinal));
    }

    [Fact]
    public async Task They_are_there_again_where_it_is_opened()
    {
        await using var there = new ImportRoom();
        Assert.Equal(DisputeHelper.Imports.ImportEnd.Stored, Assert.Single(await there.Import("archive.zip", await File.ReadAllBytesAsync(story.Whole))).Outcome);
        Assert.Equal(ArchiveStory.PrivateNote, Assert.Single(await there.Rooms.GetRequiredService<Notebook>().Of(Order, default)).Text);
        var outcome = await there.Rooms.GetRequiredService<RecordShelf>().Find<OutcomeRecord>(Order, OutcomeRecord.Topic, default);
        Assert.Equal((OutcomeResult.PartialRefund, "They gave in."), (outcome!.Result, outcome.Words));
        var wishes = there.Rooms.GetRequiredService<PackWishes>();
        Assert.Equal(new MessageTranslation("m1", "en", "Dear friend, please wait."), Assert.Single(await wishes.Translations(Order, default)));
        Assert.Equal(["E6"], Assert.Single(await wishes.Drafts(Order, default)).Options.LeaveOut!);
        Assert.Contains((await there.Rooms.GetRequiredService<CaseShelf>().Find(Order, default))!.Ticked, tick => tick.Step == story.Ticked);
        Assert.Empty((await there.Rooms.GetRequiredService<Verification>().Run(VerificationLevel.Full, null, default)).Damages);
    }

    [Fact]
    public async Task A_redacted_archive_says_nothing_of_them()
    {
        var files = ArchiveStory.Files(await story.Make(redacted: true));
        Assert.DoesNotContain(ArchivedPapers.Path, files.Keys);
        Assert.DoesNotContain(files.Values, bytes => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(ArchiveStory.PrivateNote)) >= 0);
    }
}
