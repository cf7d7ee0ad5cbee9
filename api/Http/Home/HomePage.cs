using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace DisputeHelper.Http.Home;

/// <summary>Fills the words of a language into the page.</summary>
internal static class HomePage
{
    /// <summary>The state that the line of the page shows; the script uses the same names.</summary>
    public static string StateOf(Health health) => health switch
    {
        { Store: StoreState.Unavailable or StoreState.ReadOnly } => "trouble",
        { Store: StoreState.Opening } => "opening",
        { Paired: true } => "paired",
        _ => "unpaired",
    };

    public static string Render(HomeLanguage language, string state)
    {
        var html = new StringBuilder(Encoding.UTF8.GetString(HomeFiles.Read("home.html")!));
        foreach (var (key, text) in language.Words) html.Replace($"{{{{{key}}}}}", HtmlEncoder.Default.Encode(text));
        html.Replace("{{lang}}", language.Tag);
        html.Replace("{{dir}}", CultureInfo.GetCultureInfo(language.Tag).TextInfo.IsRightToLeft ? "rtl" : "ltr");
        html.Replace("{{state}}", state);
        html.Replace("{{status}}", HtmlEncoder.Default.Encode(language.Words[$"status{char.ToUpperInvariant(state[0])}{state[1..]}"]));
        html.Replace("{{#languages}}", string.Join(' ', HomeLanguage.All.Select(one => Link(one, one.Tag == language.Tag))));
        return html.ToString();
    }

    private static string Link(HomeLanguage language, bool current) =>
        $"""<a href="/?lang={language.Tag}" lang="{language.Tag}" hreflang="{language.Tag}"{(current ? " aria-current=\"true\"" : "")}>{HtmlEncoder.Default.Encode(language.Words["name"])}</a>""";
}
