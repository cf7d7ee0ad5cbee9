namespace DisputeHelper.Tests.Bundles;

/// <summary>A test that looks with a tool of poppler or qpdf; where it is not installed, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool)
    {
        Tool = tool;
        if (PackBench.Run(tool, "--version") is null)
            Skip = $"{tool} is not installed; on Debian: apt-get install -y {(tool == "qpdf" ? "qpdf" : "poppler-utils")}.";
    }

    public string Tool { get; }
}
