using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Imports;

/// <summary>What lay on the buyer's desk on the machine of an archive: ticks, translations, drafts and the record of packs. Each kind is taken only where there is none here.</summary>
internal static class ArchivedDesk
{
    public static async Task Take(EvidenceDb db, OrderNumber order, ArchivedPapers papers)
    {
        if (!await db.Ticks.AnyAsync(row => row.OrderNumber == order))
            db.Ticks.AddRange(papers.Ticks.Select(tick => new TickRow { OrderNumber = order, Step = tick.Step, Done = tick.Done, At = tick.At }));
        if (!await db.MessageTranslations.AnyAsync(row => row.OrderNumber == order))
            db.MessageTranslations.AddRange(papers.Translations.Select(one => new MessageTranslationRow { OrderNumber = order, MessageId = one.Message, Language = one.Language, Text = one.Text, ChangedAt = one.ChangedAt }));
        if (!await db.BundleDrafts.AnyAsync(row => row.OrderNumber == order))
            db.BundleDrafts.AddRange(papers.Drafts.Select(draft => new BundleDraftRow { OrderNumber = order, Profile = draft.Profile, Options = draft.Options.ToJsonString(), ChangedAt = draft.ChangedAt }));
        foreach (var pack in papers.Packs)
        {
            if (await db.Bundles.AnyAsync(row => row.Id == pack.Id)) continue;
            db.Bundles.Add(new()
            {
                Id = pack.Id,
                OrderNumber = order,
                Profile = pack.Profile,
                Options = pack.Options.ToJsonString(),
                State = "done",
                Sha256 = pack.Sha256,
                Bytes = pack.Bytes,
                Pages = pack.Pages,
                CreatedAt = pack.AskedAt,
                FinishedAt = pack.MadeAt,
            });
        }
    }
}
