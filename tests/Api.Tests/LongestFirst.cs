using DisputeHelper.Tests;
using DisputeHelper.Tests.Bundles;
using DisputeHelper.Tests.Captures;
using DisputeHelper.Tests.Http;
using DisputeHelper.Tests.Readings;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("DisputeHelper.Tests.LongestFirst", "DisputeHelper.Tests")]

namespace DisputeHelper.Tests;

/// <summary>What takes half a minute begins first. Begun last, it would go on alone while the other cores have nothing left to do.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] First =
    [
        NameOf<FaultSpecs>(), NameOf<KillSpecs>(), WrittenPacks.Shared, NameOf<PairingSpecs>(), NameOf<RereadSpecs>(),
        NameOf<CapturingGoesOnSpecs>(), NameOf<ProfileSpecs>(), NameOf<HostilePageSpecs>(), NameOf<SlowClientSpecs>(),
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Array.IndexOf(First, collection.DisplayName) is var place and >= 0 ? place : First.Length);

    private static string NameOf<T>() => $"Test collection for {typeof(T).FullName}";
}
