namespace DisputeHelper.Imports;

/// <summary>Registers the room.</summary>
public static class ImportsSetup
{
    /// <summary>Adds the desk that takes files.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddSingleton<ImportLimits>()
        .AddSingleton<ZipContents>()
        .AddSingleton<PageImport>()
        .AddSingleton<ArchiveReopening>()
        .AddSingleton<ImportDesk>();
}
