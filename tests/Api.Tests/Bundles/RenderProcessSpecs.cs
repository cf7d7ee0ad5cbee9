using DisputeHelper.Bundles;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Wording;

namespace DisputeHelper.Tests.Bundles;

/// <summary>The engine runs in a process of its own, with an end to its time and its memory; what is missing is named.</summary>
public sealed class RenderProcessSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dh-engine-");

    [Fact]
    public async Task Without_node_the_sentence_says_what_to_install() =>
        Assert.Contains("Install Node.js", await Problem(RenderBudget.Default with { Node = "/nowhere/node" }), StringComparison.Ordinal);

    [Fact]
    public void What_ends_a_pack_is_told_in_the_language_of_whoever_asked_for_it()
    {
        var problem = new BundleProblem(new Sentence("problem.pack-time", ("seconds", 300)));
        Assert.StartsWith("Der Satz dauerte länger als 300 Sekunden", problem.In(Languages.Find("de")!), StringComparison.Ordinal);
        Assert.StartsWith("Typesetting took longer than 300 seconds", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_engine_the_sentence_says_npm_install() =>
        Assert.Contains("typst-ts-node-compiler) is not installed", await Problem(Moved()), StringComparison.Ordinal);

    [Fact]
    public async Task Without_the_typeface_the_sentence_says_npm_install()
    {
        var modules = folder.CreateSubdirectory("node_modules");
        Directory.CreateSymbolicLink(Path.Combine(modules.FullName, "@myriaddreamin"), Path.Combine(Repository(), "node_modules", "@myriaddreamin"));
        Assert.Contains("Noto Sans", await Problem(Moved()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_runs_too_long_is_stopped() =>
        Assert.Contains("took longer than", await Problem(Script("setInterval(() => {}, 1000)") with { Time = TimeSpan.FromMilliseconds(300) }), StringComparison.Ordinal);

    [Fact]
    public async Task One_that_takes_too_much_memory_is_stopped() =>
        Assert.Contains("more than 150 MB", await Problem(Script("const all = []; setInterval(() => all.push(Buffer.alloc(30e6, 1)), 20)") with { Megabytes = 150 }), StringComparison.Ordinal);

    [Fact]
    public async Task One_that_dies_is_told_as_such() =>
        Assert.Contains("stopped without an answer", await Problem(Script("process.abort()")), StringComparison.Ordinal);

    [Fact]
    public async Task Cancelling_ends_the_process()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var budget = Script("require('fs').writeFileSync(process.argv[2] + '.pid', String(process.pid)); setInterval(() => {}, 1000)");
        var job = Path.Combine(folder.FullName, "job.json");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new RenderProcess(budget).Run(job, stop.Token));
        if (File.Exists(job + ".pid"))
            Assert.Throws<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(int.Parse(File.ReadAllText(job + ".pid"), System.Globalization.CultureInfo.InvariantCulture)));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<string> Problem(RenderBudget budget)
    {
        using var bench = new PackBench(budget);
        return (await Assert.ThrowsAsync<BundleProblem>(() => bench.Write(SampleCase.Material(bench.Vault)))).Message;
    }

    private RenderBudget Moved()
    {
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(RenderBudget.Default.Script)!))
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)), overwrite: true);
        return RenderBudget.Default with { Script = Path.Combine(folder.FullName, "render.mjs") };
    }

    private RenderBudget Script(string text)
    {
        var script = Path.Combine(folder.FullName, "script.cjs");
        File.WriteAllText(script, text);
        return RenderBudget.Default with { Script = script };
    }

    private static string Repository()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "DisputeHelper.sln"))) return at.FullName;
        throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
