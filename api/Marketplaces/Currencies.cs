using System.Collections.Frozen;

namespace DisputeHelper.Marketplaces;

/// <summary>Which currency a sign names, where it names one alone. "$", "¥" and "kr" name several and so name none.</summary>
internal static class Currencies
{
    private static readonly FrozenDictionary<string, string> Signs = (
        "R$=BRL US$=USD USD$=USD €=EUR £=GBP zł=PLN zl=PLN ₩=KRW ￦=KRW ₽=RUB руб=RUB р=RUB ₴=UAH грн=UAH ₪=ILS ₺=TRY TL=TRY ₫=VND ฿=THB "
        + "Rp=IDR ₹=INR MX$=MXN C$=CAD CA$=CAD A$=AUD AU$=AUD NZ$=NZD S$=SGD HK$=HKD NT$=TWD CLP$=CLP JP¥=JPY CN¥=CNY Kč=CZK Ft=HUF lei=RON "
        + "лв=BGN ₸=KZT ₦=NGN ₱=PHP RM=MYR ر.س=SAR د.إ=AED 원=KRW")
        .Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Codes = (
        "AED ARS AUD BAM BDT BGN BHD BRL BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP EUR GBP GEL GTQ HKD HUF IDR ILS INR IQD ISK JOD JPY KES KRW KWD KZT "
        + "LBP LKR MAD MDL MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN PYG QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU VND ZAR")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The ISO code that stands for this sign, or null when it does not settle it.</summary>
    public static string? Of(string sign)
    {
        var bare = sign.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Trim('.');
        return Codes.Contains(bare) ? bare : Signs.GetValueOrDefault(bare);
    }

    /// <summary>The code, if it is one.</summary>
    public static string? Code(string? text) => text is not null && Codes.Contains(text) ? text : null;

    /// <summary>Written with three decimals, so that "1.234" is not a thousand and something.</summary>
    public static bool HasThreeDecimals(string? code) => code is "BHD" or "IQD" or "JOD" or "KWD" or "OMR" or "TND";
}
