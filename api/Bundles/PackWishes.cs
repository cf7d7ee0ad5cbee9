using System.Text.Json;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Bundles;

/// <summary>What the user wishes of packs and the program keeps: limits of receivers, choices that are not made yet, translations of messages.</summary>
public sealed class PackWishes(EvidenceStore store)
{
    /// <summary>The profile with the user's limits in place of its own, those of the wish first.</summary>
    public async Task<Profile> Limited(Profile profile, LimitWishes? wish, Phrases say, DateTimeOffset now, CancellationToken cancel)
    {
        var row = await store.Read(db => db.ReceiverLimits.AsNoTracking().FirstOrDefaultAsync(r => r.Profile == profile.Name, cancel), cancel);
        var source = say["packOwnLimit"];
        var kept = row is null ? profile : Read<LimitWishes>(row.Limits)!.On(profile, source, DateOnly.FromDateTime(row.ChangedAt.UtcDateTime));
        return wish is null ? kept : wish.On(kept, source, DateOnly.FromDateTime(now.UtcDateTime));
    }

    /// <summary>Keeps the user's limits of a receiver; without any, the profile's own count again.</summary>
    public Task KeepLimits(string profile, LimitWishes limits, DateTimeOffset now, CancellationToken cancel) => store.Write(async db =>
    {
        var row = await db.ReceiverLimits.FirstOrDefaultAsync(r => r.Profile == profile, cancel);
        if (limits == new LimitWishes())
        {
            if (row is not null) db.ReceiverLimits.Remove(row);
        }
        else if (row is null) db.ReceiverLimits.Add(new ReceiverLimitsRow { Profile = profile, Limits = Json(limits), ChangedAt = now });
        else (row.Limits, row.ChangedAt) = (Json(limits), now);
    }, cancel);

    /// <summary>The choices that were kept for an order.</summary>
    public async Task<IReadOnlyList<BundleDraft>> Drafts(OrderNumber order, CancellationToken cancel)
    {
        var rows = await store.Read(db => db.BundleDrafts.AsNoTracking().Where(r => r.OrderNumber == order).OrderByDescending(r => r.ChangedAt).ToListAsync(cancel), cancel);
        return [.. from row in rows let options = FactsJson.TryRead<BundleOptions>(row.Options) where options is not null select new BundleDraft(row.Profile, options, row.ChangedAt)];
    }

    /// <summary>Keeps a choice, in place of the one before for this receiver.</summary>
    public async Task<BundleDraft> KeepDraft(OrderNumber order, string profile, BundleOptions options, DateTimeOffset now, CancellationToken cancel)
    {
        await store.Write(async db =>
        {
            if (await db.BundleDrafts.FirstOrDefaultAsync(r => r.OrderNumber == order && r.Profile == profile, cancel) is { } row) (row.Options, row.ChangedAt) = (Json(options), now);
            else db.BundleDrafts.Add(new BundleDraftRow { OrderNumber = order, Profile = profile, Options = Json(options), ChangedAt = now });
        }, cancel);
        return new BundleDraft(profile, options, now);
    }

    /// <summary>The translations of an order's messages.</summary>
    public async Task<IReadOnlyList<MessageTranslation>> Translations(OrderNumber order, CancellationToken cancel)
    {
        var rows = await store.Read(db => db.MessageTranslations.AsNoTracking().Where(r => r.OrderNumber == order).OrderBy(r => r.MessageId).ThenBy(r => r.Language).ToListAsync(cancel), cancel);
        return [.. rows.Select(row => new MessageTranslation(row.MessageId, row.Language, row.Text))];
    }

    /// <summary>Those into a language, by message.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Translations(OrderNumber order, string language, CancellationToken cancel) =>
        (await Translations(order, cancel)).Where(t => t.Language == language).ToDictionary(t => t.Message, t => t.Text, StringComparer.Ordinal);

    /// <summary>Keeps a translation; an empty one is forgotten.</summary>
    public Task Translate(OrderNumber order, MessageTranslation translation, DateTimeOffset now, CancellationToken cancel) => store.Write(async db =>
    {
        var row = await db.MessageTranslations.FirstOrDefaultAsync(r => r.OrderNumber == order && r.MessageId == translation.Message && r.Language == translation.Language, cancel);
        if (string.IsNullOrWhiteSpace(translation.Text))
        {
            if (row is not null) db.MessageTranslations.Remove(row);
        }
        else if (row is not null) (row.Text, row.ChangedAt) = (translation.Text, now);
        else db.MessageTranslations.Add(new MessageTranslationRow { OrderNumber = order, MessageId = translation.Message, Language = translation.Language, Text = translation.Text, ChangedAt = now });
    }, cancel);

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, FactsJson.Options);

    private static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json, FactsJson.Options);
}

/// <summary>A choice of exhibits for a receiver, kept until a pack is made of it.</summary>
/// <param name="Profile">The receiver.</param>
/// <param name="Options">The choice.</param>
/// <param name="ChangedAt">When it was last changed, UTC.</param>
public sealed record BundleDraft(string Profile, BundleOptions Options, DateTimeOffset ChangedAt);

/// <summary>The user's translation of a message; printed beside the original and marked as the buyer's.</summary>
/// <param name="Message">The message's id.</param>
/// <param name="Language">The language it is in (BCP 47).</param>
/// <param name="Text">The translation; empty forgets it.</param>
public sealed record MessageTranslation(string Message, string Language, string Text);
