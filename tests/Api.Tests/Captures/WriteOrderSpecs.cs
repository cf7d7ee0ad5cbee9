using System.Text.RegularExpressions;

namespace DisputeHelper.Tests.Captures;

/// <summary>Power cuts cannot be had in a test; the order of the calls, which is what survives them, can.</summary>
public partial class WriteOrderSpecs
{
    [StraceFact]
    public async Task Bytes_are_on_disk_before_their_name_the_name_before_the_row_and_the_row_before_the_answer()
    {
        var folder = Directory.CreateTempSubdirectory("dh-order-").FullName;
        var log = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await using (var before = new TestStore(folder)) await before.Keep(SampleCapture.Make(1));
            using var driver = StoreDriver.Start(folder, 50, 4, 1, Strace.Command(log, "fsync,fdatasync,?rename,?renameat,?renameat2,write"));
            Assert.Equal(4, (await driver.StandardOutput.ReadToEndAsync()).Split("ack ").Length - 1);
            await driver.WaitForExitAsync();
            Assert.Equal((20, 4), Check(await File.ReadAllLinesAsync(log)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            File.Delete(log);
        }
    }

    private static (int Renames, int Answers) Check(string[] trace)
    {
        var flushed = new HashSet<string>();
        var unflushedFolders = new HashSet<string>();
        var pending = new Dictionary<string, string>();
        var (rowOnDisk, renames, answers) = (false, 0, 0);
        foreach (var line in trace)
        {
            var process = line[..line.IndexOf(' ', StringComparison.Ordinal)];
            if (Flush().Match(line) is { Success: true } flush)
            {
                var path = flush.Groups["path"].Value;
                if (path.EndsWith("evidence.db-wal", StringComparison.Ordinal)) Assert.Empty(unflushedFolders);
                if (line.Contains("unfinished", StringComparison.Ordinal)) pending[process] = path;
                else Done(path);
            }
            else if (line.Contains("sync resumed", StringComparison.Ordinal) && pending.Remove(process, out var path)) Done(path);
            else if (Rename().Match(line) is { Success: true } rename && rename.Groups["to"].Value.Contains("/blobs/", StringComparison.Ordinal))
            {
                Assert.Contains(rename.Groups["from"].Value, flushed);
                unflushedFolders.Add(Path.GetDirectoryName(rename.Groups["to"].Value)!);
                (rowOnDisk, renames) = (false, renames + 1);
            }
            else if (line.Contains("\"ack ", StringComparison.Ordinal))
            {
                Assert.True(rowOnDisk, "An answer was given before the row was on disk.");
                (rowOnDisk, answers) = (false, answers + 1);
            }
        }
        return (renames, answers);

        void Done(string path)
        {
            flushed.Add(path);
            unflushedFolders.Remove(path);
            if (path.EndsWith("evidence.db-wal", StringComparison.Ordinal)) rowOnDisk = true;
        }
    }

    [GeneratedRegex(@"\b(fsync|fdatasync)\(\d+<(?<path>[^>]+)>")]
    private static partial Regex Flush();

    [GeneratedRegex("\\brename\\w*\\([^\"]*\"(?<from>[^\"]+)\",[^\"]*\"(?<to>[^\"]+)\"")]
    private static partial Regex Rename();
}
