using DisputeHelper.Bundles;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Bundles;

/// <summary>The packs that several specs look at, each written once, when it is first asked for.</summary>
public sealed class WrittenPacks : IDisposable
{
    /// <summary>The specs that share them.</summary>
    public const string Shared = "Written packs";

    private readonly Lazy<Task<string>> english;
    private readonly Lazy<Task<string>> arabic;
    private readonly Lazy<Task<string>> scripts;

    public WrittenPacks()
    {
        english = new(() => Write(SampleCase.Material(Bench.Vault), "DISPUTEHELPER_KEEP_PACK"));
        arabic = new(() => Write(SampleCase.Material(Bench.Vault) with { Language = Languages.Find("ar")! }, "DISPUTEHELPER_KEEP_ARABIC"));
        scripts = new(() => Write(ScriptSamples.Material(Bench.Vault), "DISPUTEHELPER_KEEP_SCRIPTS"));
    }

    internal PackBench Bench { get; } = new();

    /// <summary>The sample case.</summary>
    internal Task<string> English => english.Value;

    /// <summary>The sample case for an Arabic reader.</summary>
    internal Task<string> Arabic => arabic.Value;

    /// <summary>A conversation in many scripts.</summary>
    internal Task<string> Scripts => scripts.Value;

    /// <inheritdoc />
    public void Dispose() => Bench.Dispose();

    // For whoever wants to look at it: DISPUTEHELPER_KEEP_PACK=/tmp/pack.pdf dotnet test --filter PackFileSpecs
    private async Task<string> Write(BundleMaterial material, string keep)
    {
        var (file, _) = await Bench.Write(material);
        if (Environment.GetEnvironmentVariable(keep) is { Length: > 0 } copy) File.Copy(file, copy, overwrite: true);
        return file;
    }
}

/// <inheritdoc cref="WrittenPacks" />
[CollectionDefinition(WrittenPacks.Shared)]
public sealed class WrittenPacksShared : ICollectionFixture<WrittenPacks>;
