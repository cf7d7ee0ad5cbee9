using DisputeHelper.Wording;

namespace DisputeHelper.Commands;

/// <summary>Tells how far a long command is: each step once, and its tenths.</summary>
internal sealed class Steps(TextWriter progress)
{
    private readonly Lock one = new();
    private string last = "";

    public void Tell(Sentence step, int done, int of) => Tell(step.In(Terminal.Language), done, of);

    public void Tell(string step, int done, int of)
    {
        var line = of < 20 ? step : $"{step}: {done * 10 / of * 10} %";
        lock (one)
        {
            if (line != last) progress.WriteLine(line);
            last = line;
        }
    }
}
