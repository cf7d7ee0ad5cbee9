using AngleSharp.Dom;

namespace DisputeHelper.Marketplaces.AliExpress.Chats;

/// <summary>Tells in each row what was said from what the page adds: names, avatars, initials, ticks, quotes, translations, cards.</summary>
internal sealed class Parts(ChatBlocks blocks, IReadOnlySet<string> others)
{
    private const int LongestName = 40;
    private const int AvatarSize = 64;
    private const int Beginning = 16;

    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly PageMap _map = blocks.Map;
    private readonly Hints _hints = new(blocks.Map);

    /// <summary>What an element is called.</summary>
    public Hints Hints => _hints;

    /// <summary>Sorts the blocks of all rows.</summary>
    public void Sort(IReadOnlyList<Unit> units)
    {
        foreach (var unit in units)
            if (OnlyWords(unit) is { } words) Remember(words);
        foreach (var unit in units) Sort(unit);
        if (IsTitle(units)) units[0].Said.Clear();
    }

    private static string? OnlyWords(Unit unit)
    {
        string? only = null;
        foreach (var block in unit.Blocks)
        {
            if (block.Kind != BlockKind.Words || Slots.IsFurniture(block, unit)) continue;
            if (only is not null) return null;
            only = block.Words;
        }
        return only;
    }

    private void Remember(string words)
    {
        _said.Add(words);
        if (words.Length >= Beginning) _said.Add(words[..Beginning] + '…');
    }

    private bool IsSaidElsewhere(string words) =>
        words.Length >= 8 && (_said.Contains(words) || (words.Length > Beginning && (words.EndsWith('…') || words.EndsWith("...", StringComparison.Ordinal)) && _said.Contains(words[..Beginning] + '…')));

    private void Sort(Unit unit)
    {
        _map.Stop.ThrowIfCancellationRequested();
        var words = new List<Block>();
        unit.IsCard = unit.Blocks.Any(block => block.NamesOrder);
        foreach (var block in unit.Blocks)
        {
            switch (block.Kind)
            {
                case BlockKind.Time: unit.Times.Add(block); unit.HasTick |= block.HasTick; break;
                case BlockKind.Tick: unit.HasTick = true; break;
                case BlockKind.Picture: if (unit.IsCard || !IsAvatar(block, unit)) unit.Pictures.Add(block); break;
                case BlockKind.Words: words.Add(block); break;
            }
        }
        if (unit.IsCard) { unit.Said.AddRange(words); return; }
        // A tick or a time as a word of its own is something said, if nothing else is.
        if (words.Count == 0 && unit.Pictures.Count == 0) return;
        foreach (var block in words) Put(unit, block, words);
        if (unit.Said.Count == 0 && unit.Pictures.Count == 0 && unit is { Name: not null, Group: var group } && group == unit.Element && words.Count > 1)
        {
            // All of it looks like furniture: the last of it was said.
            unit.Said.Add(words[^1]);
            if (unit.Name == words[^1]) unit.Name = null;
        }
    }

    private void Put(Unit unit, Block block, List<Block> words)
    {
        var role = _hints.Of(block.Element, unit.Element);
        var alone = words.Count == 1 && unit.Pictures.Count == 0;
        if (ChatWords.IsDivider(block.Words) && alone) return;
        if (role.HasFlag(Hints.Role.Avatar) && block.Words.Length <= 4) return;
        if (role.HasFlag(Hints.Role.Translation) && unit.Said.Count > 0) { unit.Translation ??= block; return; }
        if (role.HasFlag(Hints.Role.Quote) && words.Count > 1) { unit.Quote = unit.Quote is { } quote ? quote with { EndText = block.EndText, Words = $"{quote.Words}\n{block.Words}" } : block; return; }
        // Initials in the place of a portrait.
        if (!alone && words[0] == block && block.Words.Length <= 2 && block.Words.All(char.IsUpper)) return;
        // Words that another row says as a whole, above others: repeated, not said again. A name above them belongs to them.
        if (words.Count > 1 && block != words[^1] && unit.Quote is null && IsSaidElsewhere(block.Words))
        {
            unit.Quote = block;
            unit.Said.Clear();
            return;
        }
        var isKnown = block.Words.Length <= LongestName && others.Contains(block.Words.Trim(' ', '·', ':', '：', '|', ','));
        var isName = block.Words.Length <= LongestName && unit.Said.Count == 0
            && (isKnown || ChatWords.IsOwn(block.Words) || role.HasFlag(Hints.Role.Name) || _map.Tag(block.Element) is "dt" or "h3" or "h4" or "h5" or "h6");
        if (isName && (!alone || unit.Group != unit.Element || isKnown || _map.Tag(block.Element) == "dt")) { unit.Name ??= block; return; }
        if (Slots.IsFurniture(block, unit))
        {
            if (unit.Said.Count == 0 && block.Words.Length is > 3 and <= LongestName) unit.Name ??= block;
            return;
        }
        if (unit.Said.Count > 0 && block.Slot != unit.Said[^1].Slot && Slots.IsAddition(block)) { unit.Translation ??= block; return; }
        unit.Said.Add(block);
    }

    // The name of the other side above its messages: unlike every row below it, and no sentence.
    private bool IsTitle(IReadOnlyList<Unit> units)
    {
        if (units.Count < 4 || units[0] is not { IsCard: false, Times.Count: 0, Pictures.Count: 0, Said: [{ Words: { Length: <= LongestName } words }] }) return false;
        return !char.IsPunctuation(words[^1]) && KindOf(units[0]) is var kind && kind.Class > 0 && !units.Skip(1).Take(50).Any(unit => KindOf(unit) == kind)
            && units.Skip(1).Take(50).CountBy(KindOf).Any(row => row.Value > 2) && !_hints.Of(units[0].Element, units[0].Element).HasFlag(Hints.Role.Note);
    }

    private (string Tag, int Class) KindOf(Unit unit) => (_map.Tag(unit.Element), _map.ClassNumbers[unit.Element]);

    private bool IsAvatar(Block picture, Unit unit)
    {
        if (_hints.Of(picture.Element, unit.Element).HasFlag(Hints.Role.Avatar) || Slots.IsRepeated(picture)) return true;
        if (_map.ElementAt(picture.Element).GetAttribute(null, "alt") is { Length: > 0 } alt && (alt.Contains("avatar", StringComparison.OrdinalIgnoreCase) || others.Contains(alt))) return true;
        return picture.Place is { Width: <= AvatarSize, Height: <= AvatarSize } && unit.Blocks.Any(other => other.Kind == BlockKind.Words || (other.IsPicture && other != picture));
    }
}
