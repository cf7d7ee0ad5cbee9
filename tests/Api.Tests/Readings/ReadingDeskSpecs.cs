using System.Text;
using System.Text.Json;
using DisputeHelper.Cases;
using DisputeHelper.Commands;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Readings;
using DisputeHelper.Search;
using DisputeHelper.Tests.Captures;
using DisputeHelper.Tests.Formats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Readings;

public sealed class ReadingDeskSpecs : IAsyncDisposable
{
    private readonly TestStore _store = new();
    private readonly ServiceProvider _rooms;

    public ReadingDeskSpecs() => _rooms = new ServiceCollection()
        .AddSingleton(_store.Archive).AddSingleton(_store.Store).AddSingleton(TimeProvider.System)
        .AddSingleton(_store.Rooms.GetRequiredService<IDbContextFactory<EvidenceDb>>())
        .AddReadings().AddSearch().AddCases().BuildServiceProvider();

    private ReadingDesk Desk => _rooms.GetRequiredService<ReadingDesk>();

    [Fact]
    public async Task A_stored_capture_is_read_and_its_orders_are_found_by_number()
    {
        var capture = await _store.Keep(Detail(1));
        var facts = await Desk.Read(capture.Head.Id, default);
        Assert.Equal((PageKind.OrderDetail, "Completed"), (facts.Page, facts.Orders.Single().Status!.Value));
        Assert.Equal(JsonSerializer.Serialize(facts, FactsJson.Options), JsonSerializer.Serialize(await Desk.Find(capture.Head.Id, default), FactsJson.Options));
        await using var db = await Database();
        Assert.Equal("8130000000000001", (await db.OrderFacts.SingleAsync()).OrderNumber.Value);
        Assert.Equal(("read", 0), ((await db.Readings.SingleAsync()).State, (await db.Readings.SingleAsync()).Attempts));
    }

    [Fact]
    public async Task Reading_twice_replaces_the_facts_and_never_doubles_them()
    {
        var capture = await _store.Keep(Detail(2));
        await Desk.Read(capture.Head.Id, default);
        await Desk.Read(capture.Head.Id, default);
        await using var db = await Database();
        Assert.Equal(1, await db.OrderFacts.CountAsync());
    }

    [Fact]
    public async Task A_capture_without_a_page_is_read_from_its_snapshot()
    {
        var snapshot = SavedFiles.Mhtml("https://www.aliexpress.com/", "<div class='order-status'><div class='order-block-title'>Completed</div></div>");
        var capture = await _store.Keep(SampleCapture.Make(7) with { Content = [("snapshot", "multipart/related", snapshot)] });
        var facts = await Desk.Read(capture.Head.Id, default);
        Assert.Equal(("Completed", "snapshot"), (facts.Orders.Single().Status!.Value, facts.Orders.Single().Status!.Source.Part));
    }

    [Fact]
    public async Task A_page_that_ended_the_program_twice_is_not_tried_a_third_time()
    {
        var capture = await _store.Keep(Detail(3));
        await _store.Store.Ready;
        var shelf = _rooms.GetRequiredService<ReadingShelf>();
        // Begun and never finished: what a killed program leaves behind.
        Assert.Equal(1, await shelf.Begin(capture.Head.Id, default));
        Assert.Equal(2, await shelf.Begin(capture.Head.Id, default));
        for (var start = 3; start < 5; start++)
        {
            var facts = await Desk.Read(capture.Head.Id, default);
            Assert.Empty(facts.Orders);
            Assert.Contains("ended the program before", facts.Note, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_good_reading_outlives_attempts_that_failed()
    {
        var capture = await _store.Keep(Detail(5));
        await Desk.Read(capture.Head.Id, default);
        var shelf = _rooms.GetRequiredService<ReadingShelf>();
        Assert.Equal(1, await shelf.Begin(capture.Head.Id, default));
        await shelf.TakeBack(capture.Head.Id);
        await using (var db = await Database())
            Assert.Equal(("read", 0), ((await db.Readings.SingleAsync()).State, (await db.Readings.SingleAsync()).Attempts));
        for (var crash = 1; crash < 3; crash++) Assert.Equal(crash, await shelf.Begin(capture.Head.Id, default));
        Assert.Single((await Desk.Read(capture.Head.Id, default)).Orders);
        Assert.Single((await Desk.Find(capture.Head.Id, default))!.Orders);
    }

    [Fact]
    public async Task A_page_without_an_order_is_kept_with_a_sentence()
    {
        var capture = await _store.Keep(SampleCapture.Make(4));
        Assert.Contains("held no order", (await Desk.Read(capture.Head.Id, default)).Note, StringComparison.Ordinal);
        Assert.Empty((await Desk.Read(CaptureId.New(), default)).Orders);
        Assert.Null(await Desk.Find(CaptureId.New(), default));
    }

    [Fact]
    public async Task Rereading_tells_what_is_new_and_then_nothing()
    {
        for (var seed = 10; seed < 15; seed++) await _store.Keep(Detail(seed));
        var (told, progress) = (new StringWriter(), new StringWriter());
        Assert.Equal(0, await RereadCommand.Run(_rooms, told, progress, default));
        Assert.Contains("read for the first time as order-detail, 1 order.", told.ToString(), StringComparison.Ordinal);
        Assert.Contains("5 captures of 5 read, 0 of them could not be read, 5 changed in 0 fields.", told.ToString(), StringComparison.Ordinal);
        Assert.Contains("5 of 5", progress.ToString(), StringComparison.Ordinal);
        var again = await Desk.Reread(null, default);
        Assert.Equal((5, 0), (again.Read, again.Changes.Count));
    }

    [Fact]
    public async Task Rereading_names_the_fields_that_changed()
    {
        var capture = await _store.Keep(Detail(20));
        await Desk.Reread(null, default);
        var older = JsonSerializer.Serialize(new OrderFacts(TextValue.Read<OrderNumber>("8130000000000001")), FactsJson.Options);
        await using (var db = await Database())
            await db.OrderFacts.ExecuteUpdateAsync(row => row.SetProperty(order => order.Facts, older));
        var change = (await Desk.Reread(null, default)).Changes.Single();
        Assert.Equal(["order 8130000000000001: state: nothing → completed", "order 8130000000000001: status: nothing → Completed"], change.Lines.Where(line => line.Contains("stat", StringComparison.Ordinal)));
        Assert.Equal("Completed", (await Desk.Find(capture.Head.Id, default))!.Orders.Single().Status!.Value);
    }

    [Fact]
    public async Task A_stopped_reread_keeps_what_it_has_and_says_so()
    {
        await _store.Keep(Detail(30));
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var told = new StringWriter();
        await _store.Store.Ready;
        Assert.Equal(1, await RereadCommand.Run(_rooms, told, TextWriter.Null, stop.Token));
        Assert.Contains("Stopped before the end", told.ToString(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _rooms.DisposeAsync();
        await _store.DisposeAsync();
    }

    private static SampleCapture Detail(int seed) => SampleCapture.Make(seed) with
    {
        Content = [("page", "text/html", Encoding.UTF8.GetBytes($"<div class='order-status'><div class='order-block-title'>Completed</div></div><!-- {seed} -->"))],
    };

    private Task<EvidenceDb> Database() => _rooms.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync();
}
