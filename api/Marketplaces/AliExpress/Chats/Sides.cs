using DisputeHelper.Facts;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>
/// Who wrote each row: by marks that name a person, by the name shown, by where it stood, by marks of rows that are known. Never
/// by guess: a mark that all rows carry tells nothing, and a side tells a person only when something says whose side it is.
/// </summary>
internal sealed class Sides
{
    private readonly Dictionary<string, int> _rowsWith = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (int Buyer, int Seller, int System)> _seen = [];
    private readonly Dictionary<string, MessageSender> _names;
    private readonly List<Unit> _rows;
    private readonly Marks _reader;
    private readonly Stands _stands;
    private readonly Hints _hints;
    private readonly bool _ticksTell, _startTells, _endTells, _mineTells, _theirsTell, _sidesAgree;
    private readonly bool? _buyerIsRight;

    /// <summary>Learns from all rows.</summary>
    /// <param name="units">All rows of the conversation.</param>
    /// <param name="reader">Their marks.</param>
    /// <param name="hints">What their classes are called.</param>
    /// <param name="others">Names shown outside of the conversation: its title is the other side's name.</param>
    /// <param name="known">Who wrote it according to the answers, if they tell.</param>
    public Sides(IReadOnlyList<Unit> units, Marks reader, Hints hints, IReadOnlySet<string> others, Func<Unit, MessageSender?> known)
    {
        (_reader, _hints) = (reader, hints);
        _rows = [.. units.Where(unit => unit.IsMessage && !unit.IsCard && !IsNote(unit))];
        _ticksTell = _rows.Exists(row => !row.HasTick);
        foreach (var row in _rows)
        {
            row.Marked = reader.Of(row);
            foreach (var (word, _) in row.Marked.Marks) _rowsWith[word] = _rowsWith.GetValueOrDefault(word) + 1;
        }
        _stands = Stands.Of([.. _rows.Select(row => row.Place).OfType<Place>()], [.. units.Where(unit => !unit.IsMessage && unit.Times.Count > 0).Select(unit => unit.Place).OfType<Place>()]);
        // Judging asks what all rows have, so it comes after all are known.
        (_mineTells, _theirsTell) = (Has(Saying.Mine), Has(Saying.Theirs));
        (_startTells, _endTells) = (Has(Saying.Start), Has(Saying.End));
        _names = Named(others);
        var votes = _rows.Where(row => row.Place is not null).Select(row => (Side: _stands.At(row.Place!.Value), Says: Marked(row) ?? NameSays(row) ?? known(row) ?? (row.HasTick ? MessageSender.Buyer : null)))
            .Where(vote => vote.Side is Side.Left or Side.Right && vote.Says is MessageSender.Buyer or MessageSender.Seller).ToList();
        var right = votes.Count(vote => vote.Side == Side.Right == (vote.Says == MessageSender.Buyer));
        _buyerIsRight = votes.Count == 0 ? !reader.IsMirrored : right * 2 == votes.Count ? null : right * 2 > votes.Count;
        // Where everybody writes at one edge, or the build says otherwise row after row, the screen has no say of its own.
        _sidesAgree = votes.Exists(vote => vote.Side == Side.Left) && votes.Exists(vote => vote.Side == Side.Right) && Math.Max(right, votes.Count - right) * 5 >= votes.Count * 4;
        foreach (var row in _rows)
            if ((Direct(row)?.Sender ?? known(row)) is { } sender) Count(row, sender);
    }

    /// <summary>The sender and what says so.</summary>
    public (MessageSender Sender, How How, string Quote) Of(Unit unit)
    {
        if (unit.IsCard) return (MessageSender.System, How.Label, unit.Said[0].Words);
        if (IsNote(unit)) return (MessageSender.System, How.Selector, "a note by its name");
        if (Direct(unit) is { } direct) return direct;
        if (Learned(unit) is { } learned) return learned;
        if (_stands.Tells && unit.Place is { } place && _stands.At(place) == Side.Middle) return (MessageSender.System, How.Layout, Spot(place));
        return IsStranger(unit) ? (MessageSender.System, How.Selector, "unlike the rows of both sides") : (MessageSender.Unknown, How.Selector, "");
    }

    /// <summary>Whose side of the screen the row stood on, whatever else says who wrote it; null where the screen does not tell.</summary>
    public (MessageSender Sender, string Quote)? Seen(Unit unit) => _sidesAgree ? Placed(unit) : null;

