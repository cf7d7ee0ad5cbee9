using System.Text;
using System.Text.Json;
using DisputeHelper.Bundles;
using DisputeHelper.Captures;
using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles;

/// <summary>One buyer's story, made by hand: a parcel that never came, with a chat in five scripts and a price that adds up.</summary>
internal static class SampleCase
{
    public static readonly OrderNumber Number = TextValue.Read<OrderNumber>("8212313961591322");
    public static readonly DateTimeOffset At = new(2026, 9, 5, 14, 3, 7, TimeSpan.Zero);

    private static readonly CaptureId Detail = TextValue.Read<CaptureId>("11111111-1111-4111-8111-111111111111");
    private static readonly CaptureId Tracking = TextValue.Read<CaptureId>("22222222-2222-4222-8222-222222222222");
    private static readonly CaptureId Chat = TextValue.Read<CaptureId>("33333333-3333-4333-8333-333333333333");

    /// <summary>The material; the store's bytes are put where <see cref="SampleVault"/> finds them.</summary>
    public static BundleMaterial Material(SampleVault vault)
    {
        var file = File(vault);
        var plan = new DisputePlan("never-arrived", DisputeSolution.FullRefund, null, "I waited until 3 September. The parcel never came, and the seller stopped answering.");
        return new BundleMaterial(file, Limits(), plan, Claim(), Captures(vault), new Dictionary<CaptureId, IReadOnlyList<string>>
        {
            [Chat] = ["Messages", "Bright Home Store   Online", "Hello, where is my parcel?   Aug 20, 2026 09:14"],
        }, new CustodyAnchor(12, Sha256.Of("entry 12"u8), At), ExhibitChoice.Everything)
        {
            ReasonTitle = "The parcel never came",
            Translations = new Dictionary<string, string> { [Messages()[1].Id] = "Dear friend, your parcel has been sent; please be patient." },
        };
    }

    private static CaseFile File(SampleVault vault) => new(new OrderIdentity(Number, "aliexpress"),
        [new Conflict("shippedOn", Number, [new("2026-07-12", "Shipped Jul 12, 2026", new(Detail, "page", "Ln 12, Col 34"), How.Selector), new("2026-07-13", "Jul 13, 2026", new(Tracking, "response:0", "$.data"), How.Response)])],
        ["completedOn", "seller.storeId"])
    {
        Status = Read(Detail, "Awaiting delivery"),
        State = OrderState.Shipped,
        PlacedOn = new(new(2026, 7, 10), "Order placed on: Jul 10, 2026", new(Detail, "page", "Ln 9, Col 2"), How.Selector),
        PaidOn = new(new(2026, 7, 10), "Jul 10, 2026", new(Detail, "page", "Ln 10, Col 2"), How.Selector),
        ShippedOn = new(new(2026, 7, 12), "Jul 12, 2026", new(Detail, "page", "Ln 12, Col 34"), How.Selector),
        Total = Read(Detail, new Money(132.74m, "BRL", "R$132,74")),
        Charges =
        [
            new(ChargeKind.Subtotal, "Subtotal", Read(Detail, new Money(120.00m, "BRL", "R$120,00"))),
            new(ChargeKind.Shipping, "Shipping", Read(Detail, new Money(15.50m, "BRL", "R$15,50"))),
            new(ChargeKind.Coupon, "Store Coupon", Read(Detail, new Money(-10.00m, "BRL", "-R$10,00"))),
            new(ChargeKind.Tax, "Tax", Read(Detail, new Money(7.24m, "BRL", "R$7,24"))),
        ],
        PaymentMethod = Read(Detail, "Credit/Debit card"),
        Seller = new(Read(Detail, "Bright Home Store"), null, Read(Detail, "https://www.aliexpress.com/store/1101")),
        Recipient = new(Read(Detail, "Ana Example"), Read(Detail, "Rua das Flores 12, 01000-000 São Paulo"), null, Read(Detail, "Brazil")),
        Lines = [new("81", "1005001", "120001", Read(Detail, "Desk lamp, LED, dimmable, with USB port — warm white"), [new("Color", "Black"), new("Plug", "BR")], Read(Detail, 2), Read(Detail, new Money(60.00m, "BRL", "R$60,00")), null, null, null)],
        Parcels = [new(Read(Tracking, "LP00612345678BR"), Read(Tracking, "Correios"), Read(Tracking, "Estimated delivery date: Aug 3, 2026"),
        [
            Step(12, "Parcel collected by the carrier", "Shenzhen"), Step(14, "Left the country of origin", "Guangzhou"),
            Step(25, "Arrived in the country of destination", "Curitiba"), Step(28, "Import duties paid", null),
        ])],
        Messages = Messages(),
        Listings = [Lamp()],
        Disputes = [Dispute()],
        ChatCoverage = new(false, 7, ["Between 2 and 20 August messages may be missing."]),
        Statements = [new(StatementKind.RefundIfNotDelivered, Read(Detail, "Refund if no delivery before Sep 3, 2026"), new(2026, 9, 3), null, null)],
        Captures =
        [
            new(Detail, PageKind.OrderDetail, "https://www.aliexpress.com/p/order/detail.html?orderId=8212313961591322", "Order details", At.AddDays(-3), At.AddDays(-3).AddSeconds(2), Sha256.Of("m1"u8), null),
            new(Tracking, PageKind.Tracking, "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8212313961591322", "Tracking", At.AddDays(-2), At.AddDays(-2).AddSeconds(2), Sha256.Of("m2"u8), null),
            new(Chat, PageKind.Chat, "https://message.aliexpress.com/message/messageCenter.htm", "Messages", At.AddHours(-1), At, Sha256.Of("m3"u8), "The page asked to log in again while it was captured."),
        ],
        Attachments =
        [
            new("a1", "door bell camera.jpg", "image/jpeg", 1234, vault.Keep(Pictures.Photo(900, 1200)), "My letter box on 3 September, empty", At),
            new("a2", "unboxing.mp4", "video/mp4", 52_428_800, Sha256.Of("video"u8), "Film of the doorstep", At),
        ],
    };

