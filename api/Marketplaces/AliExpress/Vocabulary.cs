using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>All languages at once: pages mix them (an English shop with Portuguese titles), so a word is looked up in every one.</summary>
/// <remarks>The <c>language</c> of these members is the page's; where a word means different things, it settles which.</remarks>
internal static class Vocabulary
{
    /// <summary>The languages, English first.</summary>
    public static IReadOnlyList<LanguageWords> Languages { get; } = [.. typeof(Vocabulary).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(LanguageWords)))
        .Select(type => (LanguageWords)Activator.CreateInstance(type)!)
        .OrderBy(words => words.Language != "en").ThenBy(words => words.Language, StringComparer.Ordinal)];

    private static readonly WordIndex<OrderState> States = new(Languages, table => Pairs(table.States));
    private static readonly WordIndex<OrderField> Labels = new(Languages, table => Pairs(table.Labels));
    private static readonly WordIndex<int> DayWords = new(Languages, table => [.. table.Today.Select(word => (word, 0)), .. table.Yesterday.Select(word => (word, 1)), .. table.BeforeYesterday.Select(word => (word, 2))]);
    private static readonly WordIndex<bool> FreeWords = new(Languages, table => table.Free.Select(word => (word, true)));
    private static readonly WordIndex<bool> CopyWords = new(Languages, table => table.Copy.Select(word => (word, true)));
    private static readonly WordIndex<bool> PieceWords = new(Languages, table => table.Pieces.Select(word => (word, true)));
    private static readonly PartIndex<ChargeKind> Charges = new(Languages, table => table.Charges,
        ChargeKind.Coins, ChargeKind.Coupon, ChargeKind.Subtotal, ChargeKind.Shipping, ChargeKind.Tax, ChargeKind.Fee);
    private static readonly WordIndex<DisputeParty> Parties = new(Languages, table => Pairs(table.Parties));
    private static readonly PartIndex<OrderState> Mails = new(Languages, table => table.Mails, OrderState.Delivered, OrderState.Shipped, OrderState.Processing);
    private static readonly PartIndex<bool> Parcels = new(Languages, table => new() { [true] = table.Parcels }, true);
    private static readonly WordIndex<bool> Returns = new(Languages, table => table.ReturnDue.Select(word => (word, true)));
    private static readonly PartIndex<DisputeState> Disputes = new(Languages, table => table.Disputes,
        DisputeState.Cancelled, DisputeState.Finished, DisputeState.InProgress);

    /// <summary>The state that the shop's word names; unknown for a word that nobody has met on a page.</summary>
    public static OrderState StateOf(string word) => States.Find(word) is { Seen: true, Value: var state } ? state : OrderState.Unknown;

    /// <summary>The state of a status, trusted no more than a label when only the language's ordinary words say so. Unknown, not null, for a new word.</summary>
    public static Cited<OrderState>? StateOf(Cited<string>? status, string language = "")
    {
        if (status is null) return null;
        if (State(status.Value, language) is not { } meaning) return status.As(OrderState.Unknown);
        return meaning.Seen ? status.As(meaning.Value) : status.As(meaning.Value) with { How = (How)Math.Max((int)status.How, (int)How.Label) };
    }

    /// <summary>The state that the whole text names.</summary>
    public static Meaning<OrderState>? State(ReadOnlySpan<char> words, string language = "") => States.Find(words, language);

    /// <summary>The field that the label names, or null.</summary>
    public static OrderField? FieldOf(string? label) => label is null ? null : Labels.Find(label)?.Value;

    /// <summary>The field that the whole text is the label of.</summary>
    public static Meaning<OrderField>? Label(ReadOnlySpan<char> words, string language = "") => Labels.Find(words, language);

    /// <summary>The field whose label the text begins with; its value begins at <see cref="Meaning{T}.End"/> ("Order ID8100…Copy", "Total:R$5,66").</summary>
    public static Meaning<OrderField>? LabelAtStart(ReadOnlySpan<char> words, string language = "") => Labels.FindAtStart(words, language);

    /// <summary>What kind of price row the name means.</summary>
    public static ChargeKind ChargeOf(string name) => Charges.Find(name)?.Value ?? ChargeKind.Other;

    /// <summary>The kind of price row that the name means, or null when no known part is in it.</summary>
    public static Meaning<ChargeKind>? Charge(ReadOnlySpan<char> name, string language = "") => Charges.Find(name, language);

    /// <summary>Where a refund request stands, by its words.</summary>
    public static DisputeState DisputeOf(string words, string language = "") =>
        Disputes.Find(words, language)?.Value ?? (IsReturnDue(words) ? DisputeState.InProgress : DisputeState.Unknown);

    /// <summary>"Return the goods", "Return the goods within 10 days": a request's status that sets a task. "Return the goods and get a refund" is none.</summary>
    public static bool IsReturnDue(ReadOnlySpan<char> words) =>
        Returns.Find(words) is not null || Returns.FindAtStart(words) is { End: var end } && words[end..].IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>How many days back a conversation's "Today" or "Yesterday" at the start of the text is.</summary>
    public static Meaning<int>? DaysBack(ReadOnlySpan<char> words, string language = "") => DayWords.FindAtStart(words, language);

    /// <summary>"Free shipping", "Frete grátis": an amount of nothing.</summary>
    public static bool IsFree(string words) => FreeWords.Find(words) is not null;

    /// <summary>The button that is glued to numbers.</summary>
    public static bool IsCopy(ReadOnlySpan<char> words) => CopyWords.Find(words) is not null;

    /// <summary>"pcs." after a count.</summary>
    public static bool IsPieces(ReadOnlySpan<char> words) => PieceWords.Find(words) is not null;

    /// <summary>An amount as the shop writes it, in figures or as a word for nothing.</summary>
    public static Money? Amount(string? words, MoneyStyle style = default) =>
        MoneyText.TryRead(words, style) ?? (words is not null && IsFree(words) ? new(0, style.Currency, words.Trim()) : null);

    /// <summary>Who speaks in an entry of a dispute's record, by the words that it begins with.</summary>
    public static DisputeParty PartyOf(ReadOnlySpan<char> entry) =>
        Parties.FindAtStart(entry) is { } party && (party.End >= entry.Length || !char.IsLetter(entry[party.End]) || !char.IsLetter(entry[party.End - 1]) || IsUnspaced(entry[party.End])) ? party.Value : DisputeParty.Unknown;

    /// <summary>Where an order stands by the subject of a mail; unknown when it says nothing that is known.</summary>
    public static Meaning<OrderState>? MailState(ReadOnlySpan<char> subject) => Mails.Find(subject);

    /// <summary>Whether a mail's subject speaks of a parcel ("Package 00340434… has cleared customs"), so that its number is no order's.</summary>
    public static bool SpeaksOfParcel(ReadOnlySpan<char> subject) => Parcels.Find(subject) is not null;

    // Chinese, Japanese, Korean and Thai put no space between words.
    private static bool IsUnspaced(char c) => c is >= '\u0E00' and <= '\u0E7F' or >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF';

    private static IEnumerable<(string Word, T Meaning)> Pairs<T>(Dictionary<T, string[]> table) where T : notnull =>
        table.SelectMany(entry => entry.Value.Select(word => (word, entry.Key)));
}
