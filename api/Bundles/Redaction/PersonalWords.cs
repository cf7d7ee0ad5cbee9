using System.Globalization;
using System.Text.Json;
using DisputeHelper.Captures;
using DisputeHelper.Facts;

namespace DisputeHelper.Bundles.Redaction;

/// <summary>Finds what is personal in a case: the recipient as it was read, everything in the blocks of the address, and the names of those who wrote.</summary>
internal static class PersonalWords
{
    private static readonly HashSet<string> Months = new(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Concat(CultureInfo.InvariantCulture.DateTimeFormat.DayNames), StringComparer.OrdinalIgnoreCase);

    /// <summary>The masking of a case.</summary>
    /// <param name="material">The case.</param>
    /// <param name="read">Reads a stored part, verified.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<Masking> Of(BundleMaterial material, Func<StoredPart, Task<byte[]>> read, CancellationToken cancel)
    {
        var words = Known(material).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var part in material.Captures.SelectMany(capture => capture.Parts))
        {
            cancel.ThrowIfCancellationRequested();
            if (part.Name is "layout") words.UnionWith(InLayout(await read(part)));
            else if (part.Name is "page") words.UnionWith(InPage(await read(part)));
        }
        words.ExceptWith(Open(material));
        return new(words.Where(word => word.Length > 2 && !Months.Contains(word)), Numbers(material));
    }

    private static IEnumerable<string> Known(BundleMaterial material)
    {
        var file = material.Case;
        foreach (var said in Values(file.Recipient?.Name).Concat(file.Messages.Select(message => message.SenderName).OfType<string>()))
        {
            yield return said;
            foreach (var part in said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length > 2)) yield return part;
        }
        foreach (var phone in Values(file.Recipient?.Phone)) yield return phone;
        foreach (var address in Values(file.Recipient?.Address))
        {
            yield return address;
            foreach (var part in address.Split([',', ';', '\n', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length > 3)) yield return part;
        }
    }

    private static IEnumerable<string> Values(Cited<string>? cited) => cited is null ? [] : [cited.Value, cited.Quote, .. cited.Others.SelectMany(other => new[] { other.Value, other.Quote })];

    // The shop is a business and a party; places of the parcel prove where it was.
    private static HashSet<string> Open(BundleMaterial material)
    {
        var file = material.Case;
        var shop = Values(file.Seller?.Name).ToList();
        return new(shop.Concat(shop.SelectMany(name => name.Split(' '))).Concat(Values(file.Recipient?.Country))
            .Concat(file.Parcels.SelectMany(parcel => parcel.Events).Select(step => step.Place).OfType<string>()).Select(word => word.Trim()), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Numbers(BundleMaterial material) =>
    [
        material.Case.Order.Number.Value,
        .. material.Case.Parcels.SelectMany(parcel => Values(parcel.TrackingNumber)),
        .. material.Case.Lines.SelectMany(line => new[] { line.LineId, line.ProductId, line.SkuId }.OfType<string>()),
        .. material.Case.Disputes.Select(dispute => dispute.Id).OfType<string>(),
    ];

    private static IEnumerable<string> InLayout(byte[] bytes)
    {
        JsonDocument layout;
        try { layout = JsonDocument.Parse(bytes); }
        catch (JsonException) { yield break; }
        using (layout)
            foreach (var text in LayoutTexts.Of(layout.RootElement))
                if (text.Personal && text.Words.Length > 3) yield return text.Words;
    }

    private static List<string> InPage(byte[] html)
    {
        using var document = RedactedPage.Parse(html);
        return document is null ? [] : [.. document.QuerySelectorAll(PersonalPlaces.Selectors).SelectMany(block => block.TextContent.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(line => line.Length is > 3 and < 300).Distinct()];
    }
}
