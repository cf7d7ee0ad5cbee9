namespace DisputeHelper.Facts;

/// <summary>Reading text values where the text is known to be good, or where its absence is an answer.</summary>
public static class TextValue
{
    /// <summary>The value, or null when the text is not one.</summary>
    public static T? TryRead<T>(string? text) where T : class, ITextValue<T> =>
        T.TryParse(text, null, out var value) ? value : null;

    /// <summary>The value; for text that this program wrote itself, where anything else is damage.</summary>
    public static T Read<T>(string text) where T : class, ITextValue<T> =>
        TryRead<T>(text) ?? throw new FormatException($"Not a valid {typeof(T).Name}.");
}
