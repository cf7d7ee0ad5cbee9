namespace DisputeHelper.Marketplaces;

/// <summary>The way to a place in an answer, written out ("$.data.items[3].title") only when the place is cited: most of what is looked at is not.</summary>
internal sealed class AnswerPath
{
    private readonly AnswerPath? _before;
    private readonly string? _name;
    private readonly int _index;

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
    public override string ToString()
    {
        var steps = new Stack<AnswerPath>();
        for (var step = this; step is not null; step = step._before) steps.Push(step);
        var path = new System.Text.StringBuilder(96);
        foreach (var step in steps)
        {
            if (step._name is null) path.Append('[').Append(step._index).Append(']');
            else if (step._before is null) path.Append('$');
            else if (step._index < 0 || IsPlain(step._name)) path.Append('.').Append(step._name);
            else path.Append("['").Append(step._name).Append("']");
        }
        return path.ToString();
    }

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c != '_') return false;
        return true;
    }
}
