namespace DisputeHelper.Marketplaces.AliExpress.Words;

/// <summary>The shop's words in one language. A new language is one new file: it is found by being written.</summary>
/// <remarks>
/// Two tables, kept apart because they are not worth the same. <see cref="Seen"/> holds words met on real pages, in the site's own
/// answers or in code that reads them. <see cref="Expected"/> holds what shops of that country ordinarily write; nobody has seen the
/// shop write it. A fact found by an expected word is never trusted more than <see cref="Facts.How.Label"/>, so it yields to any
/// other way that found something else.
/// </remarks>
internal abstract class LanguageWords
{
    /// <summary>The language's code.</summary>
    public abstract string Language { get; }

    /// <summary>Words met on real pages.</summary>
    public virtual WordTable Seen => WordTable.Empty;

    /// <summary>The language's ordinary words for the same things.</summary>
    public virtual WordTable Expected => WordTable.Empty;
}
