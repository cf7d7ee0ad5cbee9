namespace DisputeHelper.Deadlines;

/// <summary>Registers the room: rules are embedded data and the calendar a pure function, so there is nothing to register but the check that the rules load.</summary>
public static class DeadlinesSetup
{
    /// <inheritdoc cref="DeadlinesSetup" />
    public static IServiceCollection AddDeadlines(this IServiceCollection services) => services;
}
