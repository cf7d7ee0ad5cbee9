using DisputeHelper.Cases;

namespace DisputeHelper.Http.Orders;

/// <summary>All corrections of an order that shall hold.</summary>
/// <param name="Corrections">One per field; what is left out is taken back.</param>
public sealed record CorrectionSet(IReadOnlyList<CorrectionEntry> Corrections)
{
    /// <summary>A sentence on the first thing that cannot be taken, or null. Nothing is stored then.</summary>
    /// <param name="fields">Each field that can be corrected, with the check of what may be typed there.</param>
    /// <param name="standing">What stands already: it may be sent again as it is, also when a new reading took its field away.</param>
    internal string? Problem(IReadOnlyDictionary<string, Func<string, bool>> fields, IReadOnlyList<CaseCorrection> standing)
    {
        foreach (var entry in Corrections)
        {
            if (standing.Any(c => c.Field == entry.Field && c.Value == entry.Value && c.Reason == entry.Reason)) continue;
            if (!fields.TryGetValue(entry.Field, out var fits))
                return $"The case file has no field “{entry.Field}” that can be corrected. Nothing was changed.";
            if (!fits(entry.Value))
                return $"“{entry.Value}” does not fit {entry.Field}. Write days as 2026-09-03, amounts as 12.50 EUR, numbers in digits. Nothing was changed.";
            if (string.IsNullOrWhiteSpace(entry.Reason) || entry.Reason.Length > 500)
                return $"Say in at most 500 characters why {entry.Field} is corrected; the reason is printed beside it. Nothing was changed.";
        }

        return Corrections.DistinctBy(c => c.Field).Count() == Corrections.Count ? null : "One field is corrected twice. Nothing was changed.";
    }
}

/// <summary>One value that the user puts right.</summary>
/// <param name="Field">The field's path in the case file (<c>total</c>, <c>lines[8130…].quantity</c>).</param>
/// <param name="Value">A day as <c>yyyy-MM-dd</c>, an amount as <c>12.50 EUR</c>, a number in digits, else words.</param>
/// <param name="Reason">Why, in the user's words.</param>
public sealed record CorrectionEntry(string Field, string Value, string Reason);
