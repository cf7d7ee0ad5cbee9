using System.Globalization;
using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Benchmarks;

/// <summary>A case of any size: messages in fifteen languages and photos; the same for the same numbers.</summary>
internal static class CaseOf
{
    public static readonly DateTimeOffset At = new(2026, 9, 5, 14, 3, 7, TimeSpan.Zero);

    private static readonly CaptureId Chat = TextValue.Read<CaptureId>("33333333-3333-4333-8333-333333333333");

    // Fifteen languages in the eleven scripts that the pack's own fonts have, and a picture letter.
    private static readonly string[] Says =
    [
        "Hello, the tracking has not moved since customs. Where is my order?",
        "亲爱的朋友，您的包裹已经寄出，请耐心等待。",
        "Дорогой друг, посылка уже в пути, подождите ещё десять дней.",
        "شحنتك في الطريق، يرجى الانتظار بضعة أيام أخرى",
        "안녕하세요, 소포가 곧 도착합니다. 조금만 더 기다려 주세요.",
        "החבילה עדיין לא הגיעה. מתי היא תגיע אליי?",
        "ご注文の商品はまだ届いていません。いつ届きますか。",
        "พัสดุยังมาไม่ถึง กรุณาตรวจสอบให้ด้วย",
        "पार्सल अभी तक नहीं पहुँचा है, कृपया जाँच करें।",
        "Το δέμα δεν έχει φτάσει ακόμα. Πού βρίσκεται;",
        "Paczka jeszcze nie dotarła, proszę o zwrot pieniędzy.",
        "Kiện hàng vẫn chưa đến, xin vui lòng kiểm tra giúp tôi.",
        "بسته هنوز نرسیده است، لطفاً پیگیری کنید",
        "Посилка досі не прийшла, перевірте, будь ласка.",
        "您的包裹還沒有到，請再等幾天 🙏",
    ];

    public static CaseFile File(int messages, IReadOnlyList<Sha256> photos) => new(new OrderIdentity(TextValue.Read<OrderNumber>("8212313961591322"), "aliexpress"), [], [])
    {
        Captures = [new(Chat, PageKind.Chat, "https://message.aliexpress.com/message/messageCenter.htm", "Messages", At, At, Sha256.Of("chat"u8), null)],
        Messages = [.. Enumerable.Range(0, messages).Select(i => new Message($"m{i}", i % 2 == 0 ? MessageSender.Buyer : MessageSender.Seller, null, At.AddMinutes(37 * i - 400_000), null,
            new Cited<string>(string.Create(CultureInfo.InvariantCulture, $"{Says[i % Says.Length]} ({i})"), "", new(Chat, "page", "Ln 1, Col 1"), How.Selector), []))],
        Attachments = [.. photos.Select((photo, i) => new CaseAttachment($"a{i}", $"photo-{i}.jpg", "image/jpeg", 1, photo, string.Create(CultureInfo.InvariantCulture, $"Photo {i}"), At))],
    };
}
