namespace DisputeHelper.Readings;

/// <summary>How much work one capture may cause. Past it, the capture stays stored and is told to be unread.</summary>
/// <param name="HtmlBytes">The largest page that is parsed.</param>
/// <param name="Elements">The most elements a page may have.</param>
/// <param name="Time">For parsing and reading together.</param>
/// <param name="AnswerBytes">The largest sum of answers that is parsed.</param>
/// <param name="Attempts">A page that ended the program this often is not tried again.</param>
public sealed record ReadingBudget(int HtmlBytes, int Elements, TimeSpan Time, int AnswerBytes, int Attempts)
{
    /// <summary>What holds unless a test asks for less.</summary>
    public static ReadingBudget Default { get; } = new(8 * 1024 * 1024, 200_000, TimeSpan.FromSeconds(5), 32 * 1024 * 1024, 2);
}

/// <summary>The budget is used up; the message is a sentence for the user.</summary>
public sealed class BudgetExceededException(string sentence) : Exception(sentence);
