using System.Text.Json;
using DisputeHelper.Marketplaces;
using DisputeHelper.Marketplaces.AliExpress;
using DisputeHelper.Marketplaces.AliExpress.Words;

namespace DisputeHelper.Tests.Marketplaces;

/// <summary>Every amount, day and label of the shop's real answers, one by one.</summary>
public class RealWordsSpecs
{
    [RealFact]
    public void Every_amount_reads_the_same_from_its_words_and_from_its_parts()
    {
        var seen = 0;
        foreach (var info in Values("order-list-init.json", "formatPriceInfo").Concat(Values("order-detail.json", "formatPriceInfo")).Concat(Values("refund-list.json", "priceInfo")))
        {
            if (MoneyText.TryReadFormatted(info) is not { } exact) continue;
            Assert.Equal((exact.Amount, exact.Currency), (MoneyText.TryRead(exact.Text)!.Amount, MoneyText.TryRead(exact.Text)!.Currency));
            seen++;
        }
        Assert.InRange(seen, 20, 1000);
    }

    [RealFact]
    public void Every_day_of_the_lists_is_a_day() =>
        Assert.All(Values("order-list-init.json", "orderDateText").Concat(Values("order-detail.json", "payTime")), words => Assert.NotNull(DayText.Find(words, "en")));

    // "Tue | Jul. 28 18:39" leaves the year out; its weekday proves the one that was found.
    [RealFact]
    public void A_step_of_the_parcel_falls_on_its_own_weekday()
    {
        var texts = Values("logistics-querydetail.json", "timeText").ToArray();
        Assert.InRange(texts.Length, 10, 100);
        Assert.All(texts, text => Assert.Equal(Weekdays.Find(text[..3], "en"), DayText.Find(text, "en", new(2026, 9, 1))!.Value.DayOfWeek));
    }

    [RealFact]
    public void The_Korean_card_and_the_English_one_name_their_fields()
    {
        Assert.Contains("주문번호::", RealFactAttribute.Text("order-item-ko.html"), StringComparison.Ordinal);
        Assert.Equal(OrderField.Number, Vocabulary.LabelAtStart("주문번호:: 8100000000000002 복사", "ko")!.Value.Value);
        Assert.Equal(new DateOnly(2026, 7, 3), DayText.Find("주문일자:: 2026년 7월 3일", "ko"));
        Assert.Equal((12300m, "KRW"), (MoneyText.TryRead("￦12,300")!.Amount, MoneyText.TryRead("￦12,300")!.Currency));
        Assert.True(Vocabulary.IsCopy("복사"));
    }

    private static IEnumerable<string> Values(string file, string name)
    {
        using var answer = JsonDocument.Parse(RealFactAttribute.Text(file));
        return [.. Objects(answer.RootElement).Where(item => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String).Select(item => item.GetProperty(name).GetString()!)];
    }

    private static IEnumerable<JsonElement> Objects(JsonElement root)
    {
        IEnumerable<JsonElement> children = root.ValueKind switch
        {
            JsonValueKind.Object => root.EnumerateObject().Select(member => member.Value),
            JsonValueKind.Array => root.EnumerateArray(),
            _ => [],
        };
        return (root.ValueKind == JsonValueKind.Object ? new[] { root } : []).Concat(children.SelectMany(Objects));
    }
}
