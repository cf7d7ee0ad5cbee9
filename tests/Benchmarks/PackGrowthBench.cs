using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using DisputeHelper.Bundles;
using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;

namespace DisputeHelper.Benchmarks;

/// <summary>Large packs, from the case to the PDF on disk, against Chromium's print-to-PDF of the same words and pictures; and what the engine's process held at most.</summary>
internal static class PackGrowthBench
{
    public static async Task<IReadOnlyList<Ratio>> Run()
    {
        using var room = new Room();
        List<Ratio> told = [];
        // The first run reads fonts and engine from the disk; both have had it then.
        await room.Pack(50, 0);
        var (small, _) = await room.Pack(1_000, 0);
        var (large, peakLarge) = await room.Pack(10_000, 0);
        told.Add(new("pack of 10,000 messages / Chromium's print", large, room.Print(10_000, []), 1 / 8.0));
        told.Add(new("its memory / 600 MB", peakLarge, 600, 1, "MB"));
        told.Add(new("pack of 10,000 messages / ten times that of 1,000", large, 10 * small, 1));
        room.Take(60);
        var watch = Stopwatch.StartNew();
        await room.Arrive(60);
        told.Add(new("scaling 60 photos of 12 megapixels when they arrive, all cores / Skia whole, one core", watch.Elapsed.TotalMilliseconds, room.ScaleWhole(6) * 10, null));
        var (mixed, peakMixed) = await room.Pack(1_000, 60);
        told.Add(new("pack of 1,000 messages + 60 photos / Chromium, same pictures", mixed, room.Print(1_000, room.Scaled(60)), 0.5));
        told.Add(new("the same / Chromium, originals of 12 megapixels", mixed, room.Print(1_000, room.Originals(60)), 0.25));
        told.Add(new("its memory / 700 MB", peakMixed, 700, 1, "MB"));
        await room.Arrive(200);
        var (_, peakPhotos) = await room.Pack(20, 200);
        told.Add(new("memory of a pack of 200 photos / 900 MB", peakPhotos, 900, 1, "MB"));
        return told;
    }

    /// <summary>A folder with photos, a shelf, a writer and a browser.</summary>
    private sealed class Room : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dh-growth-");
        private readonly List<Sha256> photos = [];
        private readonly PictureShelf shelf;
        private readonly TypstWriter writer;

        public Room()
        {
            shelf = new(Path.Combine(folder.FullName, "pictures"), Open);
            writer = new(Path.Combine(folder.FullName, "tmp"), shelf, Open);
        }

        public async Task<(double Milliseconds, double Peak)> Pack(int messages, int count)
        {
            var material = new BundleMaterial(CaseOf.File(messages, [.. photos.Take(count)]), [], null, new Claim("", [], "", []), [], new Dictionary<CaptureId, IReadOnlyList<string>>(),
                new(1, Sha256.Of("bench"u8), CaseOf.At), ExhibitChoice.Everything);
            var watch = Stopwatch.StartNew();
            var document = Bundle.Compose(material, new ProfileShelf().Take("full"));
            var shown = await shelf.PrepareAll([.. document.Pictures()], _ => { }, CancellationToken.None);
            var written = await writer.Write(document, shown, Path.Combine(folder.FullName, "pack.pdf"), CancellationToken.None);
            return (watch.Elapsed.TotalMilliseconds, written.PeakMegabytes ?? 0);
        }

        /// <summary>The camera takes photos.</summary>
        public void Take(int count)
        {
            while (photos.Count < count)
            {
                var bytes = PhotoOf.TwelveMegapixels(photos.Count);
                photos.Add(Sha256.Of(bytes));
                File.WriteAllBytes(PathOf(photos[^1]), bytes);
            }
        }

        /// <summary>Photos come in and are scaled as the running program does it.</summary>
        public Task Arrive(int count)
        {
            Take(count);
            return shelf.PrepareAll([.. photos.Take(count).Select(p => new WantedPicture(p, PictureSize.HalfPage))], _ => { }, CancellationToken.None);
        }

        public double ScaleWhole(int count)
        {
            var watch = Stopwatch.StartNew();
            foreach (var photo in photos.Take(count)) PhotoOf.ScaleWhole(PathOf(photo));
            return watch.Elapsed.TotalMilliseconds;
        }

        public IEnumerable<string> Originals(int count) => photos.Take(count).Select(PathOf);

        public IEnumerable<string> Scaled(int count) => photos.Take(count).Select(p => Path.Combine(shelf.Root, $"{new WantedPicture(p, PictureSize.HalfPage).Key}-1.jpg"));

        /// <summary>The same words in a table, and the pictures at the size that the pack gives them.</summary>
        public double Print(int messages, IEnumerable<string> pictures)
        {
            var html = new StringBuilder("<!doctype html><meta charset=utf-8><style>body{font:12pt 'Noto Sans',sans-serif}td{border-bottom:1px solid #ddd;padding:7px;vertical-align:top}td:first-child{width:46mm;font-size:9.5pt}img{display:block;width:112mm;margin:12mm 0}</style><table>");
            foreach (var message in CaseOf.File(messages, []).Messages)
                html.Append(CultureInfo.InvariantCulture, $"<tr><td>{message.Sender}<br>{message.At:u}<td>{WebUtility.HtmlEncode(message.Text.Value)}");
            html.Append("</table>");
            foreach (var picture in pictures) html.Append(CultureInfo.InvariantCulture, $"<img src=\"file://{picture}\">");
            var page = Path.Combine(folder.FullName, "page.html");
            File.WriteAllText(page, html.ToString());
            var watch = Stopwatch.StartNew();
            using var browser = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "chromium",
                ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={Path.Combine(folder.FullName, "browser")}", $"--print-to-pdf={Path.Combine(folder.FullName, "print.pdf")}", $"file://{page}"])
            { RedirectStandardError = true, RedirectStandardOutput = true })!;
            browser.StandardError.ReadToEnd();
            browser.WaitForExit();
            return File.Exists(Path.Combine(folder.FullName, "print.pdf")) ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException("The browser printed nothing.");
        }

        public void Dispose() => folder.Delete(recursive: true);

        private string PathOf(Sha256 photo) => Path.Combine(folder.FullName, $"{photo.Short}.jpg");

        private Task<Stream> Open(Sha256 photo, CancellationToken cancel) => Task.FromResult<Stream>(File.OpenRead(PathOf(photo)));
    }
}
