using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Search;

/// <summary>One thing that can be found of an order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words, as they are shown.</param>
/// <param name="Also">What is found, but not shown: a number without its spaces.</param>
internal sealed record SearchLine(SearchKind Kind, string Text, string Also = "")
{
    public string? Said { get; init; }
    public DateTimeOffset? At { get; init; }
    public Source? Source { get; init; }
    public string? Exhibit { get; init; }
    public string? Item { get; init; }

    public string Folded => FoldedText.Of(Text).Folded + (Also.Length > 0 ? " " + Also : "");
}

/// <summary>All that can be found of an order.</summary>
internal static class SearchLines
{
    public static IEnumerable<SearchLine> Of(CaseFile file)
    {
        var exhibits = Exhibits.Of(file);
        var labels = exhibits.Where(e => e.Capture is not null).ToDictionary(e => e.Capture!, e => e.Label);
        return new[] { Head(file) }.Concat(Parcels(file)).Concat(Messages(file)).Concat(Disputes(file)).Concat(Statements(file))
            .Select(line => line with { Exhibit = line.Source is { } source ? labels.GetValueOrDefault(source.Capture) : null })
            .Concat(Files(file, exhibits))
            .Where(line => line.Text.Length > 0);
    }

    /// <summary>What an order is called in a list: its first item.</summary>
    public static string? TitleOf(CaseFile file) => file.Lines.Select(l => l.Title?.Value).FirstOrDefault(t => t is not null);

    private static SearchLine Head(CaseFile file) => new(SearchKind.Order, Joined(
    [
        file.Order.Number.Value, file.Status?.Value, file.Seller?.Name?.Value, file.Seller?.StoreId?.Value, file.Total?.Value.Text,
        .. file.Lines.SelectMany(l => (string?[])[l.Title?.Value, .. l.Options.Select(o => o.Text), l.ProductId]), file.Recipient?.Name?.Value,
    ], " · "))
    { At = file.PlacedOn is { } day ? PageTime.EndOf(day.Value) : null };

    private static IEnumerable<SearchLine> Parcels(CaseFile file)
    {
        foreach (var parcel in file.Parcels)
        {
            var numbers = parcel.OtherNumbers.Prepend(parcel.TrackingNumber?.Value ?? "").Where(n => n.Length > 0).ToList();
            yield return new(SearchKind.Tracking, Joined([.. numbers, parcel.Carrier?.Value], " · "), string.Join(' ', numbers.Select(Mark).Distinct()))
            { Source = (parcel.TrackingNumber ?? parcel.Carrier)?.Source, Item = numbers.FirstOrDefault() };
            foreach (var step in parcel.Events)
                yield return new(SearchKind.Tracking, Joined([step.Text.Value, step.Place], " · ")) { At = step.At, Source = step.Text.Source, Item = numbers.FirstOrDefault() };
        }

        static string Mark(string number) => FoldedText.Of(number).Folded.Replace(" ", "", StringComparison.Ordinal);
    }

    private static IEnumerable<SearchLine> Messages(CaseFile file) => file.Messages.Select(m => new SearchLine(SearchKind.Message, Joined([m.Text.Value, m.Translation], "\n"))
    { Said = Word(m.Sender), At = m.At, Source = m.Text.Source, Item = m.Id });

    private static IEnumerable<SearchLine> Disputes(CaseFile file)
    {
        foreach (var dispute in file.Disputes)
        {
            var about = new[] { dispute.Status, dispute.Reason, dispute.Asked, dispute.Solution, dispute.RefundInfo, dispute.Title };
            yield return new(SearchKind.Dispute, Joined([dispute.Id, .. about.Select(a => a?.Value)], " · ")) { Source = about.FirstOrDefault(a => a is not null)?.Source, Item = dispute.Id };
            foreach (var step in dispute.Steps)
                yield return new(SearchKind.Dispute, step.Text.Value)
                { Said = step.By is DisputeParty.Unknown ? null : Word(step.By), At = step.TimeText is { } time ? PageTime.TryRead(time) : null, Source = step.Text.Source, Item = dispute.Id };
        }
    }

    private static IEnumerable<SearchLine> Statements(CaseFile file) => file.Statements.Select(s => new SearchLine(SearchKind.Statement, s.Text.Quote) { Source = s.Text.Source });

    private static IEnumerable<SearchLine> Files(CaseFile file, IReadOnlyList<Exhibit> exhibits)
    {
        var labels = exhibits.Where(e => e.Attachment is not null).ToDictionary(e => e.Attachment!, e => e.Label, StringComparer.Ordinal);
        return file.Attachments.Select(a => new SearchLine(SearchKind.File, Joined([a.Caption, a.FileName], " · "))
        { At = a.StoredAt, Exhibit = labels.GetValueOrDefault(a.Id), Item = a.Id });
    }

    private static string Joined(IEnumerable<string?> words, string between) => string.Join(between, words.Where(w => !string.IsNullOrWhiteSpace(w)));

    private static string? Word(MessageSender sender) => sender is MessageSender.Unknown ? null : Word<MessageSender>(sender);

    private static string Word<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
