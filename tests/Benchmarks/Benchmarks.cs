using DisputeHelper.Benchmarks;

// Without arguments everything is measured; a name measures one; empty and sink are the peers' own processes.
switch (args)
{
    case ["empty", var port]: await Peers.Empty(int.Parse(port, System.Globalization.CultureInfo.InvariantCulture)); return 0;
    case ["sink", var port]: await Peers.Sink(int.Parse(port, System.Globalization.CultureInfo.InvariantCulture)); return 0;
}

var all = new Dictionary<string, Func<Task<IReadOnlyList<Ratio>>>>
{
    ["reading"] = () => ReadingBench.Run(),
    ["start"] = async () => [await StartBench.Run()],
    ["intake"] = async () => [await IntakeBench.Run()],
    ["pack"] = async () => [await PackBench.Run()],
    ["pack-growth"] = PackGrowthBench.Run,
    ["busy"] = BusyBench.Run,
    ["search"] = () => SearchBench.Run(),
    ["archive"] = async () => [await ArchiveBench.Run()],
};
// Parts of one of them, for who works on it.
var parts = new Dictionary<string, Func<Task<IReadOnlyList<Ratio>>>>(all) { ["reading-list"] = () => ReadingBench.Run("list"), ["reading-chat"] = () => ReadingBench.Run("chat") };
var chosen = args.Length == 0 ? [.. all.Keys] : args;
if (chosen.Except(parts.Keys).ToArray() is { Length: > 0 } unknown)
{
    Console.Error.WriteLine($"No benchmark is called {string.Join(", ", unknown)}. There are: {string.Join(", ", parts.Keys)}.");
    return 2;
}

Console.WriteLine($"{"what",-62} {"ours",12} {"limit of",12}    ratio");
var held = true;
foreach (var name in chosen)
    foreach (var ratio in await parts[name]())
    {
        Console.WriteLine(ratio);
        held &= ratio.Holds;
    }
return held ? 0 : 1;
