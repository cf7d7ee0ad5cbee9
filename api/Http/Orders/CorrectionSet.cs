using DisputeHelper.Cases;
using DisputeHelper.Wording;

namespace DisputeHelper.Http.Orders;

/// <summary>All corrections of an order that shall hold.</summary>
/// <param name="Corrections">One per field; what is left out is taken back.</param>
public sealed record CorrectionSet(IReadOnlyList<CorrectionEntry> Corrections)
{
    /// <summary>A sentence on the first thing that cannot be taken, or null. Nothing is stored then.</summary>
    /// <param name="fields">Each field that can be corrected, with the check of what may be typed there.</param>
    /// <param name="standing">What stands already: it may be sent again as it is, also when a new reading took its field away.</param>
    internal Sentence? Problem(IReadOnlyDictionary<string, Func<string, bool>> fields, IReadOnlyList<CaseCorrection> standing)
    {
        foreach (var entry in Corrections)
        {
            if (standing.Any(c => c.Field == entry.Field && c.Value == entry.Value && c.Reason == entry.Reason)) continue;
            if (!fields.TryGetValue(entry.Field, out var fits))
                return new Sentence("problem.no-field", ("field", entry.Field));
            if (!fits(entry.Value))
                return new Sentence("problem.value-unfit", ("value", entry.Value), ("field", entry.Field));
            if (string.IsNullOrWhiteSpace(entry.Reason) || entry.Reason.Length > 500)
                return new Sentence("problem.reason-needed", ("most", 500), ("field", entry.Field));
        }

        return Corrections.DistinctBy(c => c.Field).Count() == Corrections.Count ? null : new Sentence("problem.field-twice");
    }
}

/// <summary>One value that the user puts right.</summary>
/// <param name="Field">The field's path in the case file (<c>total</c>, <c>lines[8130…].quantity</c>).</param>
/// <param name="Value">A day as <c>yyyy-MM-dd</c>, an amount as <c>12.50 EUR</c>, a number in digits, else words.</param>
/// <param name="Reason">Why, in the user's words.</param>
public sealed record CorrectionEntry(string Field, string Value, string Reason);
