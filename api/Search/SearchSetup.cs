namespace DisputeHelper.Search;

/// <summary>Registers the room.</summary>
public static class SearchSetup
{
    /// <summary>The index and who asks it; both can be thrown away and made anew.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services) => services.AddSingleton<SearchIndex>().AddSingleton<SearchDesk>();
}
