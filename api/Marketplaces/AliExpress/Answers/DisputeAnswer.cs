using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary>
/// <c>mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer</c>: one dispute, with what was agreed and where the money went. Field names
/// as seen in tools of 2026-09; those of the record of proposals as the seller's side of the same application writes them.
/// </summary>
internal static class DisputeAnswer
{
    /// <summary>The dispute, and the order if the answer names it.</summary>
    public static (OrderNumber? Order, DisputeRecord Dispute, IReadOnlyList<Statement> Statements)? Read(Page page)
    {
        for (var i = page.Answers.Count - 1; i >= 0; i--)
        {
            if (AnswerNode.Of(page, page.Answers[i])["data"] is not { } data) continue;
            foreach (var node in new[] { data["module"], data["data"], data }.OfType<AnswerNode>())
                if (node["reverseOrderLineId"] is not null || node["reverseDetailStatusText"] is not null || node["applyReason"] is not null || node["reachSolution"] is not null)
                    return (SharedAnswers.Number(node, "tradeOrderId"), Dispute(node, page), [.. Sentences(node, page)]);
        }
        return null;
    }

    private static DisputeRecord Dispute(AnswerNode node, Page page)
    {
        var (reach, finish) = (node["reachSolution"], node["reverseFinishInfo"]?["refundInfo"]);
        var status = node["reverseDetailStatusText"]?.Words;
        var asked = (node["solutions"]?.Items ?? []).FirstOrDefault(solution => solution["solutionOwner"]?.Text is "BUYER");
        return new(
            node["reverseOrderLineId"]?.Text ?? WebAddress.Parameter(page.Url.Query, "reverseOrderLineId"),
            node["tradeOrderLineId"]?.Text ?? WebAddress.Parameter(page.Url.Query, "tradeOrderLineId"),
            status, State(node, status), node["reverseType"]?.Text,
            Moment(node["gmtCreateFormat"] ?? node["gmtCreateTimestamp"] ?? node["gmtCreate"]), Moment(node["gmtModifiedFormat"] ?? node["gmtModified"]),
            Money((node["aeItemDTO"] ?? node["item"])?["itemUnitPrice"]), (node["aeItemDTO"] ?? node["item"])?["itemTitle"]?.Words, page.Url.AbsoluteUri)
        {
            Reason = (node["applyReason"]?["reasonName"] ?? node["applyReason"])?.Words,
            Asked = (node["applySolution"]?["solutionTypeText"] ?? asked["solutionTypeText"] ?? node["solutionTypeText"])?.Words,
            Solution = reach?["solutionTypeText"]?.Words,
            Refund = Money(finish?["refundDetails"]?["cashMoney"]) ?? Money(finish?["refundDetails"]?["totalMoney"]) ?? Money(reach?["refundMoney"]),
            RefundInfo = (finish?["refundNewestStatus"] ?? finish?["refundNewestText"] ?? finish?["refundStatus"])?.Words,
            Steps = [.. Steps(node)],
        };
    }

    private static DisputeState State(AnswerNode node, Cited<string>? status) => node["reverseFinishInfo"]?["refundInfo"] is not null ? DisputeState.Finished
        : status is not null && Vocabulary.DisputeOf(status.Value) is var said and not DisputeState.Unknown ? said
        : node["reverseStatus"]?.Number switch { 2 or 3 => DisputeState.InProgress, 4 => DisputeState.Finished, _ => DisputeState.Unknown };

    private static IEnumerable<DisputeStep> Steps(AnswerNode node)
    {
        foreach (var entry in new[] { "historyList", "history", "reverseHistory", "operateLogs", "negotiationList" }.SelectMany(name => node[name]?.Items ?? []))
        {
            var time = Moment(entry["actionTime"] ?? entry["time"] ?? entry["gmtCreate"])?.Value;
            var solutions = (entry["processSolutions"]?.Items ?? []).Select(one => Step(one, time)).OfType<DisputeStep>().ToArray();
            foreach (var step in solutions) yield return step;
            if (solutions.Length == 0 && Step(entry, time) is { } alone) yield return alone;
        }
        foreach (var solution in node["solutions"]?.Items ?? [])
            if (Step(solution, Moment(solution["gmtCreate"])?.Value) is { } step) yield return step;
    }

    private static DisputeStep? Step(AnswerNode entry, string? time)
    {
        var words = new[] { entry["solutionTypeText"] ?? entry["actionPlan"], entry["actionComment"] ?? entry["content"] ?? entry["memo"] ?? entry["desc"], entry["actionTypeText"] ?? entry["actionType"] }
            .OfType<AnswerNode>().Where(part => part.Text is not null).ToArray();
        if (words.Length == 0) return null;
        // The name of the action only stands alone where nothing was said.
        var said = words.Length > 1 ? words[..^(entry["actionTypeText"] is null && entry["actionType"] is null ? 0 : 1)] : words;
        var text = string.Join(": ", said.Select(part => part.Text));
        return new(Party((entry["solutionOwner"] ?? entry["actionOwner"] ?? entry["operator"])?.Text), time, said[0].Cite(text, text), Money(entry["refundMoney"]));
    }

    private static DisputeParty Party(string? owner) => owner?.ToUpperInvariant() switch
    {
        "BUYER" => DisputeParty.Buyer,
        "SELLER" => DisputeParty.Seller,
        "CUSTOMER_SERVICE" or "SYSTEM" or "PLATFORM" => DisputeParty.Marketplace,
        _ => DisputeParty.Unknown,
    };

    // Epoch or "2026-11-13 08:05:31"; the pages print Pacific time, so that is what a moment becomes beside them.
    private static Cited<string>? Moment(AnswerNode? at)
    {
        if (at is not { Text: { } text } node) return null;
        if (node.Number is not (> 1_000_000_000_000 and < 4_102_444_800_000 and var epoch)) return node.Words;
        var printed = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(epoch), Pacific).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return node.Cite(printed, text);
    }

    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    private static IEnumerable<Statement> Sentences(AnswerNode node, Page page)
    {
        foreach (var (_, member) in node.Members)
            foreach (var words in new[] { member }.Concat(member.Members.Select(inner => inner.Node)).Select(inner => inner.Words).OfType<Cited<string>>())
                if (words.Value.Length is >= 12 and <= 600)
                    foreach (var statement in Promises.In(words, page)) yield return statement;
    }

    /// <summary>"cent" is exact, its text writes a point whatever the country.</summary>
    internal static Cited<Money>? Money(AnswerNode? price)
    {
        if (price is not { } at) return null;
        if (at.Text is { } plain) return MoneyText.TryRead(plain) is { } read ? at.Cite(read, plain) : null;
        var currency = Currencies.Code((at["currency"] ?? at["currencyCode"])?.Text);
        if (at["formatMoney"] is { Text: { } shown } words && (MoneyText.TryReadFormatted(at["formatPrice"]?["priceInfo"]?.Text, currency) ?? MoneyText.TryRead(shown, currency)) is { } money)
            return words.Cite(money with { Text = shown }, shown);
        return currency is not null && at["cent"] is { Number: { } cents } cent && cents is > -1_000_000_000_000 and < 1_000_000_000_000
            ? cent.Cite(new Money(cents / 100m, currency, $"{(cents / 100m).ToString("0.00", CultureInfo.InvariantCulture)} {currency}"), $"{cents}") : null;
    }
}
