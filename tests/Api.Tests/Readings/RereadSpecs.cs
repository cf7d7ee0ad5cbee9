using System.Text;
using DisputeHelper.Commands;
using DisputeHelper.Database;
using DisputeHelper.Facts;
using DisputeHelper.Http.Orders;
using DisputeHelper.Readings;
using DisputeHelper.Tests.Captures;
using DisputeHelper.Tests.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Readings;

public sealed class RereadSpecs : IAsyncDisposable
{
    private const int Many = 1000;
    private static readonly OrderNumber Order = TextValue.Read<OrderNumber>(ImportRoom.Order);
    private readonly ImportRoom _room = new();

    private ReadingDesk Desk => _room.Rooms.GetRequiredService<ReadingDesk>();

    [Fact]
    public async Task A_thousand_captures_are_read_again_with_progress_and_corrections_stand()
    {
        await Keep(Many);
        var seen = new List<int>();
        var report = await Desk.Reread(new Seen(seen), default);
        Assert.Equal((Many, Many, 0, Many), (report.Read, report.Of, report.Failed, report.Changes.Count));
        Assert.Equal(Enumerable.Range(0, Many + 1), seen.Order());
        await new UserEntries(_room.Rooms.GetRequiredService<EvidenceStore>(), _room.Rooms.GetRequiredService<DisputeHelper.Custody.CustodyLog>(), TimeProvider.System)
            .Correct(Order, [new("status", "Lost", "The carrier told me.")], default);
        await using (var db = await Database())
            await db.OrderFacts.Where(row => row.Ordinal == 0).ExecuteUpdateAsync(row => row.SetProperty(order => order.Facts, order => order.Facts.Replace("\"Completed\"", "\"Shipped\"")));

        var told = new StringWriter();
        Assert.Equal(0, await RereadCommand.Run(_room.Rooms, told, TextWriter.Null, default));
        Assert.Contains($"  order {Order}: status: Shipped → Completed", told.ToString(), StringComparison.Ordinal);
        Assert.Contains($"{Many} captures of {Many} read, 0 of them could not be read, {Many} changed in", told.ToString(), StringComparison.Ordinal);
        var file = (await _room.Rooms.GetRequiredService<DisputeHelper.Cases.CaseShelf>().Find(Order, default))!;
        Assert.Equal(("Lost", How.Correction, "Completed", Many), (file.Status!.Value, file.Status.How, file.Corrections.Single().Said[0].Quote, file.Captures.Count));
    }

    [Fact]
    public async Task Stopped_in_the_middle_every_capture_has_its_old_reading_or_its_new_one()
    {
        await Keep(60);
        await Desk.Reread(null, default);
        using var stop = new CancellationTokenSource();
        var told = new StringWriter();
        var report = await Desk.Reread(new Seen([], done => { if (done == 20) stop.Cancel(); }), stop.Token);
        Assert.InRange(report.Read, 20, 59);
        await using var db = await Database();
        Assert.Equal((60, 60, 0), (await db.OrderFacts.CountAsync(), await db.Readings.CountAsync(row => row.State == "read"), await db.Readings.CountAsync(row => row.Attempts > 0)));
        Assert.Equal(1, await RereadCommand.Run(_room.Rooms, told, TextWriter.Null, stop.Token));
        Assert.Contains("Stopped before the end. What was read is kept", told.ToString(), StringComparison.Ordinal);
        Assert.Empty((await Desk.Reread(null, default)).Changes);
    }

    [Fact]
    public async Task Neighbours_of_a_page_that_ended_the_program_are_read_alone_and_cleared()
    {
        await Keep(6);
        var shelf = _room.Rooms.GetRequiredService<ReadingShelf>();
        var ids = (await _room.Archive.Newest(10, default)).Select(capture => capture.Head.Id).ToList();
        foreach (var id in ids.Take(3)) await shelf.Begin(id, default);      // What a killed program leaves behind.
        Assert.Equal(ids.Take(3).ToHashSet(), await shelf.Suspects(default));
        var order = new List<CaptureId>();
        await new Rereading(_room.Archive, shelf, (capture, stop) => { lock (order) order.Add(capture.Head.Id); return Desk.Read(capture.Head.Id, stop); }, null).Run(default);
        Assert.Equal(ids.Take(3).ToHashSet(), order.Skip(3).ToHashSet());
        Assert.Empty(await shelf.Suspects(default));
    }

    [Fact]
    public void A_page_that_speaks_of_one_order_twice_can_be_compared()
    {
        var twice = new PageFacts(PageKind.OrderList, [new(Order), new(Order)], [], [], []);
        Assert.Null(FactsDifference.Between(Stored(), twice, twice));
        Assert.Equal([$"- order {Order} (2)"], FactsDifference.Between(Stored(), twice, twice with { Orders = [new(Order)] })!.Lines);
    }

    [Fact]
    public void A_value_that_is_found_another_way_now_is_told_too()
    {
        static PageFacts By(How how) => new(PageKind.OrderDetail, [new(Order) { Total = new(new Money(12.5m, "EUR", "12,50 €"), "12,50 €", new(CaptureId.New(), "page", "Ln 1"), how) }], [], [], []);
        Assert.Equal([$"order {Order}: total: 12.5 EUR, found by selector → label"], FactsDifference.Between(Stored(), By(How.Selector), By(How.Label))!.Lines);
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private static DisputeHelper.Captures.StoredCapture Stored() =>
        new(System.Text.Json.JsonSerializer.Deserialize<DisputeHelper.Captures.CaptureHead>(SampleCapture.Make(1).Head, FactsJson.Options)!, default, Sha256.Of([1]), []);

    private async Task Keep(int number)
    {
        var intake = _room.Rooms.GetRequiredService<DisputeHelper.Captures.CaptureIntake>();
        for (var i = 0; i < number; i++)
        {
            var sample = SampleCapture.Make(i, 10) with { Content = [("page", "text/html", Encoding.UTF8.GetBytes($"<div class='order-status'><div class='order-block-title'>Completed</div></div><!-- {i} -->"))] };
            Assert.IsType<DisputeHelper.Captures.IntakeOutcome.Stored>(await intake.Receive(sample.Parts(), null, default));
        }
    }

    private Task<EvidenceDb> Database() => _room.Rooms.GetRequiredService<IDbContextFactory<EvidenceDb>>().CreateDbContextAsync();

    private sealed class Seen(List<int> seen, Action<int>? told = null) : IProgress<RereadProgress>
    {
        public void Report(RereadProgress value)
        {
            lock (seen) seen.Add(value.Done);
            told?.Invoke(value.Done);
        }
    }
}
