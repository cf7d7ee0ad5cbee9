using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using DisputeHelper.Facts;

namespace DisputeHelper.Search;

/// <summary>The place in a list of hits after a certain one.</summary>
public sealed record SearchCursor : ITextValue<SearchCursor>
{
    private SearchCursor(long[] place) => Place = place;

    /// <inheritdoc />
    public string Value => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Join('.', Place.Select(p => p.ToString(CultureInfo.InvariantCulture)))));

    /// <summary>Rank, kind, age and number of the hit: what the list is ordered by.</summary>
    internal IReadOnlyList<long> Place { get; }

    internal static SearchCursor After(long rank, long kind, long age, long id) => new([rank, kind, age, id]);

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out SearchCursor result)
    {
        result = null;
        if (text is not { Length: > 0 and <= 120 } || !Base64Url.IsValid(text)) return false;
        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split('.');
        var place = new long[4];
        if (parts.Length != place.Length) return false;
        for (var i = 0; i < place.Length; i++)
            if (!long.TryParse(parts[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out place[i])) return false;
        result = new SearchCursor(place);
        return true;
    }

    /// <inheritdoc />
    public bool Equals(SearchCursor? other) => other is not null && Place.SequenceEqual(other.Place);

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Value;
}
