using System.Diagnostics;
using DisputeHelper.Cases;
using DisputeHelper.Database.Rows;
using DisputeHelper.Deadlines;
using DisputeHelper.Facts;
using static DisputeHelper.Tests.Cases.Given;

namespace DisputeHelper.Tests.Cases;

public sealed class CaseShelfSpecs : IDisposable
{
    private static readonly DateTimeOffset Now = Utc("2026-08-10T12:00:00Z");
    private readonly ShelfDatabase _database = new();
    private readonly CaseShelf _shelf;

    public CaseShelfSpecs() => _shelf = new CaseShelf(_database);

    public void Dispose()
    {
        _shelf.Dispose();
        _database.Dispose();
    }

    private static OrderNumber Order(int number) => TextValue.Read<OrderNumber>($"82120000000{number:D5}");

    /// <summary>A list page that shows orders <paramref name="from"/> and following.</summary>
    private static StoredFacts[] ListPage(int capture, int from, int count) =>
    [
        .. Enumerable.Range(from, count).Select((n, i) => new StoredFacts(Capture(capture), i, Utc("2026-08-01T12:00:00Z"), PageKind.OrderList, new OrderFacts(Order(n))
        {
            State = Said(n % 2 == 0 ? OrderState.Shipped : OrderState.Completed, "8", capture), Status = Words("Awaiting delivery", capture),
            PlacedOn = On(Day("2026-01-01").AddDays(n % 200).ToString("yyyy-MM-dd"), capture), Total = Reais(n, $"R${n},00", capture),
            Lines = [new OrderLine($"{n}", "100", "a", Words(n == 7 ? "Blue garden hose" : "HDMI cable", capture), [], Said(1, "x1", capture), null, null, null, null)],
            Statements = [Promise(StatementKind.RefundIfNotDelivered, Day("2026-08-20").AddDays(n % 50).ToString("yyyy-MM-dd"), "Refund if no delivery", capture)],
        })),
    ];

    private Task<ShelfPage> List(ShelfQuery query) => _shelf.List(query, file => Calendar.Next(file, Now)?.Until, default);

    [Fact]
    public async Task An_order_is_found_by_its_number_with_its_captures_files_and_corrections()
    {
        _database.Store(ListPage(1, 7, 1));
        await using (var db = _database.CreateDbContext())
        {
            db.Corrections.Add(new CorrectionRow { OrderNumber = Order(7), Field = "total", Value = "5.00 BRL", Reason = "Misread", At = Now });
            db.Attachments.Add(new AttachmentRow { Id = "a1", OrderNumber = Order(7), FileName = "box.jpg", ContentType = "image/jpeg", Bytes = 3, Sha256 = Sha256.Of([2]), Caption = "The box", StoredAt = Now });
            await db.SaveChangesAsync();
        }

        var file = (await _shelf.Find(Order(7), default))!;
        Assert.Equal(5m, file.Total!.Value.Amount);
        Assert.Equal("A note.", Assert.Single(file.Captures).Note);
        Assert.Equal(PageKind.OrderList, file.Captures[0].Page);
        Assert.Equal("The box", Assert.Single(file.Attachments).Caption);
        Assert.Null(await _shelf.Find(Order(8), default));
    }

    [Fact]
    public async Task A_list_is_filtered_by_words_and_by_state()
    {
        _database.Store(ListPage(1, 1, 10));
        Assert.Equal(Order(7), Assert.Single((await List(new ShelfQuery("HOSE blue"))).Cases).Order.Number);
        Assert.Equal(Order(7), Assert.Single((await List(new ShelfQuery(Order(7).Value))).Cases).Order.Number);
        Assert.All((await List(new ShelfQuery(State: OrderState.Completed))).Cases, c => Assert.Equal(OrderState.Completed, c.State));
        Assert.Empty((await List(new ShelfQuery("nothing like it"))).Cases);
    }

    [Theory]
    [InlineData(ShelfSort.Deadline)]
    [InlineData(ShelfSort.Placed)]
    [InlineData(ShelfSort.Captured)]
    public async Task Pages_of_a_list_follow_each_other_without_gap_or_doubling(ShelfSort sort)
    {
        _database.Store(ListPage(1, 1, 23));
        var seen = new List<OrderNumber>();
        ShelfCursor? cursor = null;
        do
        {
            var page = await List(new ShelfQuery(Sort: sort, Cursor: cursor, Limit: 5));
            Assert.Equal(23, page.Total);
            seen.AddRange(page.Cases.Select(c => c.Order.Number));
            cursor = page.Next is { } next ? TextValue.Read<ShelfCursor>(next.Value) : null;
        }
        while (cursor is not null);
        Assert.Equal(23, seen.Distinct().Count());
        Assert.Equal(23, seen.Count);
    }

    [Fact]
    public async Task The_nearest_deadline_comes_first_and_orders_without_one_last()
    {
        _database.Store(ListPage(1, 1, 12));
        var until = (await List(new ShelfQuery())).Cases.Select(c => Calendar.Next(c, Now)?.Until ?? DateTimeOffset.MaxValue).ToList();
        Assert.Equal(until.Order(), until);
    }

    [Fact]
    public async Task A_new_correction_is_seen_at_the_next_list()
    {
        _database.Store(ListPage(1, 1, 3));
        await List(new ShelfQuery());
        await using (var db = _database.CreateDbContext())
        {
            db.Corrections.Add(new CorrectionRow { OrderNumber = Order(2), Field = "total", Value = "77.00 BRL", Reason = "Misread", At = Now });
            await db.SaveChangesAsync();
        }

        Assert.Contains((await List(new ShelfQuery())).Cases, c => c.Total!.Value.Amount == 77);
    }

    [Fact]
    public async Task A_thousand_orders_take_no_more_questions_than_three()
    {
        _database.Store(ListPage(1, 1, 3));
        await List(new ShelfQuery());
        var few = _database.Questions;
        _database.Store([.. Enumerable.Range(2, 10).SelectMany(c => ListPage(c, c * 100, 100))]);
        var before = _database.Questions;
        await List(new ShelfQuery());
        Assert.Equal(few, _database.Questions - before);
        var warm = Stopwatch.StartNew();
        Assert.Equal(50, (await List(new ShelfQuery())).Cases.Count);
        // A folded list answers from memory; on a loaded machine it needs some 50 ms.
        Assert.True(warm.Elapsed < TimeSpan.FromSeconds(2), $"{warm.ElapsedMilliseconds} ms");
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("aGVsbG8")]
    public void Anything_but_a_cursor_is_refused(string text) => Assert.Null(TextValue.TryRead<ShelfCursor>(text));
}
