using DisputeHelper.Cases;
using DisputeHelper.Disputes.Returning;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.SellerMessages;

/// <summary>Drafts of messages to the seller; nothing of them is ever sent.</summary>
/// <param name="SellerLanguage">The language that the drafts for the seller are written in.</param>
/// <param name="SellerLanguageFrom">The seller's words that point to it; null when it was chosen or is the usual one.</param>
/// <param name="BuyerLanguage">The language of the buyer's copy.</param>
/// <param name="Languages">Every language that can be chosen.</param>
/// <param name="Unavailable">A language that was asked for and is not there; English stands in for it.</param>
/// <param name="Drafts">One for each situation: those that this order's facts suggest come first.</param>
public sealed record MessageDrafts(
    string SellerLanguage, Cited<string>? SellerLanguageFrom, string BuyerLanguage, IReadOnlyList<string> Languages, string? Unavailable, IReadOnlyList<MessageDraft> Drafts)
{
    /// <summary>The drafts for a case. Titles come in the phrases' language, texts in the two languages asked for.</summary>
    public static MessageDrafts For(CaseFile file, DisputePlan? plan, ReturnRecord? sentBack, DateOnly today, Phrases phrases, string? seller, string? buyer)
    {
        var guess = MessageLanguages.OfSeller(file);
        var asked = seller ?? guess.Tag;
        var english = MessageLanguages.Find("en")!.Value;
        var to = MessageLanguages.Find(asked);
        var own = MessageLanguages.Find(buyer ?? phrases.Tag);
        var ground = new MessageGround(file, plan, sentBack, today);
        return new MessageDrafts(
            (to ?? english).Tag, seller is null ? guess.Because : null, (own ?? english).Tag, MessageLanguages.Tags, to is null ? asked : own is null ? buyer ?? phrases.Tag : null,
            [.. Situation.All.Select(s => Draft(s, ground, phrases, to ?? english, own ?? english)).OrderBy(d => !d.Suggested)]);
    }

    private static MessageDraft Draft(
        Situation situation, MessageGround ground, Phrases phrases, (string Tag, IReadOnlyDictionary<string, string> Sentences) seller,
        (string Tag, IReadOnlyDictionary<string, string> Sentences) buyer)
    {
        var heard = situation.HeardIn(ground.File);
        var suggested = heard is not null || situation.Fits.Any(row => row.All(c => c.Holds(ground))) || (ground.Plan?.Reason is { } reason && situation.Reasons.Contains(reason));
        var values = ground.Values(heard);
        return new MessageDraft(
            situation.Id, phrases[$"seller.{situation.Id}.title"], phrases[$"seller.{situation.Id}.when"], suggested, heard?.Text,
            Write(situation, seller, values, phrases), Write(situation, buyer, values, phrases));
    }

    private static MessageText Write(
        Situation situation, (string Tag, IReadOnlyDictionary<string, string> Sentences) language, IReadOnlyDictionary<string, string> values, Phrases phrases)
    {
        string? Find(string key) => language.Sentences.GetValueOrDefault(key);
        var lines = Said.Of(situation.Says, Find, values).ToList();
        var ownWords = situation.Says.Any(g => g.Contains("own-words")) && values.ContainsKey("words");
        return new MessageText(
            language.Tag, string.Join('\n', lines),
            [.. Said.Unknown(situation.Says, Find, values).Select(place => phrases.Find($"seller.place.{place}")).OfType<string>()],
            situation.Says.Count(g => g.All(key => Find(key) is null)), ownWords);
    }
}

/// <summary>A draft for one situation.</summary>
/// <param name="Id">The situation.</param>
/// <param name="Title">Its name.</param>
/// <param name="When">When to send it, and what to mind.</param>
/// <param name="Suggested">Whether this order's facts call for it.</param>
/// <param name="Heard">The seller's message that it answers, if it answers one.</param>
/// <param name="Seller">The text in the seller's language.</param>
/// <param name="Buyer">The same in the buyer's language.</param>
public sealed record MessageDraft(string Id, string Title, string When, bool Suggested, Cited<string>? Heard, MessageText Seller, MessageText Buyer);

/// <summary>A draft in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">Ready to copy.</param>
/// <param name="Unknown">Facts that no capture gave; their sentences are left out.</param>
/// <param name="Lacking">How many sentences this language lacks; they are left out, and none is invented.</param>
/// <param name="OwnWords">It holds the buyer's own words as they were written: they are not translated.</param>
public sealed record MessageText(string Language, string Text, IReadOnlyList<string> Unknown, int Lacking, bool OwnWords);
