namespace DisputeHelper.Disputes;

/// <summary>Registers the room. Reasons are found by looking for them.</summary>
public static class DisputesSetup
{
    /// <inheritdoc cref="DisputesSetup" />
    public static IServiceCollection AddDisputes(this IServiceCollection services) => services;
}
