using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Escalation;

/// <summary>Computes windows from an order's facts.</summary>
internal static class Windows
{
    private const int SoonDays = 7;

    /// <summary>The windows that matter for what went wrong, each computed by its own source.</summary>
    public static IReadOnlyList<EscalationWindow> Of(Body body, EscalationGround ground, Phrases phrases) =>
        [.. body.Windows.Where(w => w.For == Concern.Any || ground.Concern == Concern.Any || w.For == ground.Concern).Select(w => Of(w, ground, phrases))];

    /// <summary>The earliest last day that counts; contradicted rules are shown and not counted.</summary>
    public static DateOnly? LastDay(IEnumerable<EscalationWindow> windows) =>
        windows.Where(w => w is { Kind: WindowKind.Act or WindowKind.Outer, Confidence: not "d" }).Min(w => w.Day);

    /// <summary>Where it stands as a whole. Past the earliest day but not the latest there may still be time: it stays open.</summary>
    public static WindowState State(IReadOnlyList<EscalationWindow> windows, DateOnly today)
    {
        var counted = windows.Where(w => w.Confidence != "d").ToList();
        var acts = counted.Where(w => w.Kind == WindowKind.Act).ToList();
        if (counted.Exists(w => w is { Kind: WindowKind.Outer, State: WindowState.Over }) || (acts.Count > 0 && acts.TrueForAll(w => w.State == WindowState.Over))) return WindowState.Over;
        if (counted.Exists(w => w is { Kind: WindowKind.Opens, State: WindowState.NotYet })) return WindowState.NotYet;
        var running = acts.Select(w => w.Day).OfType<DateOnly>().Where(d => d >= today).ToList();
        return running.Count == 0 ? WindowState.Unknown : running.Min().DayNumber - today.DayNumber <= SoonDays ? WindowState.Soon : WindowState.Open;
    }

    private static EscalationWindow Of(Window window, EscalationGround ground, Phrases phrases)
    {
        var (from, cited) = ground.DayOf(window.From);
        var day = from is { } start && window.Days is { } days ? start.AddDays(days) : (DateOnly?)null;
        var about = phrases[$"mediation.start.{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(window.From.ToString())}"];
        var text = window.Days is { } n
            ? phrases.Say($"mediation.window.{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(window.Kind.ToString())}", ("days", n), ("start", about))
            : phrases.Say("mediation.window.unknown", ("start", about));
        return new EscalationWindow(
            window.Id, window.Kind, window.For, text, day, cited, cited is null ? from : null, State(window.Kind, day, ground.Today), window.Source, window.ReadOn, window.Confidence);
    }

    private static WindowState State(WindowKind kind, DateOnly? day, DateOnly today) => day is not { } last ? WindowState.Unknown
        : kind == WindowKind.Opens ? today >= last ? WindowState.Open : WindowState.NotYet
        : today > last ? WindowState.Over
        : last.DayNumber - today.DayNumber <= SoonDays ? WindowState.Soon
        : WindowState.Open;
}
