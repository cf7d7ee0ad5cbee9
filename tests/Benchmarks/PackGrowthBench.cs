using System.Diagnostics;
using DisputeHelper.Bundles;
using DisputeHelper.Bundles.Pictures;
using DisputeHelper.Bundles.Typst;
using DisputeHelper.Cases;
using DisputeHelper.Disputes;
using DisputeHelper.Facts;

namespace DisputeHelper.Benchmarks;

/// <summary>Large packs, from the case to the PDF on disk, against Chromium's tagged print-to-PDF of the same document (<see cref="PrintedPage"/>); and what the engine's process held at most.</summary>
internal static class PackGrowthBench
{
    public static async Task<IReadOnlyList<Ratio>> Run()
    {
        using var room = new Room();
        List<Ratio> told = [];
        // The first run reads fonts and engine from the disk; both have had it then.
        await room.Pack(50, 0);
        var (small, _) = await room.Pack(1_000, 0);
        var (large, printed, peakLarge) = await room.InTurn(10_000, 0, originals: false);
        told.Add(new("pack of 10,000 messages / Chromium's print", large, printed, 1 / 8.0));
        told.Add(new("its memory / 600 MB", peakLarge, 600, 1, "MB"));
        told.Add(new("pack of 10,000 messages / ten times that of 1,000", large, 10 * small, 1));
        room.Take(60);
        var watch = Stopwatch.StartNew();
        await room.Arrive(60);
        told.Add(new("scaling 60 photos of 12 megapixels when they arrive, all cores / Skia whole, one core", watch.Elapsed.TotalMilliseconds, room.ScaleWhole(6) * 10, null));
        var (mixed, scaled, peakMixed) = await room.InTurn(1_000, 60, originals: false);
        told.Add(new("pack of 1,000 messages + 60 photos / Chromium, same pictures", mixed, scaled, 0.5));
        var (again, whole, _) = await room.InTurn(1_000, 60, originals: true);
        told.Add(new("the same / Chromium, originals of 12 megapixels", again, whole, 0.25));
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
        private readonly Printer browser;
        private Document? made;

        public Room()
        {
            shelf = new(Path.Combine(folder.FullName, "pictures"), Open);
            writer = new(Path.Combine(folder.FullName, "tmp"), shelf, Open);
            browser = new(folder.FullName);
        }

        /// <summary>Both three times in turn, so that whatever the machine does beside it falls on both: the medians, and what the engine held at most.</summary>
        public async Task<(double Ours, double Theirs, double Peak)> InTurn(int messages, int count, bool originals)
        {
            List<(double Milliseconds, double Peak)> ours = [];
            List<double> theirs = [];
            for (var i = 0; i < 3; i++)
            {
                ours.Add(await Pack(messages, count));
                theirs.Add(browser.Print(made!, picture => originals ? PathOf(picture.Sha256) : Path.Combine(shelf.Root, $"{new WantedPicture(picture.Sha256, picture.Size).Key}-1.jpg")));
            }
            browser.Compare(Path.Combine(folder.FullName, "pack.pdf"));
            return (ours.Select(one => one.Milliseconds).Order().ElementAt(1), theirs.Order().ElementAt(1), ours.Max(one => one.Peak));
        }

        public async Task<(double Milliseconds, double Peak)> Pack(int messages, int count)
        {
            var material = new BundleMaterial(CaseOf.File(messages, [.. photos.Take(count)]), [], null, new Claim("", [], "", []), [], new Dictionary<CaptureId, IReadOnlyList<string>>(),
                new(1, Sha256.Of("bench"u8), CaseOf.At), ExhibitChoice.Everything);
            var watch = Stopwatch.StartNew();
            var document = made = Bundle.Compose(material, new ProfileShelf().Take("full"));
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

        public void Dispose() => folder.Delete(recursive: true);

        private string PathOf(Sha256 photo) => Path.Combine(folder.FullName, $"{photo.Short}.jpg");

        private Task<Stream> Open(Sha256 photo, CancellationToken cancel) => Task.FromResult<Stream>(File.OpenRead(PathOf(photo)));
    }
}
