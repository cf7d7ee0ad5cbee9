using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.AliExpress.Answers;
using DisputeHelper.Marketplaces.AliExpress.Dom;
using DisputeHelper.Marketplaces.AliExpress.Places;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>One dispute: its reason, what was asked, offered and paid, and its record. The order that has its line or its number gets it. Seen 2026-09.</summary>
internal sealed class DisputePage : IPageReader
{
    private const string Nothing =
        "The page held no dispute that could be read. What was on the screen is kept. Wait until the page has finished loading, then capture once more. The list of refunds tells its status as well.";

    /// <inheritdoc />
    public PageKind Kind => PageKind.Dispute;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page)
    {
        if (!page.Shows(Kind)) return null;
        var (answered, shown, placed) = (DisputeAnswer.Read(page), DisputeDom.Read(page), PlacedDisputes.Of(page));
        if (answered is null && Obstacle.Of(page) is { } obstacle) return PageFacts.Unread(obstacle);
        // Large words alone may be anything; beside a reason or an amount they are a dispute's.
        if (answered is null && shown is null && placed is not ({ Reason: not null } or { Refund: not null })) return new(Kind, OfAddress(page), [], [], [], Obstacle.NoData(page) ?? Nothing);
        IReadOnlyList<DisputeRecord> first = answered is { } one ? [one.Dispute] : [], second = shown is { } other ? [other.Dispute] : [];
        // Both ways read the one dispute of this page, whatever number each found for it.
        if (first.Count > 0 && second.Count > 0) second = [second[0] with { Id = first[0].Id }];
        var disputes = OrderMerge.Disputes(first, second);
        if (placed is not null) disputes = OrderMerge.Disputes(disputes, [placed with { Id = disputes is [var known, ..] ? known.Id : WebAddress.Parameter(page.Url.Query, "reverseOrderLineId") ?? WebAddress.Parameter(page.Url.Query, "issueId"), LineId = WebAddress.Parameter(page.Url.Query, "tradeOrderLineId"), Url = page.Url.AbsoluteUri }]);
        Statement[] statements = [.. (answered?.Statements ?? []).Concat(SentenceScan.Read(page)).DistinctBy(said => (said.Kind, said.On, said.Days, said.CountedFrom))];
        if ((AliExpressSite.OrderIn(page.Url.Query) ?? answered?.Order ?? shown?.Order) is { } number)
            return Audit.Of(Kind, [new(number) { Disputes = disputes, Statements = statements }], order => order.Disputes.SelectMany(Absent));
        return Audit.Of(new PageFacts(Kind, [], [], [], []) { Disputes = disputes, Statements = statements }, _ => [], disputes.SelectMany(Absent));
    }

    private static IReadOnlyList<OrderFacts> OfAddress(Page page) => AliExpressSite.OrderIn(page.Url.Query) is { } number ? [new(number)] : [];

    private static IEnumerable<string> Absent(DisputeRecord dispute) => Reading.Absent(
        ($"disputes[{dispute.Id}].status", dispute.Status), ($"disputes[{dispute.Id}].reason", dispute.Reason), ($"disputes[{dispute.Id}].refund", dispute.State == DisputeState.Finished ? dispute.Refund : true));
}
