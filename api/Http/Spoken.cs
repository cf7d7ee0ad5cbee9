using DisputeHelper.Wording;

namespace DisputeHelper.Http;

internal static class Spoken
{
    /// <summary>The language that the caller reads, by <c>Accept-Language</c>: <c>context.Language()["deadline.appeal.title"]</c>.</summary>
    public static Phrases Language(this HttpContext context) => Languages.Accepted(context.Request.Headers.AcceptLanguage.ToString());
}
