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

    private static readonly Hooks Signs = new("baxia-dialog", "nc-container", "fm-login", "login-container");

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
        if (page.Document is not { } document) return null;
        if (document.GetElementById("baxia-dialog-content") is not null || document.GetElementById("nc_1_wrapper") is not null) return Captcha;
        if (document.GetElementById("fm-login-id") is not null || document.GetElementById("fm-login-password") is not null) return Login;
        var marks = new Outline(document, Signs, page.Stop).Whole;
        return marks.First("baxia-dialog", "nc-container") is not null ? Captcha : marks.First("fm-login", "login-container") is not null ? Login : null;
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
