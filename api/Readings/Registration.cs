using DisputeHelper.Marketplaces;

namespace DisputeHelper.Readings;

/// <summary>Wires the room.</summary>
public static class Registration
{
    /// <summary>The desk and every reader there is: a reader is found by being written, no list names it.</summary>
    public static IServiceCollection AddReadings(this IServiceCollection services) => services
        .AddSingleton(Readers.All)
        .AddSingleton(ReadingBudget.Default)
        .AddSingleton<ReadingShelf>()
        .AddSingleton<WaysShelf>()
        .AddSingleton<PageLines>()
        .AddSingleton<ReadingDesk>();
}
