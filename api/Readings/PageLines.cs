using DisputeHelper.Captures;
using DisputeHelper.Marketplaces;

namespace DisputeHelper.Readings;

/// <summary>The words of a stored page line by line, for pages of which there is neither a picture nor a record of where everything stood.</summary>
public sealed class PageLines(CaptureArchive archive, ReadingBudget budget)
{
    private readonly Gathering _gathering = new(archive, budget);

    /// <summary>The lines; empty when the page cannot be read within the budget.</summary>
    /// <exception cref="Vault.BlobDamagedException">The stored bytes are not the same any more.</exception>
    public async Task<IReadOnlyList<string>> Of(StoredCapture capture, CancellationToken stop)
    {
        var material = await _gathering.Of(capture, stop);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var brake = Brake.On(limited, budget.Time);
        try
        {
            return await Task.Run(() => Lines(material, limited.Token), stop);
        }
        catch (BudgetExceededException) { return []; }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested) { return []; }
    }

    private List<string> Lines(PageMaterial material, CancellationToken stop)
    {
        if (material.Html is not { Length: > 0 } html) return [];
        using var document = BoundedParser.Parse(html, material.Charset, budget, stop);
        var map = new PageMap(document, stop);
        List<string> lines = [];
        for (var cell = 0; cell < map.CellCount; cell++)
        {
            var words = map.CellAt(cell).Trim().ToString();
            if (words.Length == 0) continue;
            if (lines.Count == 0 || map.CellBeginsLine(cell)) lines.Add(words);
            else lines[^1] += "   " + words;
        }
        return lines;
    }
}
