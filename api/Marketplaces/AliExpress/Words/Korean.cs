using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>Korean: what was seen so far.</summary>
internal sealed class Korean : LanguageWords
{
    public override string Language => "ko";

    public override IReadOnlyDictionary<OrderState, string[]> States { get; } = new Dictionary<OrderState, string[]>
    {
        [OrderState.Cancelled] = ["취소"],
    };

    public override IReadOnlyDictionary<OrderField, string[]> Labels { get; } = new Dictionary<OrderField, string[]>
    {
        [OrderField.Number] = ["주문번호", "주문 ID"],
        [OrderField.PlacedOn] = ["주문일자", "주문일"],
        [OrderField.Total] = ["총 금액"],
    };

    public override IReadOnlyList<string> Free { get; } = ["무료 배송", "무료"];

    public override IReadOnlyList<string> Today { get; } = ["오늘"];

    public override IReadOnlyList<string> Yesterday { get; } = ["어제"];
}
