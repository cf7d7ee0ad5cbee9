namespace DisputeHelper.Facts;

/// <summary>A row of the price block.</summary>
/// <param name="Kind">What it is, independent of language.</param>
/// <param name="Label">The page's word for it ("Store Coupon").</param>
/// <param name="Amount">Negative for what is taken off.</param>
public sealed record Charge(ChargeKind Kind, string Label, Cited<Money> Amount);

/// <summary>Kinds of price rows. <see cref="Other"/> keeps the page's own label.</summary>
public enum ChargeKind { Subtotal, Shipping, Coupon, Coins, Tax, Fee, Other }

/// <summary>The shop, as the order pages name it; the seller's login is on none of them.</summary>
public sealed record Seller(Cited<string>? Name, Cited<string>? StoreId, Cited<string>? Url);

/// <summary>Where the parcel goes. Personal data: masked in copies, never logged.</summary>
public sealed record Recipient(Cited<string>? Name, Cited<string>? Address, Cited<string>? Phone, Cited<string>? Country);

/// <summary>One item bought. Several lines may carry the same product; <see cref="LineId"/> or product and variant tell them apart.</summary>
/// <param name="LineId">The marketplace's id of the line.</param>
/// <param name="ProductId">The product.</param>
/// <param name="SkuId">The variant.</param>
/// <param name="Title">The item's full title.</param>
/// <param name="Options">The chosen variant in words.</param>
/// <param name="Quantity">How many.</param>
/// <param name="UnitPrice">The price of one.</param>
/// <param name="ImageUrl">The item's picture, full size.</param>
/// <param name="SnapshotUrl">The listing as it was when bought.</param>
/// <param name="ItemUrl">The listing as it is now.</param>
public sealed record OrderLine(
    string? LineId,
    string? ProductId,
    string? SkuId,
    Cited<string>? Title,
    IReadOnlyList<LineOption> Options,
    Cited<int>? Quantity,
    Cited<Money>? UnitPrice,
    string? ImageUrl,
    string? SnapshotUrl,
    string? ItemUrl);

/// <summary>One chosen property: "Color: Black". The list page gives values without names.</summary>
public sealed record LineOption(string? Name, string Text);
