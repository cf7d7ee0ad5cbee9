namespace DisputeHelper.Disputes.Forms;

/// <summary>What is known of a marketplace's dispute form: a data file in this folder. A limit without a value is not known, and is said to be so.</summary>
internal sealed record FormData(string Marketplace, IReadOnlyList<string> PictureTypes, IReadOnlyList<FormDataLimit> Limits)
{
    private static readonly Lazy<IReadOnlyList<FormData>> Known = new(() => DataFiles.In<FormData>("Forms"));

    /// <summary>The form of a marketplace; one that is not known has no limits that are known.</summary>
    public static FormData Of(string marketplace) => Known.Value.FirstOrDefault(f => f.Marketplace == marketplace) ?? new FormData(marketplace, ["image/jpeg"], []);

    public long? Most(string limit) => Limits.FirstOrDefault(l => l.Id == limit)?.Value;
}

/// <summary>One limit; its words are <c>form.limit.ID</c>, or <c>form.limit.ID.unknown</c>.</summary>
internal sealed record FormDataLimit(string Id, long? Value, Origin Origin);
