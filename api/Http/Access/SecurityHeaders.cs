namespace DisputeHelper.Http.Access;

/// <summary>Headers on every answer, failures included. No <c>Access-Control-*</c> header exists in this program.</summary>
internal static class SecurityHeaders
{
    private const string Nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static void Write(HttpResponse response)
    {
        var headers = response.Headers;
        // Once more at the end: whoever serves files sets a cache policy of its own.
        response.OnStarting(static answer => { ((HttpResponse)answer).Headers.CacheControl = "no-store"; return Task.CompletedTask; }, response);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = Nothing;
    }
}
