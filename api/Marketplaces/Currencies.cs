using System.Collections.Frozen;

namespace DisputeHelper.Marketplaces;

/// <summary>Which currency a sign names. "$", "¥" and "kr" are signs of several and so name none by themselves.</summary>
internal static class Currencies
{
    /// <summary>No sign is longer ("MEX $").</summary>
    public const int LongestSign = 6;

    // No word of a language is among them ("ALL", "CUP"): they stand beside numbers too.
    private static readonly FrozenSet<string> Codes = (
        "AED AFN AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BMD BND BOB BRL BSD BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD GBP GEL GHS GMD GNF "
        + "GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK "
        + "NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SRD SYP THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XCD XOF XPF YER ZAR ZMW")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Letters count as written: "6 ft" is a length, "600 Ft" is money.
    private static readonly FrozenDictionary<string, string[]> Signs = (
        "R$=BRL US$=USD USD$=USD U$S=USD U$D=USD €=EUR £=GBP zł=PLN ZŁ=PLN zl=PLN ₩=KRW ￦=KRW 원=KRW ₽=RUB руб=RUB Руб=RUB р=RUB ₴=UAH грн=UAH Грн=UAH ₪=ILS ש\"ח=ILS ₺=TRY TL=TRY "
        + "₫=VND đ=VND ฿=THB บาท=THB Rp=IDR ₹=INR MX$=MXN MEX$=MXN Mex$=MXN CA$=CAD CAD$=CAD A$=AUD AU$=AUD NZ$=NZD S$=SGD SG$=SGD HK$=HKD NT$=TWD CLP$=CLP COP$=COP AR$=ARS ARS$=ARS COL$=COP "
        + "JP¥=JPY JP￥=JPY 円=JPY CN¥=CNY CN￥=CNY RMB=CNY Kč=CZK Ft=HUF lei=RON Lei=RON лв=BGN ₸=KZT ₦=NGN ₱=PHP RM=MYR ₡=CRC ₲=PYG ₵=GHS ₭=LAK ៛=KHR ₮=MNT ৳=BDT ₼=AZN ₾=GEL ֏=AMD "
        + "S/=PEN Bs=BOB SFr=CHF дин=RSD ден=MKD сум=UZS E£=EGP "
        + "ر.س=SAR د.إ=AED د.ك=KWD د.ب=BHD د.أ=JOD د.ا=JOD د.ت=TND د.م=MAD د.ج=DZD ر.ق=QAR ر.ع=OMR ج.م=EGP ل.ل=LBP د.ع=IQD د.ل=LYD "
        + "C$=CAD,NIO $=USD,CAD,AUD,NZD,SGD,HKD,TWD,MXN,CLP,COP,ARS,UYU,DOP,BRL,BBD,BSD,BZD,JMD,TTD,FJD,XCD,NAD,GYD,SRD,KYD,BMD,LRD "
        + "¥=JPY,CNY ￥=JPY,CNY 元=CNY,TWD,HKD 圓=TWD,HKD kr=SEK,NOK,DKK,ISK Kr=SEK,NOK,DKK,ISK KR=SEK,NOK,DKK,ISK Rs=INR,PKR,LKR,NPR,MUR ₨=INR,PKR,LKR,NPR,MUR "
        + "﷼=SAR,QAR,OMR,YER,IRR ريال=SAR,QAR,OMR,YER درهم=AED,MAD دينار=KWD,BHD,JOD,TND,IQD,DZD,LYD جنيه=EGP,SDG Br=BYN,ETB")
        .Split(' ').Select(pair => pair.Split('='))
        .SelectMany(pair => Spaced(pair[0]).Select(sign => (Sign: sign, Codes: pair[1].Split(','))))
        .Concat(Codes.Select(code => (Sign: code, Codes: new[] { code })))
        .ToFrozenDictionary(pair => pair.Sign, pair => pair.Codes, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = Signs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The codes that this sign may stand for: one, when it names its currency alone; null, when it is no sign.</summary>
    public static string[]? Candidates(ReadOnlySpan<char> sign) => Lookup.TryGetValue(sign.TrimEnd('.'), out var codes) ? codes : null;

    /// <summary>The ISO code that stands for this sign, or null when it does not settle it.</summary>
    public static string? Of(string sign) => Candidates(sign.AsSpan().Trim()) is [var only] ? only : null;

    /// <summary>The code, if it is one.</summary>
    public static string? Code(string? text) => text is not null && Codes.Contains(text) ? text : null;

    /// <summary>Written with three decimals, so that "1.234" is not a thousand and something.</summary>
    public static bool HasThreeDecimals(string? code) => code is "BHD" or "JOD" or "KWD" or "OMR" or "TND" or "LYD" or "IQD";

    private static string[] Spaced(string sign) => sign.Length > 1 && sign[^1] == '$' ? [sign, $"{sign[..^1]} $"] : [sign];
}
