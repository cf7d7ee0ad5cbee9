namespace DisputeHelper.Facts;

/// <summary>How a value was found, in the order of trust: what the user corrected, then the answer the page received, then what it showed.</summary>
public enum How
{
    /// <summary>The user said so.</summary>
    Correction,

    /// <summary>An answer that the page itself requested and received, or brought along in a script to draw the order from.</summary>
    Response,

    /// <summary>A stable hook in the rendered page: an attribute, a class, a link's parameter.</summary>
    Selector,

    /// <summary>The words beside it, in the page's language.</summary>
    Label,

    /// <summary>Where it stood on the screen.</summary>
    Layout,

    /// <summary>Its shape alone: sixteen digits, a date, an amount.</summary>
    Pattern,
}
