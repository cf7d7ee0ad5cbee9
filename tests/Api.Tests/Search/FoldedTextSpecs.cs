using DisputeHelper.Search;

namespace DisputeHelper.Tests.Search;

public class FoldedTextSpecs
{
    [Theory]
    [InlineData("Não CHEGOU", "nao chegou")]
    [InlineData("Straße", "strasse")]
    [InlineData("ЁЛКА, й", "елка и")]
    [InlineData("İstanbul ışık", "istanbul isik")]
    [InlineData("Łódź", "lodz")]
    [InlineData("مُحَمَّد أحمد", "محمد احمد")]
    [InlineData("رقم ١٢٣٤", "رقم 1234")]
    [InlineData("שָׁלוֹם", "שלומ")]
    [InlineData("ＬＡＭＰ　１２", "lamp 12")]
    [InlineData("ガラス", "がらす")]
    [InlineData("ｶﾞﾗｽ", "がらす")]
    [InlineData("배송이 안 왔어요", "배송이 안 왔어요")]
    [InlineData("สินค้าเสีย", "สินค้าเสีย")]
    [InlineData("US $77.03", "us 77 03")]
    [InlineData("“--!?”", "")]
    public void A_text_is_compared_without_case_accents_and_forms(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text).Folded);

    [Theory]
    [InlineData("das Große Paket", "grosse", "Große")]
    [InlineData("o cafe\u0301 frio", "cafe", "caf\u00e9")]
    [InlineData("شُحِنَت السلعة", "شحنت", "شُحِنَت")]
    [InlineData("😀 灯坏了 😀", "坏了", "坏了")]
    public void What_was_found_is_shown_as_it_was_written(string text, string word, string shown)
    {
        var folded = FoldedText.Of(text);
        var (start, end) = folded.Place(folded.Folded.IndexOf(word, StringComparison.Ordinal), word.Length);
        Assert.Equal(shown, folded.Text[start..end]);
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("half \ud83d letter")]
    [InlineData("\udc00\ud800")]
    public void Broken_text_is_folded_without_complaint(string text) => Assert.DoesNotContain('\0', FoldedText.Of(text).Folded);

    [Fact]
    public void A_snippet_shows_the_words_around_and_marks_each_once()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 100)) + " the lámp is broken, a lamp " + string.Join(' ', Enumerable.Repeat("tail", 100));
        var snippet = Snippet.Of(text, SearchWords.Of("lamp amp broken"));
        Assert.StartsWith("…", snippet.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", snippet.Text, StringComparison.Ordinal);
        Assert.Equal(["lámp", "broken", "lamp"], snippet.Marks.Select(m => snippet.Text.Substring(m.Start, m.Length)));
    }
}
