namespace DisputeHelper.Marketplaces;

/// <summary>The way to a place in an answer, written out ("$.data.items[3].title") only when the place is cited: most of what is looked at is not.</summary>
internal sealed class AnswerPath
{
    private readonly AnswerPath? _before;
    private readonly string? _name;
    private readonly int _index;
    private string? _written;

    private AnswerPath(AnswerPath? before, string? name, int index) => (_before, _name, _index) = (before, name, index);

    /// <summary>The whole answer.</summary>
    public static AnswerPath Root { get; } = new(null, "$", 0);

    /// <summary>The way to a member.</summary>
    public AnswerPath Member(string name) => new(this, name, 0);

    /// <summary>The way to an element of an array.</summary>
    public AnswerPath Item(int index) => new(this, null, index);

    /// <summary>The way into JSON that is written in a string.</summary>
    public AnswerPath Inner() => new(this, "*", -1);

    /// <inheritdoc />
    /// <remarks>What is cited beside each other shares the way to it, which is therefore kept.</remarks>
    public override string ToString() => _written ??= _before is null ? "$"
        : _name is null ? $"{_before}[{_index}]"
        : _index < 0 || IsPlain(_name) ? $"{_before}.{_name}"
        : $"{_before}['{_name}']";

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c != '_') return false;
        return true;
    }
}
