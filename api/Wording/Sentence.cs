namespace DisputeHelper.Wording;

/// <summary>Something to be said in a language that is known later: the key of its words, and what stands in their places.</summary>
/// <param name="Key">Which words (<c>problem.too-long</c>).</param>
/// <param name="Places">What is filled in.</param>
public sealed record Sentence(string Key, params IReadOnlyList<(string Name, object? Value)> Places)
{
    /// <summary>The words in a language.</summary>
    public string In(Phrases phrases) => phrases.Say(Key, [.. Places]);

    /// <summary>The words in English, as they stand in logs and messages of exceptions.</summary>
    public string InEnglish => In(Languages.English);
}

/// <summary>Words that were stored in English; said in another language as far as they are recognised there (<see cref="Notes"/>).</summary>
public sealed record StoredWords(string English);
