using System.Text.Json.Serialization;

namespace DisputeHelper.Facts;

/// <summary>A value together with the words that say so and the place where they stand.</summary>
/// <param name="Value">The value as read.</param>
/// <param name="Quote">The words of the page, unchanged.</param>
/// <param name="Source">Where they stand.</param>
/// <param name="How">How they were found.</param>
/// <param name="Others">Further readings of the same value, agreeing or not; empty when there is only one.</param>
[method: JsonConstructor]
public sealed record Cited<T>(T Value, string Quote, Source Source, How How, IReadOnlyList<OtherReading<T>> Others)
{
    /// <summary>A value with a single reading.</summary>
    public Cited(T value, string quote, Source source, How how) : this(value, quote, source, how, []) { }

    /// <summary>The same words read as something else (a text as a date); the citation stays.</summary>
    public Cited<TOther> As<TOther>(TOther value) => new(value, Quote, Source, How);
}

/// <summary>A second reading of a value that another place gave.</summary>
public sealed record OtherReading<T>(T Value, string Quote, Source Source, How How);
