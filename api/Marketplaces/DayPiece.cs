namespace DisputeHelper.Marketplaces;

/// <summary>A number or a month in a text that may hold a day.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, a sign after it ("年") included.</param>
/// <param name="Number">The number, or the month.</param>
/// <param name="Digits">How many digits; 0 for a month in words.</param>
/// <param name="Mark">What a sign after it makes of it: Y, M or D.</param>
/// <param name="Gap">What is between it and the piece before.</param>
internal readonly record struct DayPiece(int Start, int End, int Number, int Digits, char Mark, DayGap Gap)
{
    /// <summary>A month in words of the page's language or of English.</summary>
    public bool Sure { get; init; }

    /// <summary>The word of the month is also that of a weekday.</summary>
    public bool Weekday { get; init; }

    /// <summary>Part of a clock.</summary>
    public bool Clock { get; init; }

    /// <summary>Years are written in the Buddhist era here.</summary>
    public bool Buddhist { get; init; }

    public bool IsMonth => Digits == 0 || Mark == 'M' && Number is >= 1 and <= 12;

    public bool IsDay => Digits is 1 or 2 && Mark is '\0' or 'D' && Number is >= 1 and <= 31 && !Clock;

    public bool IsYear => Year > 0;

    /// <summary>The year, or 0. The shop opened in 2010.</summary>
    public int Year => Mark is not ('\0' or 'Y') || Clock ? 0
        : Digits == 4 && Number is >= 2009 and <= 2099 ? Number
        : Digits == 4 && Buddhist && Number is >= 2552 and <= 2642 ? Number - 543
        : Digits == 2 && Mark == 'Y' && Number >= 9 ? 2000 + Number : 0;

    /// <summary>May be written as a year and is none: no day beside it can be trusted.</summary>
    public bool SpoilsYear => Digits >= 3 || Mark == 'Y' || Digits == 2 && Mark == '\0' && !Clock && Gap is DayGap.Near or DayGap.Point or DayGap.Slash;
}

/// <summary>What stands between two pieces.</summary>
internal enum DayGap
{
    /// <summary>Something that parts them.</summary>
    Far,

    /// <summary>Spaces, commas, small words ("de").</summary>
    Near,

    /// <summary>A full stop.</summary>
    Point,

    /// <summary>A slash.</summary>
    Slash,

    /// <summary>A hyphen without spaces.</summary>
    Hyphen,

    /// <summary>A dash as between the ends of a range.</summary>
    Range,
}
