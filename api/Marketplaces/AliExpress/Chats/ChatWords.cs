using System.Collections.Frozen;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>The few words that chats write beside what was said. One row a language; a word that is missing here is still found by its place.</summary>
internal static class ChatWords
{
    // Said of one's own messages only.
    private static readonly FrozenSet<string> Ticks = Set(
        "Read", "Delivered", "Sent", "Seen", "Unread", "Sending", "Failed", "Read by seller",
        "Leído", "Entregado", "Enviado", "Visto", "No leído",
        "Lido", "Lida", "Entregue", "Enviada", "Visualizado", "Não lido", "Não lida",
        "Lu", "Distribué", "Envoyé", "Vu", "Non lu",
        "Gelesen", "Zugestellt", "Gesendet", "Ungelesen",
        "Letto", "Consegnato", "Inviato", "Visualizzato", "Non letto",
        "Gelezen", "Bezorgd", "Verzonden", "Ongelezen",
        "Przeczytane", "Przeczytano", "Dostarczono", "Wysłano", "Wyświetlono", "Nieprzeczytane",
        "Прочитано", "Доставлено", "Отправлено", "Просмотрено", "Не прочитано",
        "Переглянуто", "Надіслано",
        "Okundu", "İletildi", "Gönderildi", "Görüldü",
        "مقروءة", "مقروء", "تمت القراءة", "تم التسليم", "تم الإرسال", "تمت المشاهدة", "غير مقروءة",
        "נקרא", "נמסר", "נשלח", "נצפה",
        "既読", "未読", "送信済み", "配信済み",
        "읽음", "전송됨", "안읽음",
        "อ่านแล้ว", "ส่งแล้ว",
        "Đã đọc", "Đã xem", "Đã gửi", "Đã nhận",
        "Dibaca", "Terkirim", "Dilihat",
        "已读", "未读", "已送达", "已发送", "已讀", "未讀");

    private static readonly FrozenSet<string> Own = Set(
        "Me", "You", "I", "You said", "Tú", "Yo", "Usted", "Você", "Eu", "Moi", "Vous", "Toi", "Ich", "Du", "Sie", "Io", "Tu", "Ik", "Jij", "U", "Ja", "Ty",
        "Я", "Вы", "Ви", "Ben", "Sen", "Siz", "أنا", "أنت", "אני", "אתה", "את", "自分", "あなた", "私", "나", "ฉัน", "คุณ", "Tôi", "Bạn", "Saya", "Anda", "我", "你");

    private static readonly FrozenSet<string> Dividers = Set(
        "Unread messages", "New messages", "New message", "New", "Unread", "Unread below", "Latest messages", "Mensajes nuevos", "Mensajes no leídos", "Nuevos mensajes", "Novas mensagens", "Mensagens não lidas",
        "Nouveaux messages", "Messages non lus", "Neue Nachrichten", "Ungelesene Nachrichten", "Nuovi messaggi", "Messaggi non letti", "Nieuwe berichten", "Ongelezen berichten",
        "Nowe wiadomości", "Nieprzeczytane wiadomości", "Новые сообщения", "Непрочитанные сообщения", "Нові повідомлення", "Непрочитані повідомлення", "Yeni mesajlar", "Okunmamış mesajlar",
        "رسائل جديدة", "رسائل غير مقروءة", "הודעות חדשות", "הודעות שלא נקראו", "新着メッセージ", "ここから未読", "未読メッセージ", "새 메시지", "여기까지 읽으셨습니다", "읽지 않은 메시지", "ข้อความใหม่", "ข้อความที่ยังไม่ได้อ่าน",
        "Tin nhắn mới", "Tin nhắn chưa đọc", "Pesan baru", "Pesan belum dibaca", "新消息", "未读消息", "以下为新消息", "以下是新消息");

    private static readonly FrozenSet<string> Controls = Set(
        "Translate", "See original", "Show original", "View original", "Show translation", "See translation", "Copy", "Reply", "Resend", "Retry", "Delete", "Recall", "Load more", "Load earlier messages", "More",
        "Traducir", "Ver original", "Traduzir", "Ver tradução", "Traduire", "Voir l'original", "Übersetzen", "Original anzeigen", "Traduci", "Vertalen", "Przetłumacz", "Перевести", "Показать оригинал", "Перекласти",
        "Çevir", "ترجمة", "عرض الأصل", "תרגם", "翻訳", "原文を表示", "번역", "원문 보기", "แปล", "Dịch", "Terjemahkan", "翻译", "查看原文");

    /// <summary>"Read", "✓✓": what became of a message of one's own.</summary>
    public static bool IsTick(string words) => words.Length <= 20 && (Ticks.Contains(words.Trim('.', ' ', '·', '✓', '✔')) || IsMark(words));

    /// <summary>"You": the reader's own name.</summary>
    public static bool IsOwn(string words) => words.Length <= 12 && Own.Contains(words.Trim(':', ' ', '：'));

    /// <summary>"New messages": a line that the page draws for its reader.</summary>
    public static bool IsDivider(string words) => words.Length <= 60 && Dividers.Contains(words.Trim('-', '—', '–', '─', ' ', '·', '.', '↓').TrimStart("0123456789 ".ToCharArray()));

    /// <summary>Something to press.</summary>
    public static bool IsControl(string words) => words.Length <= 30 && Controls.Contains(words);

    // Signs of icon fonts and tick marks; a thumb or a smile is something said.
    private static bool IsMark(string words)
    {
        foreach (var c in words)
            if (c is not ('✓' or '✔' or '☑' or '√' or ' ' or '·' or '•' or '○' or '●' or '⋮' or '›' or '…') && c is not (>= '\uE000' and <= '\uF8FF')) return false;
        return true;
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
