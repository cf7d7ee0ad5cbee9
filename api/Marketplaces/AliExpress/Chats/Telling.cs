using System.Globalization;
using AngleSharp.Dom;
using DisputeHelper.Facts;
using DisputeHelper.Facts.Chats;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>Makes messages of rows: each with its sender, time, words, pictures, and the place where they stand.</summary>
internal sealed class Telling(Page page, ChatBlocks blocks, Sides sides, Times times, IReadOnlyList<(int Element, string Words)> gaps)
{
    private readonly SaidText _text = new(blocks);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _looked;

    /// <summary>The messages in the order of the rows.</summary>
    public IEnumerable<Message> Tell(IReadOnlyList<Unit> units)
    {
        var (gap, place) = (0, 0);
        string? why = null;
        Message? before = null;
        foreach (var unit in units)
        {
            page.Stop.ThrowIfCancellationRequested();
            for (; gap < gaps.Count && gaps[gap].Element < unit.Element; gap++) why = gaps[gap].Words;
            if (!unit.IsMessage)
            {
                if (unit.Times.Count > 0) times.Pass(string.Join(' ', unit.Times.Take(2).Select(time => time.Words)));
                continue;
            }
            var message = Message(unit, place++);
            if (why is not null) message = message with { GapBefore = Gap.Between(before, message, why) };
            why = null;
            yield return before = message;
        }
    }

    private Message Message(Unit unit, int place)
    {
        var map = blocks.Map;
        var (sender, how, proof) = sides.Of(unit);
        var text = _text.Of(unit.Said);
        var element = unit.Said.Count + unit.Pictures.Count == 1 ? (unit.Said.Count == 1 ? unit.Said[0] : unit.Pictures[0]).Element
            : unit.Said.Count == 0 ? unit.Element : map.Around(unit.Said[0].Element, unit.Said[^1].Element);
        var (shown, at) = times.Of(unit.Times);
        var words = new Cited<string>(text, text, page.PlaceOf(map, element), How.Selector);
        return new(IdOf(unit) ?? string.Create(CultureInfo.InvariantCulture, $"{page.Capture.Value.AsSpan(0, 8)}-{place}"), sender, unit.Name?.Words.Trim(' ', '·', ':', '：', ',', '|', '-'),
            at, shown, words, unit.Pictures.Count == 0 ? [] : [.. unit.Pictures.Select(picture => WebAddress.OfImage(picture.Words, page.Url)).OfType<string>().Distinct()])
        {
            Quoted = unit.Quote is { } quote ? quote.Words : null,
            Translation = unit.Translation is { } translation ? _text.Of(translation) : null,
            SentBy = sender == MessageSender.Unknown ? null : new(sender, proof, words.Source, how)
            {
                // Where it stood is asked of every row, also where its build says already who wrote it.
                Others = how != How.Layout && sender != MessageSender.System && sides.Seen(unit) is var (seen, spot) ? [new(seen, spot, words.Source, How.Layout)] : [],
            },
        };
    }

    // An id that the site gave, long enough not to be a place in the list; the same in every load of the page.
    private string? IdOf(Unit unit)
    {
        if (_looked > 50 && _ids.Count == 0) return null;
        _looked++;
        return IdOf(unit.Element) ?? (unit.Said.Count > 0 ? IdOf(blocks.Map.Parent(unit.Said[0].Element)) : null);
    }

    private string? IdOf(int element)
    {
        var attributes = blocks.Map.ElementAt(element).Attributes;
        for (var i = 0; i < attributes.Length; i++)
            if (attributes[i] is { Value: { Length: >= 9 and <= 80 } id } attribute && attribute.LocalName is "id" or "data-id" or "data-mid" or "data-msgid" or "data-msg-id" or "data-message-id"
                && id.Count(char.IsAsciiHexDigit) >= 9 && id.Any(char.IsAsciiDigit) && _ids.Add(id)) return id;
        return null;
    }
}