    private static ListingHistory Lamp()
    {
        ListingFacts then = new()
        {
            ProductId = Read(Detail, "1005001"),
            Title = Read(Detail, "Desk lamp, LED, dimmable, with USB port — warm white"),
            Price = Read(Detail, new Money(60.00m, "BRL", "R$60,00")),
            Options = [new("Plug", [Read(Detail, "BR"), Read(Detail, "EU")])],
            Specs = [new("Power", Read(Detail, "12 W")), new("Material", Read(Detail, "Aluminium")), new("Kelvin", Read(Detail, "2700 K"))],
            Pictures = [Read(Detail, "https://ae01.alicdn.com/kf/Sab12.jpg")],
        };
        var now = then with
        {
            Title = Read(Tracking, "Desk lamp, LED — warm white"),
            Price = Read(Tracking, new Money(44.90m, "BRL", "R$44,90")),
            Options = [new("Plug", [Read(Tracking, "EU")])],
            Specs = [new("Power", Read(Tracking, "5 W")), new("Material", Read(Tracking, "مصباح")), new("Warranty", Read(Tracking, "none"))],
            Pictures = [],
        };
        var (differences, silences) = ListingComparison.Between(then, now);
        return new("1005001", then.Title.Value, new(Detail, At.AddDays(-3), PageKind.ListingSnapshot, then), new(Tracking, At.AddDays(-2), PageKind.Listing, now), differences, silences);
    }

    private static DisputeRecord Dispute() => new("61000001", "81", Read(Detail, "Refund request in progress"), DisputeState.InProgress, "REFUND", Read(Detail, "2026-08-24 09:12:44"), null,
        Read(Detail, new Money(60.00m, "BRL", "R$60,00")), Read(Detail, "Desk lamp"), null)
    {
        Reason = Read(Detail, "Package not received"),
        Asked = Read(Detail, "Refund only"),
        Refund = Read(Detail, new Money(132.74m, "BRL", "R$132,74")),
        Steps = [new(DisputeParty.Buyer, "2026-08-24 09:12:44", Read(Detail, "Refund only: the parcel never came."), Read(Detail, new Money(132.74m, "BRL", "R$132,74"))),
            new(DisputeParty.Seller, "2026-08-26 21:40:10", Read(Detail, "Refuses, and asks for 20 more days."), null)],
    };

    private static Message[] Messages() =>
    [
        Said(MessageSender.Buyer, 1, "Hello, when will my order be shipped?"),
        Said(MessageSender.Seller, 1, "亲爱的朋友，您的包裹已经寄出，请耐心等待。"),
        Said(MessageSender.Seller, 2, "Дорогой друг, посылка уже в пути 😀"),
        Said(MessageSender.Buyer, 20, "Where is it? )>>/A<</S/JavaScript/JS(app.alert(1))>>"),
        Said(MessageSender.Seller, 20, "شحنتك في الطريق، رقم التتبع LP00612345678BR"),
        Said(MessageSender.Seller, 21, "안녕하세요, see invoice\u202Egpj.exe please"),
        Said(MessageSender.System, 22, "The seller has extended the processing time."),
    ];

