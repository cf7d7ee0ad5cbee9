using System.Globalization;
using System.IO.Compression;
using System.Text;
using DisputeHelper.Captures;
using DisputeHelper.Custody;
using DisputeHelper.Facts;
using DisputeHelper.Imports;
using DisputeHelper.Vault;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace DisputeHelper.Tests.Imports;

/// <summary>The whole program without a server, on a folder of its own, and files to give it.</summary>
internal sealed class ImportRoom : IAsyncDisposable
{
    public const string Order = "8130000000000001";
    public const string Url = $"https://www.aliexpress.com/p/order/detail.html?orderId={Order}";

    public ImportRoom(ImportLimits? limits = null)
    {
        Folder = DataFolder.Open(Directory.CreateTempSubdirectory("dh-import-").FullName);
        var services = Program.Rooms(new ServiceCollection().AddLogging().AddSingleton(Folder));
        if (limits is not null) services.AddSingleton(limits);
        Rooms = services.BuildServiceProvider();
    }

    public DataFolder Folder { get; }
    public ServiceProvider Rooms { get; }
    public CaptureArchive Archive => Rooms.GetRequiredService<CaptureArchive>();
    public ImportShelf Shelf => Rooms.GetRequiredService<ImportShelf>();

    public static byte[] Jpeg(int seed = 1) => [0xFF, 0xD8, 0xFF, 0xE0, .. Encoding.ASCII.GetBytes(seed.ToString(CultureInfo.InvariantCulture)), 0xFF, 0xD9];

    public static byte[] Page(string head = "", string body = "<div class='order-status'><div class='order-block-title'>Completed</div></div>", string html = "<html lang=en>") =>
        Encoding.UTF8.GetBytes($"<!DOCTYPE html>{head}{html}<head><title>Order details</title></head><body>{body}</body></html>");

    /// <summary>As Chromium writes it above a page that it saves.</summary>
    public static string SavedFrom(string url = Url) => string.Create(CultureInfo.InvariantCulture, $"\n<!-- saved from url=({url.Length:0000}){url} -->\n");

    public static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        return bytes.ToArray();
    }

    public async Task<IReadOnlyList<ImportResult>> Import(string name, byte[] bytes, string? order = null, DateTimeOffset? modified = null)
    {
        var results = new List<ImportResult>();
        await foreach (var result in Rooms.GetRequiredService<ImportDesk>().Take(new(name, new MemoryStream(bytes), modified), TextValue.TryRead<OrderNumber>(order), default))
            results.Add(result);
        return results;
    }

    public async Task<ImportResult> One(string name, byte[] bytes, string? order = null, DateTimeOffset? modified = null) => Assert.Single(await Import(name, bytes, order, modified));

    public Task<VerificationReport> Verify() => Rooms.GetRequiredService<Verification>().Run(VerificationLevel.Full, null, default);

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

    public async ValueTask DisposeAsync()
    {
        await Rooms.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder.Root, recursive: true);
    }
}
