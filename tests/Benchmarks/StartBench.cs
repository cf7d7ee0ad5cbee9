namespace DisputeHelper.Benchmarks;

/// <summary>From the start of the process to its first answer, against a minimal API that does nothing.</summary>
internal static class StartBench
{
    public static async Task<Ratio> Run()
    {
        var data = Directory.CreateTempSubdirectory("dh-start-").FullName;
        try
        {
            return await Rounds.Compare("start to first answer / empty minimal API", 2.5, 11,
                async () => { await using var _ = await Programs.Product(data); },
                async () => { await using var _ = await Programs.Peer("empty"); });
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }
}
