using System.Diagnostics.CodeAnalysis;

namespace DisputeHelper.Facts;

/// <summary>A value that is one piece of text and is valid by construction: it exists only if <see cref="TryParse"/> said yes.</summary>
/// <remarks>
/// <see cref="FactsJson"/> writes it as a JSON string, minimal APIs bind it from a route, the OpenAPI document shows it as a
/// string, and <c>Database</c> stores it as text; one implementation each serves every type of this kind.
/// </remarks>
public interface ITextValue<TSelf> where TSelf : class, ITextValue<TSelf>
{
    /// <summary>The text, in its canonical form.</summary>
    string Value { get; }

    /// <summary>Reads the text, or returns false; never throws. The signature is the one minimal APIs bind by.</summary>
    static abstract bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result);
}
