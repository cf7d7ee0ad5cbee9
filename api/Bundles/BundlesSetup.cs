using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Bundles.Typst;

namespace DisputeHelper.Bundles;

/// <summary>Registers the room. Sections and profiles are found by looking for them.</summary>
public static class BundlesSetup
{
    /// <inheritdoc cref="BundlesSetup" />
    public static IServiceCollection AddBundles(this IServiceCollection services) => services
        .AddSingleton<ProfileShelf>()
        .AddSingleton<PictureShelf>()
        .AddSingleton<TypstWriter>()
        .AddSingleton<BundleGathering>()
        .AddSingleton<BundleDesk>()
        .AddSingleton<BundleQueue>()
        .AddHostedService(services => services.GetRequiredService<BundleQueue>());
}
