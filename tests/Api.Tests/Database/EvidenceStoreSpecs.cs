using DisputeHelper.Captures;
using DisputeHelper.Database;
using DisputeHelper.Tests.Captures;
using DisputeHelper.Wording;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace DisputeHelper.Tests.Database;

public class EvidenceStoreSpecs
{
    [Fact]
    public async Task A_database_that_is_no_database_is_named_and_not_touched()
    {
        await using var store = new TestStore();
        var rubbish = new byte[8192];
        new Random(1).NextBytes(rubbish);
        File.WriteAllBytes(store.Folder.Database, rubbish);
        var refused = Assert.IsType<IntakeOutcome.Refused>(await store.Receive(SampleCapture.Make(1)));
        Assert.Equal(Refusal.ReadOnly, refused.Reason);
        Assert.Contains("damaged", refused.Sentence.InEnglish, StringComparison.Ordinal);
        Assert.Equal(rubbish, File.ReadAllBytes(store.Folder.Database));
    }

    [Fact]
    public async Task Evidence_of_a_newer_program_is_not_touched()
    {
        await using var store = new TestStore();
        using (var connection = new SqliteConnection($"Data Source={store.Folder.Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version=999";
            command.ExecuteNonQuery();
        }
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Store.Ready);
        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_for_taking_nothing_more_is_told_once_in_the_programs_own_window()
    {
        var window = new Window();
        using var store = new EvidenceStore(null!, null!, window);
        store.GoReadOnly(new("told.store-disk"));
        store.GoReadOnly(new("told.store-busy"));
        Assert.Equal([Languages.English["told.store-disk"]], window.Lines);
    }

    [Fact]
    public async Task Once_read_only_it_refuses_with_its_reason_and_still_reads()
    {
        await using var store = new TestStore();
        var stored = await store.Keep(SampleCapture.Make(2));
        store.Store.GoReadOnly(new("told.store-disk"));
        store.Store.GoReadOnly(new("told.store-busy"));
        var refused = Assert.IsType<IntakeOutcome.Refused>(await store.Receive(SampleCapture.Make(3)));
        Assert.Equal((Refusal.ReadOnly, "told.store-disk"), (refused.Reason, refused.Sentence.Key));
        Assert.Equal(stored.Manifest, (await store.Archive.Find(stored.Head.Id, default))!.Manifest);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Store.Write(_ => Task.CompletedTask, default));
    }

    [Fact]
    public async Task Work_that_fails_leaves_nothing_behind()
    {
        await using var store = new TestStore();
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Store.Write(async db =>
        {
            await store.Log.Append(db, DateTimeOffset.UnixEpoch, "tried", "nothing", new { }, default);
            await db.SaveChangesAsync();
            throw new InvalidOperationException("Changed its mind.");
        }, default));
        Assert.Equal(0, (await store.Log.Head(default)).Seq);
    }

    [Fact]
    public async Task Rows_of_evidence_cannot_be_changed_or_deleted_by_this_program()
    {
        await using var store = new TestStore();
        await store.Keep(SampleCapture.Make(4));
        foreach (var sql in new[] { "UPDATE Captures SET Title='x'", "DELETE FROM Captures", "UPDATE CaptureParts SET Bytes=1", "DELETE FROM Custody" })
            Assert.Contains("append-only", Assert.Throws<SqliteException>(() => store.Edit(sql)).Message, StringComparison.Ordinal);
    }

    private sealed class Window : ILogger<EvidenceStore>
    {
        public List<string> Lines { get; } = [];
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
