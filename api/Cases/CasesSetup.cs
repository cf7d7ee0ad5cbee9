namespace DisputeHelper.Cases;

/// <summary>Registers the room.</summary>
public static class CasesSetup
{
    /// <summary>Cases are folded on request from stored facts; nothing is kept that could not be rebuilt.</summary>
    public static IServiceCollection AddCases(this IServiceCollection services) => services.AddSingleton<CaseShelf>().AddSingleton<RecordShelf>();
}
