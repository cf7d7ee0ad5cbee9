using System.Globalization;
using System.Text.RegularExpressions;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Bundles;

/// <summary>The pack's own words in the reader's language. Days and figures are made of words of the language file and never asked of the system, so that every machine writes the same bytes.</summary>
internal sealed partial class Wordbook(Phrases phrases)
{
    private const char ThinSpace = '\u202F';
    private readonly string[] months = phrases["packMonths"].Split('|');
    private readonly string[] monthsShort = phrases["packMonthsShort"].Split('|');

    /// <summary>BCP 47.</summary>
    public string Tag => phrases.Tag;

    public Phrases Phrases => phrases;

    public bool RightToLeft => phrases.RightToLeft;

    public string this[string key] => phrases[key];

    /// <summary>The words of a key with its places filled; a value of another direction cannot turn the sentence around.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new (string, object?)[values.Length];
        for (var i = 0; i < values.Length; i++) filled[i] = (values[i].Name, Fenced(values[i].Value));
        return phrases.Say(key, filled);
    }

    /// <summary>The same with links and quotes in its places.</summary>
    public Words Phrase(string key, params (string Name, Words Value)[] values)
    {
        var words = Words.None;
        var text = phrases[key];
        var from = 0;
        foreach (Match place in Place().Matches(text))
        {
            words = words.Then(text[from..place.Index]).Then(values.FirstOrDefault(v => v.Name == place.Groups[1].Value).Value ?? place.Value);
            from = place.Index + place.Length;
        }
        return words.Then(text[from..]);
    }

    public string Day(DateOnly day) => phrases.Say("packDay", ("day", day.Day), ("month", months[day.Month - 1]), ("year", Year(day.Year)));

    public string Moment(DateTimeOffset moment) => Stamp(moment, "HH:mm");

    public string MomentToTheSecond(DateTimeOffset moment) => Stamp(moment, "HH:mm:ss");

    /// <summary>Digits in groups of three, apart by a thin space: no language reads it as a decimal point.</summary>
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ThinSpace);

    public static string Megabytes(long bytes) => (bytes / 1e6).ToString(bytes < 100_000 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    /// <summary>Two sizes that can be told apart: one byte too many must not read "2.0 MB; takes 2.0 MB".</summary>
    public static (string Value, string Limit) MegabytesApart(long value, long limit) =>
        Megabytes(value) != Megabytes(limit) ? (Megabytes(value), Megabytes(limit)) : (Exact(value), Exact(limit));

    private static string Exact(long bytes) => (bytes / 1e6m).ToString("0.0#####", CultureInfo.InvariantCulture);

    /// <summary>The page's own words for an amount; the currency is added where they are a bare sign ("$" is not always USD).</summary>
    public static string Amount(Money money) =>
        money.Currency is { } currency && !money.Text.Any(char.IsLetter) ? $"{money.Text} {currency}" : money.Text;

    /// <summary>An exhibit by what it shows; a file of the buyer's by its caption.</summary>
    public string TitleOf(Exhibit exhibit) => ShownText.Of(exhibit.TitleIn(phrases));

    /// <summary>A path of the case file in words; one that no language file names is taken apart.</summary>
    public string Field(string path) => phrases.Find($"packField_{path}") ?? FieldNames.Of(path);

    private string Stamp(DateTimeOffset moment, string clock)
    {
        var utc = moment.UtcDateTime;
        return phrases.Say("packMoment", ("day", utc.Day), ("month", monthsShort[utc.Month - 1]), ("year", Year(utc.Year)), ("time", utc.ToString(clock, CultureInfo.InvariantCulture)));
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private string Fenced(string value) => RightToLeft && value.Any(char.IsLetter) && !ShownText.ReadsFromTheRight(value) ? ShownText.Isolated(value) : value;

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Place();
}
