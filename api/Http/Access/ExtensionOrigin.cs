using System.Text.RegularExpressions;

namespace DisputeHelper.Http.Access;

/// <summary>The shape of an extension's origin in Chromium (an id of 32 letters) and in Firefox (a UUID per installation).</summary>
internal static partial class ExtensionOrigin
{
    public static bool IsOne(string origin) => Shape().IsMatch(origin);

    [GeneratedRegex(@"\A(chrome-extension://[a-p]{32}|moz-extension://[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\z", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
