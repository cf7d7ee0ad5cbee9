namespace DisputeHelper.Disputes.MoneyLine;

/// <summary>How long a refund takes and where it appears: a data file under <c>Arrivals</c>. Where it appears is worded as <c>money.where.ID</c>.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Methods">Words of the payment method, in lower case; empty for any method.</param>
/// <param name="Except">Words by which a method is another one after all.</param>
/// <param name="Rules">How long, by each source.</param>
internal sealed record Arrival(string Id, IReadOnlyList<string> Methods, IReadOnlyList<string> Except, IReadOnlyList<ArrivalRule> Rules)
{
    private static readonly Lazy<IReadOnlyList<Arrival>> Found = new(() => DataFiles.In<Arrival>("MoneyLine/Arrivals"));

    public static IReadOnlyList<Arrival> All => Found.Value;

    /// <summary>The one that a method's words name, else the one for any method.</summary>
    public static Arrival For(string? method) => All.FirstOrDefault(a => method is not null && a.Fits(method)) ?? All.First(a => a.Methods.Count == 0);

    private bool Fits(string method) =>
        Methods.Any(w => method.Contains(w, StringComparison.OrdinalIgnoreCase)) && !Except.Any(w => method.Contains(w, StringComparison.OrdinalIgnoreCase));
}

/// <summary>How long a refund takes, by one source.</summary>
/// <param name="Id">The row of the collected facts.</param>
/// <param name="Least">The fewest days.</param>
/// <param name="Most">The most days; null when the source gives none.</param>
/// <param name="Working">Monday to Friday only.</param>
/// <param name="Source">Where it was read, with the source's own date.</param>
/// <param name="ReadOn">When.</param>
/// <param name="Confidence">a (official) to d (contradicted).</param>
public sealed record ArrivalRule(string Id, int? Least, int? Most, bool Working, string Source, DateOnly ReadOn, string Confidence);
