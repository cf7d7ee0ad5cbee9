using DisputeHelper.Captures;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Vault;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Captures;

/// <summary>Vault, database, log and intake on a data folder of their own, without a server.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider rooms;
    private readonly bool ownsFolder;

    public TestStore(string? folder = null, IntakeLimits? limits = null, TimeProvider? clock = null)
    {
        ownsFolder = folder is null;
        Folder = DataFolder.Open(folder ?? Directory.CreateTempSubdirectory("dh-store-").FullName);
        rooms = new ServiceCollection().AddLogging().AddSingleton(clock ?? TimeProvider.System).AddSingleton(Folder)
            .AddVault().AddCustody().AddCaptures().AddSingleton(limits ?? new IntakeLimits()).BuildServiceProvider();
    }

    public DataFolder Folder { get; }
    public IServiceProvider Rooms => rooms;
    public CaptureIntake Intake => rooms.GetRequiredService<CaptureIntake>();
    public AttachmentIntake Attachments => rooms.GetRequiredService<AttachmentIntake>();
    public CaptureArchive Archive => rooms.GetRequiredService<CaptureArchive>();
    public EvidenceVault Vault => rooms.GetRequiredService<EvidenceVault>();
    public EvidenceStore Store => rooms.GetRequiredService<EvidenceStore>();
    public CustodyLog Log => rooms.GetRequiredService<CustodyLog>();

    public Task<VerificationReport> Verify(VerificationLevel level = VerificationLevel.Full, CustodyHead? anchor = null) =>
        rooms.GetRequiredService<Verification>().Run(level, null, default, anchor);

    public Task<IntakeOutcome> Receive(SampleCapture capture) => Intake.Receive(capture.Parts(), null, default);

    public async Task<StoredCapture> Keep(SampleCapture capture) =>
        Assert.IsType<IntakeOutcome.Stored>(await Receive(capture)).Capture;

    /// <summary>Changes the database behind the program's back.</summary>
    public void Edit(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Changes a stored file behind the program's back.</summary>
    public void Damage(string path, Func<byte[], byte[]> change)
    {
        var changed = change(File.ReadAllBytes(path));
        File.Delete(path);
        File.WriteAllBytes(path, changed);
    }

    public async ValueTask DisposeAsync()
    {
        await rooms.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (ownsFolder) Directory.Delete(Folder.Root, recursive: true);
    }
}
