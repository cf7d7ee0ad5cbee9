using System.Globalization;
using DisputeHelper.Marketplaces;
using DisputeHelper.Marketplaces.AliExpress;

namespace DisputeHelper.Tests.Marketplaces;

/// <summary>Prints what some days, amounts and words are read as, in a process of its own whose machine has another clock or no ICU: <c>dotnet DisputeHelper.Tests.dll words</c>.</summary>
internal static class WordsProgram
{
    private static readonly (string Words, string Language)[] Days =
    [
        ("Jan 1, 2026", "en"), ("Dec 31, 2026", "en"), ("2026-03-08", "en"), ("29/03/2026", "es"), ("2026년 7월 3일", "ko"), ("24 nov, 2023", "en"),
        ("3. März 2026", "de"), ("29 января 2024", "ru"), ("3 ก.ค. 2569", "th"), ("ngày 3 tháng 7, 2026", "vi"),
    ];

    public static int Print()
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        foreach (var (words, language) in Days) Console.WriteLine($"{words} = {DayText.Find(words, language)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        foreach (var words in new[] { "R$1.977,90", "CLP 13,941", "1٬234٫50 ر.س" }) Console.WriteLine($"{words} = {MoneyText.TryRead(words)?.Amount.ToString(CultureInfo.InvariantCulture)}");
        foreach (var words in new[] { "Order ID:", "Número de pedido", "주문번호::" }) Console.WriteLine($"{words} = {Vocabulary.FieldOf(words)}");
        return 0;
    }
}
