using System.Globalization;
using System.Text.Json;
using DisputeHelper.Cases;
using DisputeHelper.Custody;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Search;
using DisputeHelper.Vault;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DisputeHelper.Benchmarks;

/// <summary>Search over 1,000 orders with 10,000 messages, against a bare scan of the same words by LIKE; and the first list of those orders.</summary>
internal static class SearchBench
{
    private const int Orders = 1_000;
    private const int MessagesOfEach = 10;
    private static readonly string[] Talk = ["parcel", "lamp", "please", "refund", "broken", "tracking", "photo", "dispute", "收到", "посылка", "المبلغ", "encomenda"];

    public static async Task<IReadOnlyList<Ratio>> Run()
    {
        var folder = Directory.CreateTempSubdirectory("dh-search-").FullName;
        try
        {
            await using var rooms = new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddSingleton(DataFolder.Open(folder)).AddSingleton(TimeProvider.System)
                .AddVault().AddCustody().AddCases().AddSearch().BuildServiceProvider();
            var (store, desk, shelf) = (rooms.GetRequiredService<EvidenceStore>(), rooms.GetRequiredService<SearchDesk>(), rooms.GetRequiredService<CaseShelf>());
            await Fill(store);
            var first = await Rounds.Work(() => shelf.List(new ShelfQuery(), _ => null, default));
            var again = await Rounds.Work(() => shelf.List(new ShelfQuery(), _ => null, default));
            var index = await Rounds.Work(() => desk.Find("lamp", null, 50, default));
            return
            [
                new("the first list of 1,000 orders, work / the list again", first, again, null),
                new("making 12,000 entries findable, once, work / the list", index, first, null),
                await Rounds.Compare("search, a rare word / a scan by LIKE", 0.5, 21, () => desk.Find("reference q777", null, 50, default), () => Scan(store, "%q777%")),
                await Rounds.Compare("search, a common word / a scan by LIKE", 4, 21, () => desk.Find("refund", null, 50, default), () => Scan(store, "%refund%")),
                await Rounds.Compare("search, two letters / a scan by LIKE", 4, 21, () => desk.Find("收到", null, 50, default), () => Scan(store, "%收到%")),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The bare limit: what it costs to look at every word that is stored, once, and to fetch the newest fifty.
    private static Task<List<string>> Scan(EvidenceStore store, string pattern) => store.Read(
        db => db.Database.SqlQuery<string>($"SELECT Text AS Value FROM SearchEntries WHERE Folded LIKE {pattern} ORDER BY At DESC LIMIT 50").ToListAsync(), default);

    private static Task Fill(EvidenceStore store) => store.Write(
        db =>
        {
            var random = new Random(7);
            for (var i = 0; i < Orders; i++) Add(db, i, random);
            return Task.CompletedTask;
        },
        default);

    private static void Add(EvidenceDb db, int nth, Random random)
    {
        var id = TextValue.Read<CaptureId>(string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{nth:D12}"));
        var number = TextValue.Read<OrderNumber>((8100000000000000L + nth).ToString(CultureInfo.InvariantCulture));
        var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(nth);
        Cited<string> Words(string words) => new(words, words, new Source(id, "page", "Ln 1"), How.Selector);
        var facts = new OrderFacts(number)
        {
            Seller = new(Words($"Store {nth % 50}"), Words($"{1100000000 + nth % 50}"), null),
            Lines = [new($"{nth}", $"1005{nth:D8}", null, Words($"Example product number {nth} with a long and quite ordinary title"), [], null, null, null, null, null)],
            Messages = [.. Enumerable.Range(0, MessagesOfEach).Select(m => new Message(
                $"m{m}", m % 2 == 0 ? MessageSender.Buyer : MessageSender.Seller, null, at.AddMinutes(m), null,
                Words(string.Join(' ', Enumerable.Range(0, 14).Select(_ => Talk[random.Next(Talk.Length)])) + (nth == 777 && m == 3 ? " reference Q777" : "")), []))],
        };
        db.Captures.Add(new CaptureRow { Id = id, Url = "https://www.aliexpress.com/", Title = "", CapturedAt = at, StoredAt = at, TimeZone = "UTC", Language = "en", Head = "{}", Manifest = Sha256.Of([1]) });
        db.Readings.Add(new ReadingRow { CaptureId = id, State = "read", Attempts = 0, Page = PageKind.Chat, ReadAt = at });
        db.OrderFacts.Add(new OrderFactsRow { CaptureId = id, Ordinal = 0, OrderNumber = number, CapturedAt = at, Page = PageKind.Chat, Facts = JsonSerializer.Serialize(facts, FactsJson.Options) });
    }
}
