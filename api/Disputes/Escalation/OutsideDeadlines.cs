using DisputeHelper.Cases;
using DisputeHelper.Deadlines;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Escalation;

/// <summary>
/// What ends outside the shop, for the calendar: windows that run from a day that the buyer recorded, and those of a card that only the buyer named.
/// What the pages alone give is among the rules already.
/// </summary>
public static class OutsideDeadlines
{
    private const string Prefix = "outside.";

    // The step after shows that the one before was taken.
    private static readonly Dictionary<WindowStart, WindowStart> Then = new()
    {
        [WindowStart.PaypalOpened] = WindowStart.PaypalClaimed,
        [WindowStart.FirstBill] = WindowStart.BankComplained,
        [WindowStart.BankComplained] = WindowStart.BankAnswered,
    };

    /// <summary>The deadlines of an order; empty while the buyer recorded nothing.</summary>
    public static IReadOnlyList<Deadline> Of(CaseFile file, DisputePlan? plan, PaymentRecord? record, DateTimeOffset now, Phrases phrases)
    {
        if (record is null || Condition.Cancelled.Holds(file)) return [];
        var ground = new EscalationGround(file, plan, record, null, [], PageTime.DayOf(now));
        var named = record.Scheme is not null && !Condition.PaymentByCard.Holds(file);
        return [.. Escalations.For(ground, phrases).Steps.SelectMany(step => Of(step, ground, named && step.Kind == BodyKind.Bank, now, phrases))];
    }

    private static IEnumerable<Deadline> Of(EscalationStep step, EscalationGround ground, bool ofNamedCard, DateTimeOffset now, Phrases phrases)
    {
        var counted = step.Windows.Where(w => w.Confidence != "d" && w.Day is not null && (w.CountedFromYou is not null || ofNamedCard)).ToList();
        if (counted.Where(w => w.Kind is WindowKind.Act or WindowKind.Outer).ToList() is { Count: > 0 } acts)
            yield return Made($"{Prefix}{step.Id}", step.Name, step.What, DeadlineParty.Buyer, acts, ground, now, phrases);
        if (counted.Where(w => w.Kind == WindowKind.Answer).ToList() is { Count: > 0 } answers)
            yield return Made($"{Prefix}{step.Id}.answer", phrases.Say("outside.answer.title", ("name", step.Name)), phrases["outside.answer.action"], DeadlineParty.Outside, answers, ground, now, phrases);
    }

    private static Deadline Made(
        string id, string title, string action, DeadlineParty who, IReadOnlyList<EscalationWindow> windows, EscalationGround ground, DateTimeOffset now, Phrases phrases)
    {
        var file = ground.File;
        var reasons = windows.OrderBy(w => w.Day).Select(w => new DeadlineReason(w.Day, null, new(w.Id, w.Text, w.Source, w.ReadOn, w.Confidence))
        {
            CountedFrom = w.CountedFrom,
            CountedFromYou = w.CountedFromYou,
        }).ToList();
        var taken = windows.All(w => Then.TryGetValue(StartOf(w), out var next) && ground.Record!.Days.Any(d => d.Start == next));
        var done = taken ? new DeadlineDone(false, phrases["outside.done"], null)
            : file.Ticked.FirstOrDefault(t => t.Step == id) is { } tick ? new(true, phrases["done.by-you"], tick.At) : null;
        var last = reasons[0].LastDay!.Value;
        return Calendar.Standing(new Deadline(
            id, file.Order.Number, title, action, last, EndOf(last),
            reasons.DistinctBy(r => r.LastDay).Count() > 1 ? DeadlineCertainty.Disputed : DeadlineCertainty.Computed, reasons, DeadlineState.Open)
        { Who = who, Done = done }, now);
    }

    private static WindowStart StartOf(EscalationWindow window) => Body.All.SelectMany(b => b.Windows).First(w => w.Id == window.Id).From;

    // Banks and payment services count in the days of their own country, which is not known: at noon UTC hardly a country's day is over yet, and none is late.
    private static DateTimeOffset EndOf(DateOnly day) => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
