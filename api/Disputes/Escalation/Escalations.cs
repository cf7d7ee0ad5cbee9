using System.Text.Json;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Escalation;

/// <summary>Puts together who else can help with an order.</summary>
internal static class Escalations
{
    public static EscalationPlan For(EscalationGround ground, Phrases phrases)
    {
        var steps = Body.All.Where(b => b.Countries.Count == 0 || (ground.Country is { } country && b.Countries.Contains(country))).Select(b => Step(b, ground, phrases)).ToList();
        return new EscalationPlan(
            ground.Country, ground.Record?.Country is null && ground.Country is not null ? ground.File.Recipient?.Country : null, ground.File.PaymentMethod, ground.Scheme,
            [.. Questions(steps, ground, phrases)],
            [.. steps.Where(s => s.Applies != Applicability.No).OrderBy(s => s.State == WindowState.Over)],
            [.. steps.Where(s => s.Applies == Applicability.No)], ground.Record);
    }

    private static EscalationStep Step(Body body, EscalationGround ground, Phrases phrases)
    {
        var windows = Windows.Of(body, ground, phrases);
        var (applies, because) = Applies(body, ground, phrases);
        return new EscalationStep(
            body.Id, body.Kind, phrases[$"mediation.{body.Id}.name"], phrases[$"mediation.{body.Id}.what"], applies, because,
            Windows.State(windows, ground.Today), Windows.LastDay(windows), windows, Needs.Of(body, ground, phrases),
            body.StatementFrom is { } from && ground.Alike.Count >= from
                ? new StatementHint(phrases.Say("mediation.statement", ("count", ground.Alike.Count), ("from", from)), ground.Alike) : null,
            body.Link, body.Files, body.Profiles, body.Sources);
    }

    private static (Applicability, string) Applies(Body body, EscalationGround ground, Phrases phrases)
    {
        var method = ground.File.PaymentMethod?.Value;
        if (body.Payment is { } payment)
        {
            if (ground.Payment is null) return (Applicability.Unknown, phrases[method is null ? "mediation.because.noMethod" : "mediation.because.unclearMethod"]);
            if (ground.Payment != payment) return (Applicability.No, phrases.Say("mediation.because.otherMethod", ("method", method)));
        }

        if (body.Scheme is { } scheme)
        {
            if (ground.Scheme is null) return (Applicability.Unknown, phrases["mediation.because.noScheme"]);
            if (ground.Scheme != scheme) return (Applicability.No, phrases["mediation.because.otherScheme"]);
        }

        if (body.Least is { } least)
        {
            var total = ground.File.Total?.Value;
            if (total?.Currency != least.Currency) return (Applicability.Unknown, phrases.Say("mediation.because.amountUnknown", ("amount", least.Text)));
            if (total.Amount <= least.Amount) return (Applicability.No, phrases.Say("mediation.because.tooLittle", ("amount", least.Text)));
        }

        return (Applicability.Yes, phrases[body.Payment is not null ? "mediation.because.method" : body.Countries.Count > 0 ? "mediation.because.country" : "mediation.because.everybody"]);
    }

    private static IEnumerable<EscalationQuestion> Questions(IReadOnlyList<EscalationStep> steps, EscalationGround ground, Phrases phrases)
    {
        if (ground.Country is null) yield return new EscalationQuestion("country", phrases["mediation.ask.country"], null);
        if (ground.Scheme is null && ground.Payment is PaymentKind.Card or null) yield return new EscalationQuestion("scheme", phrases["mediation.ask.scheme"], null);
        var used = steps.Where(s => s.Applies != Applicability.No).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        // What the pages can still give, a capture answers; only what stands on no page is asked for.
        foreach (var start in Body.All.Where(b => used.Contains(b.Id)).SelectMany(b => b.Windows).Where(w => w.Days is not null).Select(w => w.From).Distinct()
                     .Where(s => s >= WindowStart.PaypalOpened && ground.DayOf(s).Day is null).Order())
        {
            var word = JsonNamingPolicy.KebabCaseLower.ConvertName(start.ToString());
            yield return new EscalationQuestion(word, phrases.Say("mediation.ask.day", ("start", phrases[$"mediation.start.{word}"])), start);
        }
    }
}
