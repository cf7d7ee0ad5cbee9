using System.Text.RegularExpressions;
using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes;

/// <summary>Drafts the claim: short, in the order of time, nothing that is not in the case file, and the buyer's own edits in their places.</summary>
public static partial class ClaimText
{
    /// <summary>The draft. Without a plan it only tells what happened. Sentences are in the language of <paramref name="phrases"/>.</summary>
    public static Claim Draft(CaseFile file, DisputePlan? plan, Phrases phrases, IReadOnlyList<ClaimEdit>? edits = null)
    {
        var say = new ClaimPhrases(phrases);
        var reason = DisputeReasons.Find(plan?.Reason);
        var facts = ClaimFacts.Of(file, reason, say).OrderBy(f => f.At).Select(f => f.Sentence);
        var drafted = facts.Concat(reason is null || plan is null ? [] : Complaint(file, plan, reason, say));
        var labels = Exhibits.Of(file).Select(e => e.Label).ToHashSet(StringComparer.Ordinal);
        var sentences = drafted.Select(s => Warned(Edited(s, edits ?? [], phrases.Tag, labels), phrases)).ToList();
        var title = reason is null || plan is null ? say.Say("titleOrder", ("order", file.Order.Number))
            : say.Say("title", ("order", file.Order.Number), ("reason", reason.Title(phrases)), ("request", ClaimRequest.Of(file, plan, say).Text));
        return new Claim(title, sentences, string.Join('\n', sentences.Where(s => s.Text.Length > 0).Select(Written)), [.. Unproven(file, plan, reason, say)]) { Language = phrases.Tag, Languages = [.. Languages.All.Select(l => l.Tag)] };
    }

    private static IEnumerable<ClaimSentence> Complaint(CaseFile file, DisputePlan plan, DisputeReason reason, ClaimPhrases say)
    {
        var exhibits = Exhibits.Of(file);
        var proof = reason.Needs.Select(EvidenceNeed.Of).Where(n => n.Proves).SelectMany(n => n.Find(file, exhibits) ?? []).Select(e => e.Label).ToHashSet(StringComparer.Ordinal);
        yield return Own("complaint", reason.Says(say.Phrases), [.. exhibits.Select(e => e.Label).Where(proof.Contains)]);
        var about = OrderParts.Of(file, plan);
        if (about.Count > 0 && about.Count < file.Lines.Count) yield return Own("about", say.Say("about", ("goods", say.Goods(about))), [.. ClaimFacts.Labels(file, about.Select(l => l.Title?.Source).OfType<Source>())]);
        if (plan.Words is { Length: > 0 } words) yield return Own("words", words, []);
        if (file.Attachments.Count > 0)
        {
            var added = exhibits.Where(e => e.Attachment is not null).ToList();
            yield return Own("files", say.Say("files", ("files", string.Join("; ", added.Select(e => e.Caption)))), [.. added.Select(e => e.Label)]);
        }

        yield return ClaimRequest.Of(file, plan, say);
    }

    private static ClaimSentence Own(string id, string text, IReadOnlyList<string> exhibits) => new(text, exhibits, []) { Id = id, Draft = text };

    /// <summary>The newest edit of this sentence in this language counts; exhibits that it names by their labels are cited with the others.</summary>
    private static ClaimSentence Edited(ClaimSentence sentence, IReadOnlyList<ClaimEdit> edits, string language, HashSet<string> labels)
    {
        var edit = edits.LastOrDefault(e => e.Sentence == sentence.Id && e.Language == language);
        var text = edit?.Text ?? sentence.Text;
        var named = Label().Matches(sentence.Id == "words" || edit?.Text is not null ? text : "").Select(m => m.Value).Where(labels.Contains);
        var exhibits = sentence.Exhibits.Concat(named).Distinct().ToList();
        return edit?.Text is null
            ? sentence with { Exhibits = exhibits }
            : sentence with { Text = text, Exhibits = exhibits, Edited = true, ToCheck = edit.Draft != sentence.Draft };
    }

    private static ClaimSentence Warned(ClaimSentence sentence, Phrases phrases) => sentence with
    {
        Warning = sentence.ToCheck ? phrases["claim.toCheck"]
            : sentence.Text.Length > 0 && sentence.Exhibits.Count == 0 && sentence.Id != "request" ? phrases["claim.noEvidence"]
            : null,
    };

    private static string Written(ClaimSentence sentence)
    {
        var written = Label().Matches(sentence.Text).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        var named = sentence.Exhibits.Where(e => !written.Contains(e)).ToList();
        if (named.Count == 0) return sentence.Text;
        var stop = sentence.Text.EndsWith('。') ? "。" : ".";
        return $"{sentence.Text.TrimEnd('.', '。')} [{string.Join(", ", named)}]{stop}";
    }

    private static IEnumerable<string> Unproven(CaseFile file, DisputePlan? plan, DisputeReason? reason, ClaimPhrases say)
    {
        if (reason is null) yield return say.Phrases["claim.noReason"];
        else if (plan?.Words is null) yield return say.Phrases["claim.noWords"];
        foreach (var item in Checklist.For(file, plan, say.Phrases).Items.Where(i => i.State == ChecklistState.Missing)) yield return $"{item.Title}. {item.HowToGet}";
        foreach (var conflict in file.Conflicts)
            yield return say.Say("conflict", ("field", conflict.Field), ("quotes", string.Join(" / ", conflict.Readings.Select(r => $"“{r.Quote}”"))));
    }

    [GeneratedRegex(@"\bE\d+\b")]
    private static partial Regex Label();
}
