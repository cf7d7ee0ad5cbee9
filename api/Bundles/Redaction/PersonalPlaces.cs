namespace DisputeHelper.Bundles.Redaction;

/// <summary>Where the shop shows the buyer's name, address, phone and documents; the extension has the same list (<c>extension/marketplaces/aliexpressPersonal.ts</c>), and a test holds them together.</summary>
internal static class PersonalPlaces
{
    private static readonly string[] List =
    [
        ".contact-info",
        "[data-pl^=\"contact_info\"]",
        ".order-detail-info-item:not(.order-detail-order-info):has(.contact-info)",
        "div[class^=\"blurmode--\"]",
        "div[class*=\"shippingToInfo\"]",
        "div[class*=\"ship-to--\"]",
        ".pl-address-item-container",
        ".pl-clearance-item-container",
        "div.subcard-dataPairWrapper",
        "div[class*=\"result-delivery-info--delivery-info--\"]",
    ];

    /// <summary>All of them as one selector.</summary>
    public static string Selectors { get; } = string.Join(", ", List);

    /// <summary>Stems of names under which answers of the page hold such data.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "mobile", "phone", "contactperson", "receiver", "recipient", "detailaddress", "address2", "streetaddress", "shippingaddress", "deliveryaddress",
        "zipcode", "postcode", "postalcode", "cpf", "taxnumber", "passport", "email", "cardno", "cardnumber", "buyername", "fullname", "firstname", "lastname", "loginid", "nickname",
    ];
}
