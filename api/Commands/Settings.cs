using System.CommandLine;
using DisputeHelper.Vault;

namespace DisputeHelper.Commands;

/// <summary>What every command may be told: where the evidence lies, and where to listen. An option outranks the environment.</summary>
internal sealed class Settings
{
    public Option<string?> Data { get; } = new("--data")
    {
        Description = "The folder that holds the evidence (or DISPUTEHELPER_DATA). Default: the user's application-data folder.",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<string?> Urls { get; } = new("--urls")
    {
        Description = "The loopback address to listen on (or DISPUTEHELPER_URLS). Default: http://127.0.0.1:23719, then 23720, 23721.",
        HelpName = "URL",
        Recursive = true,
    };

    /// <summary>The data folder's full path.</summary>
    public string DataPath(ParseResult parsed) => Path.GetFullPath(
        Said(parsed.GetValue(Data)) ?? Said(Environment.GetEnvironmentVariable("DISPUTEHELPER_DATA")) ?? DefaultDataPath);

    /// <summary>The addresses asked for, or null for the defaults.</summary>
    public string? Addresses(ParseResult parsed) =>
        Said(parsed.GetValue(Urls)) ?? Said(Environment.GetEnvironmentVariable("DISPUTEHELPER_URLS"));

    /// <summary>All rooms on this data folder, without a server: for the commands that work on the evidence directly.</summary>
    public ServiceProvider Open(ParseResult parsed) =>
        Program.Rooms(new ServiceCollection().AddLogging(Logs.Write).AddSingleton(DataFolder.Open(DataPath(parsed)))).BuildServiceProvider();

    private static string DefaultDataPath => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "DisputeHelper");

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
