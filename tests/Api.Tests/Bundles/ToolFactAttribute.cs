namespace DisputeHelper.Tests.Bundles;

/// <summary>A test that looks with a tool of poppler, qpdf or MuPDF; where it is not installed, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool)
    {
        Tool = tool;
        if (PackBench.Run(tool, tool.StartsWith("pdf", StringComparison.Ordinal) || tool is "mutool" ? "-v" : "--version") is null)
            Skip = $"{tool} is not installed; on Debian: apt-get install -y {(tool is "qpdf" ? "qpdf" : tool is "mutool" ? "mupdf-tools" : "poppler-utils")}.";
    }

    public string Tool { get; }
}
