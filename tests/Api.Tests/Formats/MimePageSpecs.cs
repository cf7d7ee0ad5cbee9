using System.Text;
using DisputeHelper.Facts;
using DisputeHelper.Formats;

namespace DisputeHelper.Tests.Formats;

public class MimePageSpecs
{
    private const string Url = "https://www.aliexpress.com/p/order/detail.html?orderId=8130000000000001";

    [Fact]
    public void A_page_saved_as_MHTML_gives_its_root_its_address_and_its_moment()
    {
        var page = Read(SavedFiles.Mhtml(Url, "<p>Order date: Aug 1, 2026</p>"));
        Assert.Equal((Url, "Détails"), (page.Url, page.Title));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 6, 0, 0, TimeSpan.Zero), page.SavedAt);
        Assert.Null(page.Mail);
        Assert.Contains("<p>Order date: Aug 1, 2026</p>", MarkupText.Decode(page.Html.Span, page.Charset), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_gives_its_body_and_its_head()
    {
        var page = Read(SavedFiles.Mail("Order 8130000000000001: order confirmed", "<p>Your order 8130000000000001</p>"));
        Assert.Equal("Order 8130000000000001: order confirmed", page.Mail!.Subject);
        Assert.Equal(("\"AliExpress\" <transaction@notice.aliexpress.com>", new DateTimeOffset(2026, 8, 1, 10, 0, 0, TimeSpan.Zero)), (page.Mail.From, page.Mail.Date!.Value));
        Assert.Contains("Your order", MarkupText.Decode(page.Html.Span, page.Charset), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_of_plain_words_is_text_and_never_markup()
    {
        var page = Read(Encoding.ASCII.GetBytes("From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n\r\nTotal <b>US $1.00</b>\r\n"));
        Assert.Contains("&lt;b&gt;US $1.00", Encoding.UTF8.GetString(page.Html.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1251", "Дата заказа")]
    [InlineData("shift_jis", "注文日")]
    [InlineData("gb18030", "下单时间")]
    [InlineData("iso-2022-jp", "注文日")]
    [InlineData("utf-8", "Fecha del pedido: año")]
    public void Words_are_read_in_the_character_set_that_the_page_declares(string charset, string words)
    {
        Assert.NotEmpty(MarkupText.Decode("x"u8));      // The code pages are known once the type is used.
        var page = Encoding.GetEncoding(charset).GetBytes($"<!doctype html><html><head><meta charset='{charset}'></head><body>{words}</body>");
        Assert.Contains(words, MarkupText.Decode(page), StringComparison.Ordinal);
        Assert.Contains(words, MarkupText.Decode(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(words)).ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Valid_UTF8_is_believed_before_an_old_declaration()
    {
        Assert.Contains("año", MarkupText.Decode(Encoding.UTF8.GetBytes("<meta charset=gb18030>año")), StringComparison.Ordinal);
        Assert.Contains("\uFFFD", MarkupText.Decode([(byte)'a', 0xFF, (byte)'b']), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_unpacks_to_more_than_is_taken()
    {
        var page = MimePage.Read(new MemoryStream(SavedFiles.Mhtml(Url, new string('x', 100_000))), 1000, default);
        Assert.Equal(1001, page.Html.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing of the kind")]
    [InlineData("Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nabc\r\n--x--")]
    public void What_holds_no_page_is_refused_with_a_sentence(string file) =>
        Assert.EndsWith(".", Assert.Throws<NotReadableException>(() => Read(Encoding.ASCII.GetBytes(file))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_breaks_off_gives_what_it_has()
    {
        var whole = SavedFiles.Mhtml(Url, "<p>Total: US $12.50</p>" + new string('y', 5000));
        var page = Read(whole[..(whole.Length / 2)]);
        Assert.Contains("US $12.50", Encoding.UTF8.GetString(page.Html.Span), StringComparison.Ordinal);
    }

    private static SavedPage Read(byte[] file) => MimePage.Read(new MemoryStream(file), 8 * 1024 * 1024, default);
}
