using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DisputeHelper.Bundles;

/// <summary>Where a row of the conversation stands on a picture, in CSS pixels.</summary>
/// <param name="Picture">Which picture, from 1.</param>
/// <param name="Begin">Where what the picture shows of the row begins, from its upper edge.</param>
/// <param name="End">Where that ends.</param>
/// <param name="Height">How tall the row is.</param>
internal readonly record struct RowStand(int Picture, int Begin, int End, int Height);

/// <summary>What the gathered conversation says of its rows: the line that each begins on, and the pictures on which it was measured.</summary>
internal sealed partial class RowSights
{
    private readonly List<int> _lines = [];
    private readonly Dictionary<int, List<RowStand>> _stands = [];

    /// <summary>Reads it out of the conversation; null when the capture measured nothing.</summary>
    /// <param name="conversation">The gathered conversation as the capture wrote it.</param>
    /// <param name="pictures">How many pictures the capture has: one that was announced may have failed.</param>
    public static RowSights? In(string conversation, int pictures)
    {
        if (Body().Match(conversation, 0, Math.Min(conversation.Length, HeadLength(conversation))) is not { Success: true } body) return null;
        var sights = new RowSights();
        if (!sights.Read(body.Groups["pictures"].Value, pictures)) return null;
        sights.FindRows(conversation);
        return sights;
    }

    /// <summary>The pictures on which a row stands, in their order.</summary>
    public IReadOnlyList<RowStand> Of(int row) => _stands.GetValueOrDefault(row) ?? [];

    /// <summary>The row at a cited place ("Ln 12, Col 34"), or null.</summary>
    public int? RowAt(string where)
    {
        if (Place().Match(where) is not { Success: true } place || !int.TryParse(place.Groups["line"].Value, CultureInfo.InvariantCulture, out var line)) return null;
        var at = _lines.BinarySearch(line);
        // A row may go on over several lines.
        return (at < 0 ? ~at : at + 1) is > 0 and var row ? row : null;
    }

    private static int HeadLength(string conversation) => conversation.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? end : 0;

    // [[picture, from, to, row, top, bottom, row, top, bottom …] …]
    private bool Read(string json, int pictures)
    {
        try
        {
            foreach (var numbers in JsonSerializer.Deserialize<int[][]>(json) ?? [])
            {
                if (numbers is not [var picture and > 0, var from, var to, .. var rows] || picture > pictures) continue;
                for (var i = 0; i + 2 < rows.Length; i += 3)
                {
                    var (row, top, bottom) = (rows[i], rows[i + 1], rows[i + 2]);
                    var stand = new RowStand(picture, Math.Max(top, from) - top, Math.Min(bottom, to) - top, bottom - top);
                    if (stand.End <= stand.Begin) continue;
                    if (!_stands.TryGetValue(row, out var known)) _stands[row] = known = [];
                    known.Add(stand);
                }
            }
        }
        catch (JsonException)
        {
            // Masked or damaged: then nothing is known of where rows stand.
            _stands.Clear();
        }
        return _stands.Count > 0;
    }

    // Each begins a line. A page might hold lines that look alike; the numbers tell them apart.
    private void FindRows(string conversation)
    {
        var line = 1;
        for (var at = 0; at < conversation.Length; line++)
        {
            var end = conversation.IndexOf('\n', at) is >= 0 and var found ? found : conversation.Length;
            var start = conversation.AsSpan(at, Math.Min(end - at, 160));
            foreach (var match in Row().EnumerateMatches(start))
            {
                var number = start[RowBegin.Length..match.Length];
                if (int.TryParse(number[..number.IndexOf('"')], CultureInfo.InvariantCulture, out var row) && row == _lines.Count + 1) _lines.Add(line);
                break;
            }
            at = end + 1;
        }
    }

    private const string RowBegin = "<div data-row=\"";

    [GeneratedRegex("<body data-conversation=\"1\"[^>]* data-pictures=\"(?<pictures>[^\"]*)\"")]
    private static partial Regex Body();

    [GeneratedRegex("^" + RowBegin + "[0-9]{1,7}\" data-x=\"-?[0-9]+\" data-y=\"-?[0-9]+\" data-width=\"[0-9]+\" data-height=\"[0-9]+\">")]
    private static partial Regex Row();

    [GeneratedRegex("^Ln (?<line>[0-9]+), Col [0-9]+$")]
    private static partial Regex Place();
}
