namespace DisputeHelper.Tests.Marketplaces;

/// <summary>
/// A test on real answers of the shop. They are not part of the repository: SHARED_FIXTURES names the folder that holds
/// <c>aliexpress/order-list-init.json</c> and the others. Without it the test is skipped and says so.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealFactAttribute : FactAttribute
{
    public RealFactAttribute()
    {
        if (Folder is null) Skip = "SHARED_FIXTURES is not set, so the real answers were not read.";
    }

    /// <summary>The folder, or null.</summary>
    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable("SHARED_FIXTURES") is { Length: > 0 } root && Directory.Exists(Path.Combine(root, "aliexpress")) ? Path.Combine(root, "aliexpress") : null;

    /// <summary>The text of one of them.</summary>
    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder!, name));
}
