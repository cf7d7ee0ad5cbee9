using System.Globalization;
using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>What the claim asks for.</summary>
internal static class ClaimRequest
{
    public static ClaimSentence Of(CaseFile file, DisputePlan plan, ClaimPhrases say)
    {
        var (asked, sources) = Asked(file, plan);
        var text = say.Say(Key(plan.Solution), ("amount", asked));
        return new ClaimSentence(text, ClaimFacts.Labels(file, sources), sources) { Id = "request", Draft = text };
    }

    /// <summary>The amount: the buyer's own, else the price of the lines that it is about, else the whole total.</summary>
    public static (string? Text, IReadOnlyList<Source> Sources) Asked(CaseFile file, DisputePlan plan)
    {
        if (plan.Amount is { } own) return (own.Text, []);
        var about = OrderParts.Of(file, plan);
        if (about.Count > 0 && about.Count < file.Lines.Count && Price(about) is { } price)
            return (price.Text, [.. about.Select(l => l.UnitPrice!.Source).Distinct()]);
        return file.Total is { } total ? (total.Value.Text, [total.Source]) : (null, []);
    }

    private static Money? Price(IReadOnlyList<OrderLine> lines)
    {
        if (lines.Any(l => l is not { UnitPrice.Value.Currency: not null, Quantity: not null })) return null;
        var currency = lines[0].UnitPrice!.Value.Currency;
        if (lines.Any(l => l.UnitPrice!.Value.Currency != currency)) return null;
        if (lines.Count == 1 && lines[0].Quantity!.Value == 1) return lines[0].UnitPrice!.Value;
        var sum = lines.Sum(l => l.UnitPrice!.Value.Amount * l.Quantity!.Value);
        return new Money(sum, currency, string.Create(CultureInfo.InvariantCulture, $"{sum:0.00} {currency}"));
    }

    private static string Key(DisputeSolution solution) => solution switch
    {
        DisputeSolution.PartialRefund => "askPartial",
        DisputeSolution.ReturnAndRefund => "askReturn",
        DisputeSolution.Resend => "askResend",
        _ => "askFull",
    };
}
