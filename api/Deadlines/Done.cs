using System.Text.Json;
using DisputeHelper.Cases;
using DisputeHelper.Wording;

namespace DisputeHelper.Deadlines;

/// <summary>Why a step needs nobody any more: the pages say so, or the buyer does.</summary>
internal static class Done
{
    /// <summary>Facts come before ticks: what a page shows needs no word of the buyer.</summary>
    public static DeadlineDone? Of(Topic topic, CaseFile file, Phrases said)
    {
        foreach (var over in topic.Over)
            if (over.Holds(file)) return new(false, said[$"done.{JsonNamingPolicy.KebabCaseLower.ConvertName(over.ToString())}"], null);
        return file.Ticked.FirstOrDefault(t => t.Step == topic.Id) is { } tick ? new(true, said["done.by-you"], tick.At) : null;
    }
}
