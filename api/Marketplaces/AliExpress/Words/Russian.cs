using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Russian: what was seen so far.</summary>
internal sealed class Russian : LanguageWords
{
    public override string Language => "ru";

    public override IReadOnlyDictionary<OrderField, string[]> Labels { get; } = new Dictionary<OrderField, string[]>
    {
        [OrderField.Number] = ["Номер заказа"],
        [OrderField.PlacedOn] = ["Дата заказа"],
    };

    public override IReadOnlyList<string> Free { get; } = ["Бесплатно", "Бесплатная доставка"];

    public override IReadOnlyList<string> Today { get; } = ["Сегодня"];

    public override IReadOnlyList<string> Yesterday { get; } = ["Вчера"];
}
