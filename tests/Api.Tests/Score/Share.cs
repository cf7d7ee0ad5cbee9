namespace DisputeHelper.Tests.Score;

/// <summary>How many values were read rightly, of those read and of those there are.</summary>
internal sealed class Share
{
    private int _right, _wrong, _missing, _invented, _quotes, _standing;

    public void Add(Outcome outcome) => _ = outcome switch
    {
        Outcome.Right => _right++,
        Outcome.Wrong => _wrong++,
        Outcome.Missing => _missing++,
        _ => _invented++,
    };

    public void Quote(bool stands)
    {
        _quotes++;
        if (stands) _standing++;
    }

    /// <summary>Of what is on the pages, how much was read.</summary>
    public double Recall => Of(_right, _right + _wrong + _missing);

    /// <summary>Of what was said, how much is so.</summary>
    public double Precision => Of(_right, _right + _wrong + _invented);

    /// <summary>Of what was cited, how much stands where the citation says.</summary>
    public double Cited => Of(_standing, _quotes);

    /// <summary>How many values are there to be read.</summary>
    public int Values => _right + _wrong + _missing;

    public override string ToString() =>
        $"{Precision,9:0.00 %} {Recall,9:0.00 %} {Values,7} {_wrong,6} {_invented,8} {_missing,8}" + (_quotes > 0 ? $" {Cited,9:0.00 %}" : "");

    /// <summary>The head over <see cref="ToString"/>.</summary>
    public const string Head = "precision    recall  values  wrong invented  missing     cited";

    private static double Of(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
