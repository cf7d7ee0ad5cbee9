using DisputeHelper.Wording;

namespace DisputeHelper.Bundles.Typst;

/// <summary>The few words that the template places itself.</summary>
internal static class TemplateLabels
{
    private static readonly Dictionary<string, string> Keys = new()
    {
        ["page"] = "packFooterPage",
        ["draft"] = "packDraftMark",
        ["asked"] = "packWhatIsAsked",
        ["story"] = "packWhatHappened",
        ["exhibit"] = "packExhibit",
        ["page-head"] = "packPage",
        ["rest"] = "packStoryRest",
        ["see-page"] = "packSeePage",
        ["part"] = "packPartOf",
        ["not-shown"] = "packNotShown",
        ["kept"] = "packOriginalKept",
        ["caption"] = "packCaption",
    };

    public static IReadOnlyDictionary<string, string> Of(Phrases say) => Keys.ToDictionary(key => key.Key, key => say[key.Value]);
}
