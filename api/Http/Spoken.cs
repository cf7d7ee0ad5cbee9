using DisputeHelper.Wording;

namespace DisputeHelper.Http;

internal static class Spoken
{
    private static readonly AsyncLocal<Phrases?> Caller = new();

    /// <summary>The language of whoever is being answered, for what is said where no request is at hand; English outside of one.</summary>
    public static Phrases Now => Caller.Value ?? Languages.English;

    /// <summary>The language that the caller reads, by <c>Accept-Language</c>: <c>context.Language()["deadline.appeal.title"]</c>.</summary>
    public static Phrases Language(this HttpContext context) => Languages.Accepted(context.Request.Headers.AcceptLanguage.ToString());

    /// <summary>Remembers the caller's language for everything that happens while it is answered.</summary>
    public static void Hear(HttpContext context) => Caller.Value = context.Language();
}
