namespace DisputeHelper.Tests.Score;

/// <summary>What became of one value.</summary>
internal enum Outcome
{
    /// <summary>Read as it is.</summary>
    Right,

    /// <summary>Read as something else and shown as a fact.</summary>
    Wrong,

    /// <summary>It stands on the page and was not read.</summary>
    Missing,

    /// <summary>Shown as a fact and nowhere on the page.</summary>
    Invented,
}

/// <summary>One value of one page, judged.</summary>
/// <param name="Field">Its path without indexes (<c>lines.unitPrice</c>).</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Expected">The truth.</param>
/// <param name="Got">What was read.</param>
internal sealed record Finding(string Field, Outcome Outcome, string Expected, string Got)
{
    /// <summary>Which ways read it rightly, of those that read it.</summary>
    public IReadOnlyList<(string Way, bool Right)> Ways { get; init; } = [];
}

/// <summary>One page, judged.</summary>
/// <param name="Page">The page.</param>
/// <param name="Findings">Every value.</param>
/// <param name="Quotes">Each cited value: whether its quote stands where it says, else what was looked for where.</param>
internal sealed record Verdict(CorpusPage Page, IReadOnlyList<Finding> Findings, IReadOnlyList<(bool Stands, string What)> Quotes)
{
    /// <summary>How many values went wrong.</summary>
    public int Errors => Findings.Count(finding => finding.Outcome != Outcome.Right);
}
