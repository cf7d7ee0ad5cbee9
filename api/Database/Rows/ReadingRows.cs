using DisputeHelper.Facts;

namespace DisputeHelper.Database.Rows;

/// <summary>What the readers made of a capture. Rebuildable: deleted and written anew by <c>reread</c>.</summary>
public sealed class ReadingRow
{
    public required CaptureId CaptureId { get; init; }

    /// <summary>pending, read or failed.</summary>
    public required string State { get; set; }

    /// <summary>How often reading was tried; a page that kills the program is not tried for ever.</summary>
    public required int Attempts { get; set; }

    public required PageKind Page { get; set; }

    /// <summary>The <see cref="PageFacts"/> without its orders, as JSON.</summary>
    public string? Facts { get; set; }

    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>Which version of the readers it was; null when it was read before versions were kept.</summary>
    public string? Reader { get; set; }
}

/// <summary>How often each way found a field in one capture. Rebuildable.</summary>
public sealed class WaysRow
{
    public required CaptureId CaptureId { get; init; }

    /// <summary>The field's name for counting (<c>lines.quantity</c>).</summary>
    public required string Field { get; init; }

    public required int Response { get; init; }
    public required int Selector { get; init; }
    public required int Label { get; init; }
    public required int Layout { get; init; }
    public required int Pattern { get; init; }

    /// <summary>How often it was expected and no way found it.</summary>
    public required int Missing { get; init; }
}

/// <summary>What one capture says of one order. Rebuildable.</summary>
public sealed class OrderFactsRow
{
    public required CaptureId CaptureId { get; init; }
    public required int Ordinal { get; init; }
    public required OrderNumber OrderNumber { get; init; }
    public required DateTimeOffset CapturedAt { get; init; }
    public required PageKind Page { get; init; }

    /// <summary>The <see cref="OrderFacts"/> as JSON.</summary>
    public required string Facts { get; init; }
}
