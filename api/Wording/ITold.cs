namespace DisputeHelper.Wording;

/// <summary>A failure whose words are for people. They are said in the language of whoever is told; the message beside them is English, for the log.</summary>
public interface ITold
{
    /// <summary>What happened, what is safe, and what to do.</summary>
    Sentence Sentence { get; }
}