    private static StoredCapture[] Captures(SampleVault vault) =>
    [
        Capture(vault, 0, "m1", Detail, "Order details", "https://www.aliexpress.com/p/order/detail.html?orderId=8212313961591322", [Pictures.Page(1280, 720, 1), Pictures.Page(1280, 720, 2), Pictures.Page(1280, 400, 3)], """{"lacks":[]}"""),
        Capture(vault, 1, "m2", Tracking, "Tracking", "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8212313961591322", [Pictures.Page(1280, 4200, 4)], """{"lacks":[{"code":"images","text":"2 of 14 pictures on the page had not loaded."}]}"""),
        Capture(vault, 2, "m3", Chat, "Messages", "https://message.aliexpress.com/message/messageCenter.htm", [], """{"lacks":[{"code":"no-screenshot","text":"The browser was not allowed to photograph the page."},{"code":"chat-start","text":"The first message of the conversation was not reached."}]}"""),
    ];

    private static StoredCapture Capture(SampleVault vault, int ordinal, string manifest, CaptureId id, string title, string url, byte[][] screenshots, string completeness)
    {
        var at = ordinal switch { 0 => At.AddDays(-3), 1 => At.AddDays(-2), _ => At.AddHours(-1) };
        StoredPart Part(string name, string type, byte[] bytes) => new(name, type, bytes.Length, vault.Keep(bytes));
        return new StoredCapture(
            new CaptureHead(id, url, title, at, "America/Sao_Paulo", "en", new("DisputeHelper", "0.1.0", "Chrome"), new(1280, 720, 1), JsonSerializer.Deserialize<JsonElement>(completeness)),
            at.AddSeconds(2), vault.Keep(Encoding.UTF8.GetBytes(manifest)),
            [Part("page", "text/html", Encoding.UTF8.GetBytes($"<title>{title}</title>")), Part("response", "application/json", Encoding.UTF8.GetBytes($$"""{"body":"{{title}}"}""")), .. screenshots.Select(s => Part("screenshot", "image/png", s))]);
    }

    private static Claim Claim() => new("The parcel never came",
    [
        new("The order was placed and paid on 10 July 2026 for R$132,74.", ["E1"], []),
        new("The page promises a refund if the parcel is not delivered before 3 September 2026.", ["E1"], []),
        new("The carrier’s last report, of 28 July 2026, does not show a delivery.", ["E2"], []),
        new("Asked on 20 August where the parcel was, the seller said that it was on its way.", ["E3"], []),
        new("The buyer asks for a full refund of R$132,74.", ["E1", "E2", "E3"], []),
    ], "The parcel never came.", []);

    private static Deadline[] Limits() =>
    [
        new("refund-if-not-delivered", Number, "Refund if the parcel does not come", "Open a dispute", new(2026, 9, 3), At, DeadlineCertainty.Stated,
            [new(new(2026, 9, 3), Read(Detail, "Refund if no delivery before Sep 3, 2026"), null)], DeadlineState.Open),
        new("dispute", Number, "Opening a dispute", "Open a dispute", new(2026, 9, 18), At, DeadlineCertainty.Computed,
            [new(new(2026, 9, 18), null, new("AE-END-1", "A dispute can be opened until the 15th day after the delivery time is over.", "help copies", new(2026, 11, 23), "b"))], DeadlineState.Open),
    ];

    private static Message Said(MessageSender sender, int day, string text) => new(
        $"m{day}{text.Length}", sender, sender is MessageSender.Seller ? "Bright Home Store" : null, new(2026, 8, day, 9, 14, 5, TimeSpan.Zero), null, Read(Chat, text), []);

    private static TrackingEvent Step(int day, string text, string? place) => new(new(2026, 7, day, 6, 30, 0, TimeSpan.Zero), $"Jul {day}, 2026 06:30", Read(Tracking, text), null, place);

    private static Cited<T> Read<T>(CaptureId capture, T value) => new(value, value?.ToString() ?? "", new(capture, "page", "Ln 1, Col 1"), How.Selector);
}