    private (MessageSender Sender, string Quote)? Placed(Unit unit)
    {
        if (!_stands.Tells || _buyerIsRight is not { } isRight || unit.Place is not { } place) return null;
        var side = _stands.At(place);
        if (side is not (Side.Left or Side.Right)) return null;
        return (side == Side.Right == isRight ? MessageSender.Buyer : MessageSender.Seller, Spot(place));
    }

    private (MessageSender Sender, How How, string Quote)? Direct(Unit unit)
    {
        if (Marked(unit) is { } marked) return (marked, How.Selector, unit.Marked.Words);
        if (NameSays(unit) is { } named) return (named, How.Label, unit.Name!.Words);
        if (Placed(unit) is var (seen, spot)) return (seen, How.Layout, spot);
        return unit.HasTick && _ticksTell ? (MessageSender.Buyer, How.Label, "sent and read") : null;
    }

    private MessageSender? Marked(Unit unit)
    {
        if (!unit.Marked.Told.IsTold) unit.Marked.Told = (true, Judge(unit));
        return unit.Marked.Told.Sender;
    }

    private MessageSender? Judge(Unit unit)
    {
        if (unit.Marked.Classes.Length + unit.Marked.Marks.Length == 0) return null;
        var (mine, theirs, end, start) = (0, 0, 0, 0);
        foreach (var (word, saying) in unit.Marked.Marks)
        {
            if (!Tells(word, saying)) continue;
            switch (saying)
            {
                case Saying.Mine: mine++; break;
                case Saying.Theirs: theirs++; break;
                case Saying.End: end++; break;
                case Saying.Start: start++; break;
                case Saying.Right when _reader.IsMirrored: start++; break;
                case Saying.Right: end++; break;
                case Saying.Left when _reader.IsMirrored: end++; break;
                case Saying.Left: start++; break;
            }
        }
        if (mine != theirs) return mine > theirs ? MessageSender.Buyer : MessageSender.Seller;
        if (mine > 0) return null;
        if (end != start) return end > start ? MessageSender.Buyer : MessageSender.Seller;
        // Some rows are marked as one side's: those of the same kind that are not are the other's.
        if (end > 0 || !IsLikeMarked(unit)) return null;
        if (_mineTells != _theirsTell) return _mineTells ? MessageSender.Seller : MessageSender.Buyer;
        return !_mineTells && _endTells != _startTells ? _endTells ? MessageSender.Seller : MessageSender.Buyer : null;
    }

    // "sender-name" in every row names a part of the row. "left" in a mirrored page may be either side.
    private bool Tells(string word, Saying saying)
    {
        if (_reader.IsMirrored && word is "left" or "right" or "l" or "r") return false;
        if (word is "in" or "out" or "l" or "r" && _rowsWith.GetValueOrDefault(word is "in" ? "out" : word is "out" ? "in" : word is "l" ? "r" : "l") == 0) return false;
        if (_rowsWith.GetValueOrDefault(word) < _rows.Count) return true;
        return saying is Saying.Mine or Saying.Theirs && !_stands.Tells && word is "me" or "self" or "mine" or "own" or "outgoing" or "incoming" or "peer" or "buyer" or "seller";
    }

    private bool Has(Saying saying) => _rows.Exists(row => Array.Exists(row.Marked.Marks, mark => mark.Saying == saying && Tells(mark.Word, saying)));

    // Of the same kind: named alike but for the mark, or, without any names, built of the same element.
    private bool IsLikeMarked(Unit unit)
    {
        if (_kinds is null)
        {
            var marked = _rows.FindAll(row => Array.Exists(row.Marked.Marks, mark => Tells(mark.Word, mark.Saying)));
            _kinds = [.. marked.SelectMany(row => row.Marked.Classes).Distinct().SelectMany(_reader.NamesOf)];
            _tags = [.. marked.Select(row => _reader.TagOf(row))];
        }
        return unit.Marked.Classes.Length == 0 ? _tags.Contains(_reader.TagOf(unit)) : Array.Exists(unit.Marked.Classes, number => _kinds.Overlaps(_reader.NamesOf(number)));
    }

    private HashSet<string>? _kinds;
    private HashSet<string> _tags = [];

