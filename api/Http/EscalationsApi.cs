using System.ComponentModel;
using DisputeHelper.Bundles;
using DisputeHelper.Disputes;
using DisputeHelper.Disputes.Escalation;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>Who else can help, until when, and what they want to see.</summary>
internal static class EscalationsApi
{
    public static void MapEscalations(this RouteGroupBuilder orders)
    {
        orders.MapGet("/{number}/escalations", Find).WithName("ListEscalations")
            .WithSummary("Mediation, payment services, card schemes, consumer bodies and rights, with windows computed from this order's facts.").ProducesProblem(404);
        orders.MapPut("/{number}/escalations", Record).WithName("SetPaymentRecord")
            .WithSummary("What only the buyer knows: card scheme, country, days of steps taken outside. Earlier entries stay on record.").ProducesProblem(404).ProducesProblem(415);
    }

    internal static async Task<Results<Ok<EscalationPlan>, ProblemHttpResult>> Find(
        OrderNumber number, CaseGround ground, ProfileShelf profiles, CancellationToken stop,
        [Description("The buyer's country, ISO 3166; without it, the recorded one, else the one of the address.")] string? country = null,
        [Description("visa, mastercard, amex or other; without it, the recorded one, else the one on the page.")] string? scheme = null)
    {
        CardScheme? card = null;
        if (scheme is not null)
        {
            if (!KebabWord.TryRead<CardScheme>(scheme, out var known)) return Problems.BadInput(new Sentence("problem.no-choice", ("word", scheme), ("choices", KebabWord.All<CardScheme>())));
            card = known;
        }

        if (country is not null && (country.Length != 2 || !country.All(char.IsAsciiLetter))) return Problems.BadInput(new Sentence("problem.country"));
        return await Plan(number, country?.ToUpperInvariant(), card, ground, profiles, stop) is { } plan ? TypedResults.Ok(plan) : OrdersApi.NoCapture();
    }

    internal static async Task<Results<Ok<EscalationPlan>, ProblemHttpResult>> Record(
        OrderNumber number, PaymentRecord record, CaseGround ground, RecordEntries entries, ProfileShelf profiles, CancellationToken stop)
    {
        if (await ground.Case(number, stop) is null) return OrdersApi.NoCapture();
        if (record.Problem(ground.Today) is { } problem) return Problems.BadInput(problem);
        await entries.Keep(number, PaymentRecord.Topic, record, stop);
        return TypedResults.Ok((await Plan(number, null, null, ground, profiles, stop))!);
    }

    private static async Task<EscalationPlan?> Plan(
        OrderNumber number, string? country, CardScheme? scheme, CaseGround ground, ProfileShelf profiles, CancellationToken stop)
    {
        if (await ground.Case(number, stop) is not { } file) return null;
        var plans = (await ground.Records.Plans(stop)).ToDictionary(p => p.Key, p => FactsJson.TryRead<DisputePlan>(p.Value));
        var recorded = await ground.Records.Find<PaymentRecord>(number, PaymentRecord.Topic, stop);
        var record = country is null && scheme is null ? recorded : new PaymentRecord(scheme ?? recorded?.Scheme, country ?? recorded?.Country, recorded?.Days ?? []);
        var alike = SameMerchant.Within(file, await ground.Shelf.All(stop), n => plans.GetValueOrDefault(n));
        var plan = Escalations.For(new EscalationGround(file, plans.GetValueOrDefault(number), record, await ground.Return(number, stop), alike, ground.Today), ground.Phrases);
        EscalationStep Fitting(EscalationStep step) => step with { Profiles = [.. step.Profiles.Where(p => profiles.All.ContainsKey(p))] };
        return plan with { Steps = [.. plan.Steps.Select(Fitting)], NotForThis = [.. plan.NotForThis.Select(Fitting)], Record = recorded };
    }
}
