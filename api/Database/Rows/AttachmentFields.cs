namespace DisputeHelper.Database.Rows;

/// <summary>What can be said of a file after it came in.</summary>
public static class AttachmentFields
{
    /// <summary>What it shows, in the user's words.</summary>
    public const string Caption = "caption";

    /// <summary>The items of the checklist that it shows, as ids with commas between.</summary>
    public const string Shows = "shows";

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public const string SetAside = "set-aside";

    /// <summary>Of all files together: their ids as a JSON array.</summary>
    public const string Order = "order";
}
