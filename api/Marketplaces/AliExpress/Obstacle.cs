using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>
/// What stands in the way of reading: a sign-in, a captcha, an error, an answer that says yes and holds nothing. Told by structure
/// (address, fields, the captcha's own marks, codes of answers), which is the same in every language; words are not asked.
/// </summary>
internal static class Obstacle
{
    private const string Login = "This is the sign-in page, not your orders. What was on the screen is kept. Sign in, open the page again and capture it once more.";
    private const string Captcha = "The shop asked to prove that you are not a robot instead of showing the page. What was on the screen is kept. Solve its puzzle, then capture once more.";
    private const string Gone = "The shop showed its error page instead of the page that was asked for. What was on the screen is kept. Check the address, then open the page from \"My orders\" and capture it once more.";
    private const string Failed = "The shop answered with an error instead of the page's data. What was on the screen is kept. Reload the page, wait until it shows its content, then capture once more.";
    private const string Empty = "The shop's answer says that all is well and holds no data: the page may be of another account, or what it showed no longer exists. What was on the screen is kept. Sign in to the account that ordered, open the page from \"My orders\" and capture it once more.";

    /// <summary>Said when the page is right and no fact could be read.</summary>
    public const string Nothing =
        "The page held no order that could be read. What was on the screen is kept. Wait until the page has finished loading, then capture once more.";

    /// <summary>The sentence, or null when nothing stands in the way.</summary>
    public static string? Of(Page page) => OfAddress(page.Url) ?? OfDocument(page) ?? OfAnswers(page);

    /// <summary>For a page on which nothing was found: the sentence when the shop itself answered without data, else null.</summary>
    public static string? NoData(Page page) =>
        page.Answers.Any(answer => Codes(page, answer).Any(code => code.StartsWith("FAIL", StringComparison.Ordinal) || code.Contains("ERROR", StringComparison.Ordinal))) ? Failed
        : page.Answers.Any(answer => Codes(page, answer).Any(code => code.StartsWith("SUCCESS", StringComparison.Ordinal)) && IsEmpty(AnswerNode.Of(page, answer))) ? Empty
        : null;

    private static string? OfAddress(Uri address)
    {
        var first = address.IdnHost.Split('.')[0];
        var path = address.AbsolutePath.ToLowerInvariant();
        if (first is "login" or "passport" || path is "/login.htm" or "/login.html" or "/p/ug-login-page/login.html") return Login;
        if (path.Contains("_____tmd_____", StringComparison.Ordinal) || WebAddress.Parameter(address.Query, "x5secdata") is not null) return Captcha;
        return path.StartsWith("/error/", StringComparison.Ordinal) || path.EndsWith("/404.html", StringComparison.Ordinal) || path.EndsWith("/404.htm", StringComparison.Ordinal) ? Gone : null;
    }

    private static string? OfDocument(Page page)
    {
        if (page.Map is not { Whole: var marks } map) return null;
        if (marks.First("#baxia-dialog-content", "#baxia-punish", "#nc_1_wrapper", "#nocaptcha", "baxia-dialog", "nc-container", "nc_wrapper") is not null) return Captcha;
        if (marks.First("#fm-login-id", "#fm-login-password", "fm-login", "login-container") is not null) return Login;
        var asksForPassword = false;
        for (var i = 0; i < map.Count; i++)
        {
            // The captcha is a frame of its own address; no page of an order ever asks for a password.
            if (map.Tag(i) is "iframe" or "script" && map.ElementAt(i).GetAttribute("src") is { } source && source.Contains("_____tmd_____/punish", StringComparison.Ordinal)) return Captcha;
            asksForPassword |= map.Tag(i) == "input" && string.Equals(map.ElementAt(i).GetAttribute("type"), "password", StringComparison.OrdinalIgnoreCase);
        }
        return asksForPassword ? Login : null;
    }

    private static string? OfAnswers(Page page)
    {
        foreach (var code in page.Answers.SelectMany(answer => Codes(page, answer)))
        {
            if (code.Contains("SESSION_EXPIRED", StringComparison.Ordinal) || code.Contains("NEED_LOGIN", StringComparison.Ordinal) || code.Contains("NOT_LOGIN", StringComparison.Ordinal)) return Login;
            if (code.Contains("USER_VALIDATE", StringComparison.Ordinal) || code.Contains("RGV587", StringComparison.Ordinal)) return Captcha;
        }
        return null;
    }

    private static IEnumerable<string> Codes(Page page, ObservedAnswer answer) =>
        (AnswerNode.Of(page, answer)["ret"]?.Items ?? []).Select(code => code.Text).OfType<string>();

    // A wrong parameter is answered with SUCCESS and a skeleton: blocks without what they are for, or nothing at all.
    private static bool IsEmpty(AnswerNode body) => body["data"] is not { } data || !data.Members.Any()
        || data["data"] is { } blocks && !blocks.Members.Any(block => (block.Node["tag"]?.Text ?? "") is "detail_product_block" or "pc_om_list_order")
        || data["module"] is { } module && !module.Members.Any();
}
