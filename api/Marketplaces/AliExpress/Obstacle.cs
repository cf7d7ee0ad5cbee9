using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress;

/// <summary>What stands in the way of reading: a login page, a captcha, an answer that says yes and holds nothing.</summary>
internal static class Obstacle
{
    private const string Login = "This is the sign-in page, not your orders. What was on the screen is kept. Sign in, open the page again and capture it once more.";
    private const string Captcha = "The shop asked to prove that you are not a robot instead of showing the page. What was on the screen is kept. Solve its puzzle, then capture once more.";

    /// <summary>Said when the page is right and no fact could be read.</summary>
    public const string Nothing =
        "The page held no order that could be read. What was on the screen is kept. Wait until the page has finished loading, then capture once more.";

    /// <summary>The sentence, or null when nothing stands in the way.</summary>
    public static string? Of(Page page) => OfAddress(page.Url) ?? OfDocument(page) ?? OfAnswers(page);

    private static string? OfAddress(Uri address)
    {
        var first = address.IdnHost.Split('.')[0];
        if (first is "login" or "passport") return Login;
        return address.AbsolutePath.Contains("_____tmd_____", StringComparison.OrdinalIgnoreCase) ? Captcha : null;
    }

    private static string? OfDocument(Page page)
    {
        if (page.Map is not { Whole: var marks }) return null;
        if (marks.First("#baxia-dialog-content", "#nc_1_wrapper", "baxia-dialog", "nc-container") is not null) return Captcha;
        return marks.First("#fm-login-id", "#fm-login-password", "fm-login", "login-container") is not null ? Login : null;
    }

    private static string? OfAnswers(Page page)
    {
        foreach (var answer in page.Answers)
        {
            foreach (var ret in AnswerNode.Of(page, answer)["ret"]?.Items ?? [])
            {
                if (ret.Text is not { } text) continue;
                if (text.Contains("FAIL_SYS_SESSION_EXPIRED", StringComparison.Ordinal)) return Login;
                if (text.Contains("USER_VALIDATE", StringComparison.Ordinal) || text.Contains("RGV587", StringComparison.Ordinal)) return Captcha;
            }
        }
        return null;
    }
}
