using System.Globalization;
using System.Net.Mail;
using DisputeHelper.Facts;
using DisputeHelper.Marketplaces.Merging;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>A mail of the shop about an order or a parcel, by its subject and body. A sender's name can be written by anyone, so a mail only adds what it says.</summary>
/// <remarks>Subjects such as "Order 81…: order shipped" and "Package LP… has cleared customs" were seen in 2026; no whole mail was.</remarks>
internal sealed class OrderMailPage : IPageReader
{
    private const string Nothing = "The mail is the shop's, but names neither an order nor a parcel. It is kept as it is.";

    /// <inheritdoc />
    public PageKind Kind => PageKind.OrderMail;

    /// <inheritdoc />
    public string Marketplace => AliExpressSite.Name;

    /// <inheritdoc />
    public PageFacts? TryRead(Page page)
    {
        // "aliexpress.com" in the name before the address, or as the beginning of another domain, is what swindlers write.
        if (page.Mail is not { } mail || !MailAddress.TryCreate(mail.From, out var from) || !AliExpressSite.OwnsHost(from.Host)) return null;
        var subject = PageText.Tidy(mail.Subject);
        var paper = Paper.Read(page, NumberIn(subject) ?? Linked(page));
        var parcels = Parcels(page, subject, mail, paper);
        if (paper is null) return parcels.Count == 0 ? new(Kind, [], [], [], [], Nothing) : Audit.Of(new PageFacts(Kind, [], [], [], []) { Parcels = parcels }, _ => []);
        var status = subject.Length > 0 ? Cite(page, Event(subject), subject) : null;
        return Audit.Of(Kind, [paper with { Status = status, State = Vocabulary.MailState(subject) is { } state ? status?.As(state.Value) : null, Parcels = parcels }], _ => []);
    }

    private static Cited<string> Cite(Page page, string value, string quote) => new(value, quote, new(page.Capture, page.Part, "Subject"), How.Pattern);

    // "Order 8100000000001234: order shipped" → "order shipped".
    private static string Event(string subject) => PageText.LabelOf(subject) is { } label && PageText.DigitRun(label) is not null ? PageText.AfterLabel(subject) : subject;

    private static OrderNumber? NumberIn(string subject) =>
        Vocabulary.SpeaksOfParcel(subject) && !subject.StartsWith("Order ", StringComparison.OrdinalIgnoreCase) ? null
            : PageText.DigitRun(subject) is { Length: >= 14 } digits ? TextValue.TryRead<OrderNumber>(digits) : null;

    private static OrderNumber? Linked(Page page)
    {
        foreach (var (_, href) in page.Map?.Links ?? [])
            if (Uri.TryCreate(href, UriKind.Absolute, out var address) && AliExpressSite.Owns(address) && AliExpressSite.OrderIn(address.Query) is { } number) return number;
        return null;
    }

    // What happened to the parcel at the moment of the mail is a step of its way.
    private static IReadOnlyList<Parcel> Parcels(Page page, string subject, MailHead mail, OrderFacts? paper)
    {
        var numbers = (paper?.Parcels ?? []).Concat(TrackingIn(subject) is { } named ? [new Parcel(Cite(page, named, subject), null, null, [])] : Array.Empty<Parcel>())
            .DistinctBy(parcel => Mark.OfParcel(parcel.TrackingNumber?.Value)).ToArray();
        var moved = Vocabulary.MailState(subject)?.Value is OrderState.Shipped or OrderState.Delivered;
        if (numbers.Length != 1 || !moved) return numbers;
        return [numbers[0] with { Events = [new(mail.Date, mail.Date?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), Cite(page, subject, subject), null, null)] }];
    }

    // Letters and figures mixed ("LP00123456789CN"), or the figures that a parcel's subject names.
    private static string? TrackingIn(string subject)
    {
        foreach (var word in subject.Split([' ', ':', ',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            if (word.Length is >= 10 and <= 34 && word.Count(char.IsAsciiDigit) >= 7 && word.All(char.IsAsciiLetterOrDigit)
                && (word.Any(char.IsAsciiLetter) || Vocabulary.SpeaksOfParcel(subject) && !subject.StartsWith("Order ", StringComparison.OrdinalIgnoreCase))) return word;
        return null;
    }
}
