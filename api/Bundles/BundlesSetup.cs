using DisputeHelper.Bundles.Archive;
using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Bundles.Redaction;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Bundles.UploadKit;
using DisputeHelper.Vault;

namespace DisputeHelper.Bundles;

/// <summary>Registers the room. Sections and profiles are found by looking for them.</summary>
public static class BundlesSetup
{
    /// <inheritdoc cref="BundlesSetup" />
    public static IServiceCollection AddBundles(this IServiceCollection services) => services
        .AddSingleton<ProfileShelf>()
        .AddSingleton<RedactedShelf>()
        .AddSingleton<OpenOriginal>(rooms =>
        {
            var (vault, twins) = (rooms.GetRequiredService<EvidenceVault>(), rooms.GetRequiredService<RedactedShelf>());
            return async (blob, cancel) => await twins.Find(blob, cancel) ?? await vault.OpenVerified(blob, cancel);
        })
        .AddSingleton(rooms => new PictureShelf(Path.Combine(rooms.GetRequiredService<DataFolder>().Root, "pictures"), rooms.GetRequiredService<OpenOriginal>()))
        .AddSingleton(rooms => new ThumbnailShelf(Path.Combine(rooms.GetRequiredService<DataFolder>().Root, "pictures"), rooms.GetRequiredService<OpenOriginal>()))
        .AddHostedService<PictureArrivals>()
        .AddSingleton(rooms => new TypstWriter(
            rooms.GetRequiredService<DataFolder>().Temporary, rooms.GetRequiredService<PictureShelf>(), rooms.GetRequiredService<OpenOriginal>()))
        .AddSingleton<PackWishes>()
        .AddSingleton<BundleGathering>()
        .AddSingleton<BundleDesk>()
        .AddSingleton<IBundleMaker>(rooms => rooms.GetRequiredService<BundleDesk>())
        .AddSingleton<RedactedTwin>()
        .AddSingleton<ArchiveRedaction>()
        .AddSingleton<ArchiveDesk>()
        .AddSingleton<IBundleMaker>(rooms => rooms.GetRequiredService<ArchiveDesk>())
        .AddSingleton<KitDesk>()
        .AddSingleton<IBundleMaker>(rooms => rooms.GetRequiredService<KitDesk>())
        .AddSingleton<BundleQueue>()
        .AddHostedService(rooms => rooms.GetRequiredService<BundleQueue>());
}
