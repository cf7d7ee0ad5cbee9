using DisputeHelper.Bundles;
using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;

namespace DisputeHelper.Tests.Bundles;

/// <summary>What buyers and sellers write of a parcel, in the scripts of the shop's customers; the longer ones take several lines.</summary>
internal static class ScriptSamples
{
    private static readonly CaptureId Chat = TextValue.Read<CaptureId>("44444444-4444-4444-8444-444444444444");

    public static readonly IReadOnlyDictionary<string, string[]> Said = new Dictionary<string, string[]>
    {
        ["Latin"] =
        [
            "Where is my parcel? Żółta łódź, garçon, Größe, ¿dónde está?",
            "It was to come on 3 September, and the tracking LP00612345678BR has said the same for four weeks now; I opened the box and the lamp was broken in two.",
            "Refund: US $12.50 (of €11,90).",
            "Tiếng Việt: đơn hàng của tôi ở đâu rồi?",
        ],
        ["Cyrillic"] =
        [
            "Дорогой друг, посылка уже в пути, подождите ещё десять дней.",
            "Де моє замовлення? Ґанок, їжак, єдність — 15 вересня минуло, а трекінг LP00612345678BR не змінюється вже чотири тижні поспіль, і продавець мовчить.",
            "Деньги вернули: 1 250,00 ₽.",
        ],
        ["Arabic"] =
        [
            "شحنتك في الطريق، يرجى الانتظار بضعة أيام أخرى",
            "أين طلبي؟ رقم التتبع LP00612345678BR لم يتغير منذ أربعة أسابيع، وقد فتحت الصندوق بعد ذلك فوجدت المصباح مكسورا إلى نصفين ولا يعمل أبدا",
            "استرداد 12.50 دولار قبل 3 سبتمبر",
            "لا إله إلا الله، السلام عليكم",
        ],
        ["Hebrew"] =
        [
            "שלום, איפה החבילה שלי?",
            "מספר המעקב LP00612345678BR לא השתנה כבר ארבעה שבועות, ואחרי שפתחתי את הקופסה מצאתי שהמנורה שבורה לשני חלקים ואינה פועלת כלל",
            "החזר של 12.50 דולר עד 3 בספטמבר",
        ],
        ["Chinese"] =
        [
            "亲爱的朋友，您的包裹已经寄出，请耐心等待。",
            "我的订单在哪里？运单号 LP00612345678BR 已经四个星期没有更新了，打开箱子以后发现台灯断成了两半，完全不能使用，请尽快退款给我，谢谢您的理解和支持。",
            "退款十二元五角（12.50）",
        ],
        ["Japanese"] =
        [
            "荷物はどこですか？ご連絡をお待ちしています。",
            "追跡番号 LP00612345678BR は四週間も更新されていません。箱を開けたらランプが真っ二つに割れていて、まったく使えませんでしたので、早めの返金をお願いいたします。",
            "カタカナとひらがなと漢字",
        ],
        ["Korean"] =
        [
            "안녕하세요, 소포가 곧 도착합니다.",
            "운송장 번호 LP00612345678BR 은 사 주 동안 바뀌지 않았고 상자를 열어 보니 램프가 두 동강으로 부러져 있어서 전혀 쓸 수 없으니 빨리 환불해 주시기 바랍니다.",
            "환불 12.50 달러",
        ],
        ["Thai"] =
        [
            "พัสดุของฉันอยู่ที่ไหน",
            "หมายเลขติดตาม LP00612345678BR ไม่เปลี่ยนแปลงมาสี่สัปดาห์แล้ว และเมื่อเปิดกล่องก็พบว่าโคมไฟแตกเป็นสองส่วนและใช้งานไม่ได้เลย กรุณาคืนเงินโดยเร็ว",
            "คืนเงิน 12.50 ดอลลาร์",
            "ใช้ไม่ได้ ซื้อแล้ว ช้า ผิดสี น้ำหนัก ที่ กุ้ง ปู่ ฟื้น ญี่ปุ่น ชั้น ทั้งสิ้น ป้า ฟ้า ฤดู เป็น ใช่ ไหม",
        ],
        ["Emoji"] =
        [
            "Thank you 😀🎉 🙏",
            "👩‍🚀 ❤️ 👍🏽 🇧🇷",
            "📦 → 🏠 ❌",
        ],
        ["Hindi"] =
        [
            "मेरा पार्सल कहाँ है?",
            "ट्रैकिंग नंबर LP00612345678BR चार हफ़्तों से नहीं बदला है, और डिब्बा खोलने पर लैंप दो टुकड़ों में टूटा हुआ मिला, कृपया जल्दी पैसे लौटाएँ।",
            "क्षत्रिय, ज्ञान, श्री",
        ],
    };

    /// <summary>Every script after the other, so that one script's messages stand in a row.</summary>
    public static BundleMaterial Material(SampleVault vault)
    {
        var sample = SampleCase.Material(vault);
        var said = Said.SelectMany(script => script.Value).ToList();
        return sample with
        {
            Case = new(sample.Case.Order, [], [])
            {
                Captures = [new(Chat, PageKind.Chat, "https://message.aliexpress.com/message/messageCenter.htm", "Messages", SampleCase.At, SampleCase.At, Sha256.Of("chat"u8), null)],
                Messages = [.. said.Select((text, i) => new Message($"s{i}", i % 2 is 0 ? MessageSender.Buyer : MessageSender.Seller, null, SampleCase.At.AddMinutes(i), null, new(text, text, new(Chat, "page", "Ln 1, Col 1"), How.Selector), []))],
            },
            Claim = new Claim("", [], "", []),
            Deadlines = [],
            Captures = [],
            Translations = new Dictionary<string, string>(),
        };
    }
}
