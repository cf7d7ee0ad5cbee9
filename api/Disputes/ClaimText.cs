using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>A drafted claim. Every sentence states a fact of the case file and names the exhibits that show it.</summary>
/// <param name="Title">One line: what is wrong and what is asked for.</param>
/// <param name="Sentences">In the order of time; the complaint and the request come last.</param>
/// <param name="Text">The same as one text, exhibits in brackets, ready to paste.</param>
/// <param name="Unproven">What the claim would need and the case file does not show, in words for the buyer; not part of the text.</param>
public sealed record Claim(string Title, IReadOnlyList<ClaimSentence> Sentences, string Text, IReadOnlyList<string> Unproven);

/// <summary>One sentence of a claim.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Exhibits">The labels of the exhibits that show it.</param>
/// <param name="Sources">The places it was read from; empty for the buyer's own words and for the request.</param>
public sealed record ClaimSentence(string Text, IReadOnlyList<string> Exhibits, IReadOnlyList<Source> Sources);

/// <summary>Drafts the claim: short, in the order of time, nothing that is not in the case file.</summary>
public static class ClaimText
{
    /// <summary>The draft. Without a plan it only tells what happened.</summary>
    public static Claim Draft(CaseFile file, DisputePlan? plan)
    {
        var reason = DisputeReasons.Find(plan?.Reason);
        var facts = ClaimFacts.Of(file, reason).OrderBy(f => f.At).Select(f => f.Sentence);
        var sentences = facts.Concat(reason is null || plan is null ? [] : Complaint(file, plan, reason)).ToList();
        var title = reason is null || plan is null ? $"Order {file.Order.Number}" : $"Order {file.Order.Number}: {reason.Title}. {Request(file, plan).Text}";
        return new Claim(title, sentences, string.Join('\n', sentences.Select(Written)), [.. Unproven(file, plan, reason)]);
    }

    private static IEnumerable<ClaimSentence> Complaint(CaseFile file, DisputePlan plan, IDisputeReason reason)
    {
        yield return new ClaimSentence(reason.Says, [], []);
        if (plan.Words is { Length: > 0 } words) yield return new ClaimSentence(words, [], []);
        if (file.Attachments.Count > 0)
        {
            var added = Exhibits.Of(file).Where(e => e.Attachment is not null).ToList();
            yield return new ClaimSentence($"I add: {string.Join("; ", added.Select(e => e.Title))}.", [.. added.Select(e => e.Label)], []);
        }

        yield return Request(file, plan);
    }

    private static ClaimSentence Request(CaseFile file, DisputePlan plan)
    {
        var asked = plan.Amount?.Text ?? file.Total?.Value.Text;
        var of = asked is null ? "" : $" of {asked}";
        return new ClaimSentence(
            plan.Solution switch
            {
                DisputeSolution.PartialRefund => $"I ask for a partial refund{of}.",
                DisputeSolution.ReturnAndRefund => $"I ask to return the goods and for a refund{of}.",
                _ => $"I ask for a full refund{of}.",
            },
            plan.Amount is null && file.Total is { } total ? ClaimFacts.Labels(file, [total.Source]) : [],
            plan.Amount is null && file.Total is { } paid ? [paid.Source] : []);
    }

    private static string Written(ClaimSentence sentence) =>
        sentence.Exhibits.Count == 0 ? sentence.Text : $"{sentence.Text.TrimEnd('.')} [{string.Join(", ", sentence.Exhibits)}].";

    private static IEnumerable<string> Unproven(CaseFile file, DisputePlan? plan, IDisputeReason? reason)
    {
        if (reason is null) yield return "No reason is chosen yet. Choose one, and the claim says what is wrong and what you ask for.";
        else if (plan?.Words is null) yield return "Say in your own words what happened; the draft contains only what the pages show.";
        foreach (var item in Checklist.For(file, plan).Items.Where(i => i.State == ChecklistState.Missing)) yield return $"{item.Title}. {item.HowToGet}";
        foreach (var conflict in file.Conflicts) yield return $"The pages disagree on {conflict.Field}: {string.Join(" / ", conflict.Readings.Select(r => $"“{r.Quote}”"))}.";
    }
}