    private Dictionary<string, MessageSender> Named(IReadOnlySet<string> others)
    {
        var names = _rows.Where(row => row.Name is not null).Select(row => row.Name!.Words).Distinct(StringComparer.Ordinal).Take(9).ToList();
        var told = new Dictionary<string, MessageSender>(StringComparer.Ordinal);
        // One name over every row names the conversation and no side of it.
        if (names.Count == 1 && _rows.TrueForAll(row => row.Name is not null) && !ChatWords.IsOwn(names[0])) return told;
        foreach (var name in names.Where(ChatWords.IsOwn)) told[name] = MessageSender.Buyer;
        // The shops of the marketplace are called stores; else the title of the conversation is the other side's name.
        var shops = names.Where(name => !told.ContainsKey(name) && IsShop(name)).ToList();
        var titled = shops.Count == 1 ? shops : names.Where(name => others.Contains(name.Trim(' ', '·', ':', '：', '|', ',')) && !told.ContainsKey(name)).ToList();
        if (titled.Count == 1) told[titled[0]] = MessageSender.Seller;
        // Of two names the other one is the other side's.
        if (names.Count == 2 && told.Count == 1)
            told[names.Find(name => !told.ContainsKey(name))!] = told.Values.First() == MessageSender.Buyer ? MessageSender.Seller : MessageSender.Buyer;
        return told;
    }

    private static bool IsShop(string name) => name.Split(' ') is var words && Array.Exists(words, word => word.ToUpperInvariant() is "STORE" or "SHOP" or "OFFICIAL" or "FLAGSHIP" or "MALL" or "OUTLET" or "LOJA" or "TIENDA" or "МАГАЗИН");

    private MessageSender? NameSays(Unit unit) => unit.Name is { } name && _names.TryGetValue(name.Words, out var sender) ? sender : null;

    private void Count(Unit row, MessageSender sender)
    {
        foreach (var number in row.Marked.Classes)
        {
            var (buyer, seller, system) = _seen.GetValueOrDefault(number);
            _seen[number] = (buyer + (sender == MessageSender.Buyer ? 1 : 0), seller + (sender == MessageSender.Seller ? 1 : 0), system + (sender == MessageSender.System ? 1 : 0));
        }
    }

    // A class that only rows of one side have. While rows of one side alone are known, every class seems to be that side's.
    private (MessageSender, How, string)? Learned(Unit unit)
    {
        if (!(_bothKnown ??= _seen.Values.Any(seen => seen.Buyer > 0) && _seen.Values.Any(seen => seen.Seller > 0))) return null;
        var (buyer, seller) = (0, 0);
        foreach (var number in unit.Marked.Classes)
        {
            var seen = _seen.GetValueOrDefault(number);
            if (seen is { Buyer: > 0, Seller: 0, System: 0 }) buyer++;
            else if (seen is { Seller: > 0, Buyer: 0, System: 0 }) seller++;
        }
        return buyer == seller || Math.Min(buyer, seller) > 0 ? null : (buyer > seller ? MessageSender.Buyer : MessageSender.Seller, How.Selector, "built as the other rows of this side");
    }

    private bool? _bothKnown;

    private bool IsNote(Unit unit)
    {
        var role = unit.Said.Count > 0 ? _hints.Of(unit.Said[0].Element, unit.Element) : Hints.Role.None;
        return (role & (Hints.Role.Note | Hints.Role.Divider)) != 0;
    }

    // Shares no class with any row whose side is known, while those share classes among themselves.
    private bool IsStranger(Unit unit)
    {
        if (unit.Marked.Classes.Length == 0)
        {
            if (unit.Marked.Marks.Length > 0) return false;
            _told ??= [.. _rows.Where(row => row.Marked.Told.Sender is not null).Select(_reader.TagOf)];
            return _told.Count > 0 && !_told.Contains(_reader.TagOf(unit));
        }
        return _seen.Count > 0 && _seen.Values.Any(seen => seen.Buyer > 0) && _seen.Values.Any(seen => seen.Seller > 0)
            && !unit.Marked.Classes.Any(number => _seen.GetValueOrDefault(number) is { Buyer: > 0 } or { Seller: > 0 });
    }

    private HashSet<string>? _told;

    // Thousands of rows stand at the same few places.
    private string Spot(Place place) => _spots.TryGetValue((place.X, place.Right), out var spot) ? spot
        : _spots[(place.X, place.Right)] = $"x {place.X} to {place.Right} of {_stands.Left} to {_stands.Right}";

    private readonly Dictionary<(int, int), string> _spots = [];
}
