using System.Globalization;
using DisputeHelper.Wording;

namespace DisputeHelper.Commands;

/// <summary>Says what commands find in the language of the system, where this program speaks it; in English elsewhere.</summary>
internal static class Terminal
{
    /// <summary>The language of whoever gave the command.</summary>
    public static Phrases Language => Languages.Find(CultureInfo.CurrentUICulture.Name) ?? Languages.English;

    /// <summary>One line of words by their key.</summary>
    public static Task Say(this TextWriter told, string key, params IReadOnlyList<(string Name, object? Value)> places) =>
        told.WriteLineAsync(new Sentence(key, places).In(Language));

    /// <summary>Why something failed: our own words in the language, the system's as they are.</summary>
    public static object Why(Exception failure) => failure is ITold told ? told.Sentence : failure.Message;

    /// <summary>One line that says why something failed.</summary>
    public static Task SayWhy(this TextWriter told, Exception failure) => told.WriteLineAsync(failure is ITold words ? words.Sentence.In(Language) : failure.Message);

    /// <summary>A figure with the language's own thousands.</summary>
    public static string Figure(long number) => number.ToString("N0", Language.Culture);

    /// <summary>Lets the window show letters beyond its own page of codes; Windows would print question marks.</summary>
    public static void Prepare()
    {
        if (OperatingSystem.IsWindows() && Language != Languages.English) Console.OutputEncoding = System.Text.Encoding.UTF8;
    }
}
