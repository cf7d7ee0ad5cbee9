using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>French: what was seen so far.</summary>
internal sealed class French : LanguageWords
{
    public override string Language => "fr";

    public override IReadOnlyDictionary<OrderState, string[]> States { get; } = new Dictionary<OrderState, string[]>
    {
        [OrderState.InDispute] = ["Litige en cours"],
    };

    public override IReadOnlyList<string> Free { get; } = ["Livraison gratuite", "Gratuit"];

    public override IReadOnlyList<string> Today { get; } = ["Aujourd’hui", "Aujourd'hui"];

    public override IReadOnlyList<string> Yesterday { get; } = ["Hier"];
}
