using System.Net;
using System.Net.NetworkInformation;
using DisputeHelper.Commands;

namespace DisputeHelper.Tests.Commands;

public class ServeSpecs
{
    [Theory]
    [InlineData("http://0.0.0.0:1")]
    [InlineData("http://*:23799")]
    [InlineData("http://192.168.1.2:23799")]
    [InlineData("https://127.0.0.1:23799")]
    [InlineData("http://127.0.0.1.nip.io:23799")]
    [InlineData("http://user@127.0.0.1:23799")]
    [InlineData("http://127.0.0.2:23799")]
    [InlineData("http://127.0.0.1:23799;http://0.0.0.0:23799")]
    [InlineData("nonsense")]
    public void An_address_that_is_not_loopback_is_refused(string address) =>
        Assert.Contains("listens on this machine only", Ports.Choose(address).Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://localhost:0")]
    [InlineData("http://[::1]:0")]
    public void A_loopback_address_is_taken(string address)
    {
        var (port, refusal) = Ports.Choose(address);
        Assert.Null(refusal);
        Assert.InRange(port, 1, 65535);
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:1", "", "")]
    [InlineData("", "", "DISPUTEHELPER_URLS", "http://0.0.0.0:23798")]
    [InlineData("", "", "ASPNETCORE_URLS", "http://0.0.0.0:23798")]
    [InlineData("", "", "Kestrel__Endpoints__Web__Url", "http://0.0.0.0:23798")]
    public async Task The_program_ends_with_a_sentence_rather_than_listen_to_a_network(string option, string value, string variable, string setting)
    {
        var folder = Directory.CreateTempSubdirectory("disputehelper-").FullName;
        string[] arguments = option.Length > 0 ? ["--data", folder, option, value] : ["--data", folder];
        var run = variable.Length > 0 ? await ProgramRun.Of(arguments, (variable, setting)) : await ProgramRun.Of(arguments);
        Assert.NotEqual(0, run.Exit);
        Assert.Contains("on this machine only", run.Complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Complained, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_program_listens_on_the_two_loopback_addresses_and_on_no_other()
    {
        await using var program = await TestProgram.Start();
        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == program.Port).Select(end => end.Address).ToList();
        Assert.Contains(IPAddress.Loopback, listening);
        Assert.All(listening, address => Assert.True(IPAddress.IsLoopback(address), address.ToString()));
    }

    [Fact]
    public void A_port_that_another_program_holds_is_passed_over_and_named_when_there_is_no_other()
    {
        using var other = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        Assert.Contains($"{taken}", Ports.Choose($"http://127.0.0.1:{taken}").Refusal, StringComparison.Ordinal);
        Assert.NotEqual(taken, Ports.Choose($"http://127.0.0.1:{taken};http://127.0.0.1:0").Port);
    }

    [Fact]
    public async Task The_program_prints_address_folder_and_code_and_nothing_else()
    {
        var folder = Directory.CreateTempSubdirectory("disputehelper-").FullName;
        using var process = ProgramRun.Begin(["--data", folder, "--urls", "http://127.0.0.1:0"]);
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            string[] lines = [(await process.StandardOutput.ReadLineAsync(limit.Token))!, (await process.StandardOutput.ReadLineAsync(limit.Token))!, (await process.StandardOutput.ReadLineAsync(limit.Token))!];
            Assert.Matches(@"^DisputeHelper is running at http://127\.0\.0\.1:\d+$", lines[0]);
            Assert.EndsWith(folder, lines[1], StringComparison.Ordinal);
            Assert.Matches("^Pairing code +[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4} ", lines[2]);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
        Directory.Delete(folder, recursive: true);
    }
}
