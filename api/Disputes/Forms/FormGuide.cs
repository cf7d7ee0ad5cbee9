using System.Globalization;
using DisputeHelper.Cases;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Forms;

/// <summary>Answers the form's questions from the plan and the claim.</summary>
internal static class FormGuide
{
    public static DisputeForm For(CaseFile file, DisputePlan? plan, Claim claim, IReadOnlyList<FormFile> files, Phrases phrases)
    {
        var form = FormData.Of(file.Order.Marketplace);
        return new DisputeForm(
            ShopPlaces.Of(file).Order, phrases["form.note"], [.. Fields(file, plan, claim, form, phrases)], files,
            [.. form.Limits.Select(l => new FormLimit(l.Id, l.Value, Limit(l, phrases), l.Origin))]);
    }

    private static IEnumerable<FormField> Fields(CaseFile file, DisputePlan? plan, Claim claim, FormData form, Phrases phrases)
    {
        var reason = DisputeReasons.Find(plan?.Reason);
        yield return Choice("received", (plan?.Received ?? reason?.Received) switch { true => phrases["ask.received.yes"], false => phrases["ask.received.no"], null => null });
        var exact = reason?.SubReasons.FirstOrDefault(s => s.Id == plan?.SubReason);
        yield return Choice("reason", reason is null ? null : exact is null ? reason.Title(phrases) : $"{reason.Title(phrases)}: {phrases[$"sub.{exact.Id}"]}") with { FormWords = reason?.FormWords ?? [] };
        var about = OrderParts.Of(file, plan);
        if (file.Lines.Count > 1) yield return Choice("goods", about.Count == file.Lines.Count ? phrases["ask.extent.whole"] : new ClaimPhrases(phrases).Goods(about));
        if (reason is not null && plan is not null)
        {
            yield return Choice("solution", phrases[plan.Solution is DisputeSolution.ReturnAndRefund ? "form.returnGoods" : "form.refundOnly"]) with
            {
                Hint = plan.Solution is DisputeSolution.Resend ? phrases["form.solution.resend"] : phrases["form.solution.hint"],
            };
            var (asked, _) = ClaimRequest.Asked(file, plan);
            var number = plan.Amount?.Amount.ToString("0.00", CultureInfo.InvariantCulture);
            yield return new FormField("amount", phrases["form.amount"], asked, number ?? asked, phrases["form.amount.hint"], null, null, []);
        }

        yield return new FormField("description", phrases["form.description"], null, claim.Text, phrases["form.description.hint"], claim.Text.Length, form.Most("description"), []);

        FormField Choice(string id, string? choose) => new(id, phrases[$"form.{id}"], choose, null, phrases.Find($"form.{id}.hint"), null, null, []);
    }

    private static string Limit(FormDataLimit limit, Phrases phrases) => limit.Value is not { } value
        ? phrases[$"form.limit.{limit.Id}.unknown"]
        : phrases.Say($"form.limit.{limit.Id}", ("value", limit.Id.EndsWith("bytes", StringComparison.Ordinal) ? $"{value / 1_000_000}" : $"{value}"));
}
