using System.Globalization;
using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes.Returning;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes.SellerMessages;

/// <summary>What a message can be made of: the case, the plan, the return, and the day it is written on.</summary>
internal sealed record MessageGround(CaseFile File, DisputePlan? Plan, ReturnRecord? Return, DateOnly Today)
{
    private const int LongestTitle = 90;
    private const int LongestQuote = 160;

    /// <summary>The facts by the names of their places. What is not known has no entry. Days are written as 2026-08-03, which no reader can take for another.</summary>
    public IReadOnlyDictionary<string, string> Values(Message? heard)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["order"] = File.Order.Number.Value };
        void Add(string place, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) values[place] = value;
        }

        var parcel = File.Parcels.LastOrDefault(p => p.DeliveredBy() is null) ?? (File.Parcels.Count > 0 ? File.Parcels[^1] : null);
        var last = parcel?.Events.LastOrDefault(e => e.At is not null);
        Add("item", Cut(File.Lines.Select(l => l.Title?.Value).FirstOrDefault(t => t is not null), LongestTitle));
        Add("placed", Day(File.PlacedOn?.Value));
        Add("daysPlaced", Days(File.PlacedOn?.Value));
        Add("shipped", Day(File.ShippedOn?.Value));
        Add("daysShipped", Days(File.ShippedOn?.Value));
        Add("tracking", parcel?.TrackingNumber?.Value);
        Add("carrierSays", Cut(last?.Text.Quote, LongestQuote));
        Add("carrierOn", Day(last?.At));
        Add("deliveredOn", Day(File.Parcels.Select(p => p.DeliveredBy()?.At).FirstOrDefault(at => at is not null)));
        Add("promised", Day(Circumstances.Expected(File)));
        Add("protection", Day(Circumstances.Protection(File)));
        Add("words", Plan?.Words);
        Add("asked", Plan is { } plan ? plan.Amount?.Text ?? (plan.Solution == DisputeSolution.PartialRefund ? null : File.Total?.Value.Text) : null);
        Add("offered", Circumstances.Offer(File)?.Amount?.Value.Text);
        Add("evidence", Evidence());
        Add("heardOn", Day(heard?.At));
        Add("posted", Day(Return?.PostedOn));
        Add("returnTracking", Return?.TrackingNumber);
        Add("returnCarrier", Return?.Carrier);
        return values;
    }

    /// <summary>The buyer's own files by label and caption: what the shop's pages show, the seller can see.</summary>
    private string Evidence() => string.Join("; ", Exhibits.Of(File).Where(e => e.Attachment is not null).Take(8).Select(e => $"{e.Label}: {e.Caption}"));

    private string? Days(DateOnly? from) => from is { } day && Today >= day ? (Today.DayNumber - day.DayNumber).ToString(CultureInfo.InvariantCulture) : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Day(DateTimeOffset? at) => at is { } moment ? Day(PageTime.DayOf(moment)) : null;

    private static string? Cut(string? text, int longest)
    {
        var line = text?.ReplaceLineEndings(" ").Trim();
        if (line is null || line.Length <= longest) return line;
        var end = line.LastIndexOf(' ', longest);
        return $"{line[..(end > 0 ? end : char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest)]} …";
    }
}
