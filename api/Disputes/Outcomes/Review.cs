using System.Globalization;
using DisputeHelper.Cases;
using DisputeHelper.Disputes.MoneyLine;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Outcomes;

/// <summary>Drafts a review of the experience: what happened, in the order of time, without a judgement of persons.</summary>
internal static class Review
{
    private static readonly IReadOnlyList<string> Advice = ["facts", "private", "fair", "pressure"];

    public static ReviewDraft Draft(CaseFile file, DisputePlan? plan, OutcomeRecord? record, MoneyRecord? money, Phrases phrases)
    {
        var reason = DisputeReasons.Find(plan?.Reason);
        IEnumerable<IReadOnlyList<string>> groups =
        [
            ["ordered-item-on", "ordered-on", "ordered"],
            ["shipped"],
            reason is null ? [] : reason.Received ? ["came-but"] : ["not-arrived-by", "not-arrived"],
            ["wrote-answer", "wrote-no-answer"],
            ["disputed"],
            record is null ? [] : [$"result-{Word(record.Result)}-amount", $"result-{Word(record.Result)}"],
            ["took"],
        ];
        var lines = Said.Of(groups, key => phrases.Find($"outcome.review.{key}"), Values(file, record, money, phrases));
        return new ReviewDraft(phrases.Tag, string.Join(' ', lines.Select(Ended)), [.. Advice.Select(a => phrases[$"outcome.advice.{a}"])]);
    }

    private static Dictionary<string, string> Values(CaseFile file, OutcomeRecord? record, MoneyRecord? money, Phrases phrases)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        void Add(string place, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) values[place] = value;
        }

        Add("item", file.Lines.Select(l => l.Title?.Value).FirstOrDefault(t => t is not null));
        Add("placed", Day(phrases, file.PlacedOn?.Value));
        Add("shipped", Day(phrases, file.ShippedOn?.Value));
        Add("promised", Day(phrases, SellerMessages.Circumstances.Expected(file)));
        Add("opened", Day(phrases, OutcomeDays.Opened(file)));
        Add("amount", record?.Amount?.Text);
        Add("total", file.Total?.Value.Text);
        Add("days", (OutcomeDays.Between(OutcomeDays.Opened(file), OutcomeDays.Refunded(money)) ?? OutcomeDays.Between(OutcomeDays.Opened(file), OutcomeDays.Decided(file, record)))
            ?.ToString(CultureInfo.InvariantCulture));
        if (file.Messages.FirstOrDefault(m => m is { Sender: MessageSender.Buyer, At: not null }) is { } first)
        {
            Add("wrote", Day(phrases, PageTime.DayOf(first.At!.Value)));
            var answer = file.Messages.FirstOrDefault(m => m.Sender == MessageSender.Seller && m.At > first.At);
            Add("answered", answer is null ? null : Day(phrases, PageTime.DayOf(answer.At!.Value)));
            // Silence may only be stated where the conversation is known to be whole.
            if (answer is null && file.ChatCoverage is { FirstMessageReached: true, Gaps.Count: 0 } && file.Messages.All(m => m.At is not null)) Add("unanswered", Day(phrases, PageTime.DayOf(first.At.Value)));
        }

        return values;
    }

    private static string? Day(Phrases phrases, DateOnly? day) => day?.ToString(phrases["claim.dayFormat"], phrases.Culture);

    // A year may end in a full stop of its own (“2026 г.”).
    private static string Ended(string line) => line.EndsWith("..", StringComparison.Ordinal) ? line[..^1] : line;

    private static string Word(OutcomeResult result) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(result.ToString());
}
