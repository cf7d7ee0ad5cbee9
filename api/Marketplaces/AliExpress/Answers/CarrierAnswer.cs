using System.Globalization;
using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Answers;

/// <summary><c>global.cainiao.com/global/detail.json</c>: <c>module[]</c>, one per parcel, newest step first. Seen 2026-09.</summary>
internal static class CarrierAnswer
{
    public static IReadOnlyList<Parcel> Read(Page page)
    {
        for (var i = page.Answers.Count - 1; i >= 0; i--)
            if (AnswerNode.Of(page, page.Answers[i])["module"] is { } module && module.Items.Select(Parcel).OfType<Parcel>().ToArray() is { Length: > 0 } parcels) return parcels;
        return [];
    }

    // A number that nobody knows is answered with a record without steps.
    private static Parcel? Parcel(AnswerNode record)
    {
        if (record["mailNo"]?.Words is not { } number || Mark.OfParcel(number.Value) is null) return null;
        TrackingEvent[] steps = [.. (record["detailList"]?.Items ?? []).Select(Step).OfType<TrackingEvent>().Reverse()];
        if (steps.Length == 0) return null;
        return new(number, record["destCpInfo"]?["cpName"]?.Words, Estimate(record["globalEtaInfo"]), steps)
        {
            OtherNumbers = [.. new[] { record["realMailNo"], record["copyRealMailNo"], record["originMailNo"] }.Select(other => other?.Text).OfType<string>()
                .Where(other => Mark.OfParcel(other) is { } mark && mark != Mark.OfParcel(number.Value)).Distinct()],
        };
    }

    private static TrackingEvent? Step(AnswerNode step)
    {
        // "standerdDesc" is the carrier's spelling; it is the sentence, "desc" may be the raw message of a partner.
        if ((step["standerdDesc"] ?? step["desc"])?.Words is not { } said) return null;
        var (place, words) = Place(said.Value);
        var zone = step["timeZone"]?.Text;
        var time = step["timeStr"]?.Text;
        return new(At(step["time"]?.Number, time, zone), time, said.As(words), step["actionCode"]?.Text, place);
    }

    private static DateTimeOffset? At(long? moment, string? printed, string? zone) =>
        moment is > 0 and < 253402300799999 ? DateTimeOffset.FromUnixTimeMilliseconds(moment.Value) : Zoned(printed, zone);

    /// <summary>"2023-09-28 09:46:53" in "GMT+3"; without a zone it is no moment, since it may be that of any country on the way.</summary>
    internal static DateTimeOffset? Zoned(string? printed, string? zone)
    {
        if (zone?.Trim() is not { } name || !name.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("UTC", StringComparison.OrdinalIgnoreCase)) return null;
        var sign = name.Length > 3 && name[3] is '-' or '−' ? -1 : 1;
        var digits = name.Length > 4 ? name[4..] : "0";
        var colon = digits.IndexOf(':', StringComparison.Ordinal);
        var (hours, minutes) = colon >= 0 ? (digits[..colon], digits[(colon + 1)..]) : digits.Length > 2 ? (digits[..^2], digits[^2..]) : (digits, "0");
        return int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var h) && h <= 14 && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var m) && m < 60
            && DateTime.TryParseExact(printed, ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year is >= 2009 and <= 2099
                ? new DateTimeOffset(local, sign * new TimeSpan(h, m, 0)).ToUniversalTime() : null;
    }

    // "[Curitiba] Package left…": the place stands before the words.
    internal static (string? Place, string Text) Place(string text) =>
        text is ['[', ..] && text.IndexOf(']', StringComparison.Ordinal) is > 1 and var end && text[(end + 1)..].Trim() is { Length: > 0 } rest ? (text[1..end].Trim(), rest) : (null, text);

    private static Cited<string>? Estimate(AnswerNode? eta)
    {
        if (eta is not { } at) return null;
        if ((at["etaDesc"] ?? at["deliveryDesc"])?.Words is { } words) return words;
        string? Day(string name) => at[name]?.Number is > 0 and < 253402300799999 and var moment
            ? DateTimeOffset.FromUnixTimeMilliseconds(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        var span = string.Join(" – ", new[] { Day("deliveryMinTime"), Day("deliveryMaxTime") }.OfType<string>().Distinct());
        return span.Length > 0 ? at.Cite(span, $"{at["deliveryMinTime"]?.Text} – {at["deliveryMaxTime"]?.Text}".Trim(' ', '–')) : null;
    }
}
