using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using DisputeHelper.Database;
using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using DisputeHelper.Wording;
using Microsoft.EntityFrameworkCore;

namespace DisputeHelper.Bundles;

/// <summary>Packs that were asked for, made one after the other, so that two large ones never share the memory.</summary>
public sealed partial class BundleQueue(
    IEnumerable<IBundleMaker> makers, ProfileShelf profiles, EvidenceStore store, IDbContextFactory<EvidenceDb> databases, ILogger<BundleQueue> log) : BackgroundService
{
    private readonly Channel<BundleJob> waiting = Channel.CreateUnbounded<BundleJob>();
    private readonly ConcurrentDictionary<string, BundleJob> jobs = new();

    /// <summary>Puts a pack in the queue. The profile and the case are known to exist.</summary>
    public async Task<BundleProgress> Ask(
        OrderNumber order, string profile, BundleOptions options, DateTimeOffset now, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7().ToString("D");
        var job = new BundleJob(new BundleProgress(id, order, profile, BundleState.Waiting, options.Spoken["packStepWaiting"], 0, 1, Form: options.Form) { Draft = options.Draft, FileName = NameOf(order, profile, options) }, options, now);
        // A draft is nothing that was made: it stands in no record.
        if (!options.Draft) await store.Write(db =>
        {
            db.Bundles.Add(new BundleRow
            {
                Id = id,
                OrderNumber = order,
                Profile = profile,
                Options = JsonSerializer.Serialize(options, FactsJson.Options),
                State = Word(BundleState.Waiting),
                CreatedAt = now,
            });
            return Task.CompletedTask;
        }, cancel);
        jobs[id] = job;
        await waiting.Writer.WriteAsync(job, cancel);
        return job.Now;
    }

    /// <summary>How far a pack is, or null when there never was one of this id.</summary>
    public async Task<BundleProgress?> Find(string id, Phrases say, CancellationToken cancel)
    {
        if (jobs.TryGetValue(id, out var job)) return job.Now;
        await store.Ready.WaitAsync(cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Bundles.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancel) is { } row ? Told(row, say) : null;
    }

    /// <summary>Everything that was made or asked for of an order, newest first.</summary>
    public async Task<IReadOnlyList<BundleRecord>> Record(OrderNumber order, Phrases say, CancellationToken cancel)
    {
        var rows = await store.Read(db => db.Bundles.AsNoTracking().Where(b => b.OrderNumber == order).OrderByDescending(b => b.CreatedAt).ToListAsync(cancel), cancel);
        return [.. rows.Select(row => BundleRecord.Of(row, say, jobs.ContainsKey(row.Id)))];
    }

    /// <summary>Every change from now on, ending with the last one.</summary>
    public async IAsyncEnumerable<BundleProgress> Watch(string id, Phrases say, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (!jobs.TryGetValue(id, out var job))
        {
            if (await Find(id, say, cancel) is { } past) yield return past;
            yield break;
        }
        await foreach (var progress in job.Follow(cancel)) yield return progress;
    }

    /// <summary>Stops a pack that is waiting or being made; one that has ended stays as it is.</summary>
    public async Task<BundleProgress?> Cancel(string id, Phrases say, CancellationToken cancel)
    {
        if (jobs.TryGetValue(id, out var job)) job.Cancel();
        return await Find(id, say, cancel);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            await Make(job, stoppingToken);
            // The row remembers it from here on; without this a program that runs for months would keep every job.
            if (jobs.Count > 200) foreach (var old in jobs.Values.Where(j => j.Now.Ended).OrderBy(j => j.Now.Id, StringComparer.Ordinal).Take(100)) jobs.TryRemove(old.Now.Id, out _);
        }
    }

    private async Task Make(BundleJob job, CancellationToken stopping)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(stopping, job.Cancelled);
        var (end, say) = (job.Now, job.Options.Spoken);
        try
        {
            job.Tell(job.Now with { State = BundleState.Working, Step = say["packStepGathering"] });
            var made = await makers.Single(maker => maker.Form == job.Options.Form).Make(job.Now.Id, job.Now.Order, job.Now.Profile, job.Options, job.ClockAtEnd,
                (step, done, of) => job.Tell(job.Now with { Step = step, Done = done, Of = of }), linked.Token);
            end = job.Now with { State = BundleState.Done, Step = say["packStepDone"], Done = 1, Of = 1, Sha256 = made.Sha256, Bytes = made.Bytes, Pages = made.Pages, Fit = made.Fit };
        }
        catch (OperationCanceledException)
        {
            end = job.Now with { State = BundleState.Cancelled, Step = say["packStepCancelled"], Problem = say["packCancelled"] };
        }
        catch (BundleProblem problem)
        {
            end = job.Now with { State = BundleState.Failed, Step = say["packStepFailed"], Problem = problem.In(say), Fit = problem.Fit };
        }
        // Gone evidence or a full disk: what they say is true, "unexpected, and the evidence is safe" would not be.
        catch (Exception failure) when (failure is ITold)
        {
            LogFailure(failure, job.Now.Id);
            end = job.Now with { State = BundleState.Failed, Step = say["packStepFailed"], Problem = ((ITold)failure).Sentence.In(say) };
        }
        catch (Exception failure)
        {
            LogFailure(failure, job.Now.Id);
            end = job.Now with { State = BundleState.Failed, Step = say["packStepFailed"], Problem = say.Say("packUnexpected", ("number", job.Now.Id)) };
        }
        if (!job.Options.Draft) await Remember(end, job.ClockAtEnd());
        job.Tell(end);
    }

    private async Task Remember(BundleProgress end, DateTimeOffset now)
    {
        try
        {
            await store.Write(async db =>
            {
                var row = await db.Bundles.SingleAsync(b => b.Id == end.Id);
                (row.State, row.Problem, row.Sha256, row.Bytes, row.Pages, row.FinishedAt) = (Word(end.State), end.Problem, end.Sha256, end.Bytes, end.Pages, now);
            }, CancellationToken.None);
        }
        catch (Exception failure)
        {
            // Who waits for the pack must still hear how it ended.
            LogFailure(failure, end.Id);
        }
    }

    private BundleProgress Told(BundleRow row, Phrases say)
    {
        var line = BundleRecord.Of(row, say, underWay: false);
        var step = say[line.State switch { BundleState.Done => "packStepDone", BundleState.Cancelled => "packStepCancelled", _ => "packStepFailed" }];
        return new(row.Id, row.OrderNumber, row.Profile, line.State, step, 1, 1, line.Problem, row.Sha256, row.Bytes, row.Pages, line.Form) { FileName = NameOf(row.OrderNumber, row.Profile, line.Options) };
    }

    private string NameOf(OrderNumber order, string profile, BundleOptions options) => options.Form switch
    {
        // Nobody sends these two as they are: one is kept, the other is unpacked.
        BundleForm.Archive => $"archive-{order}{(options.Redacted ? "-redacted" : "")}.zip",
        BundleForm.UploadKit => $"upload-{order}-{profile}.zip",
        _ when options.Draft => $"draft-{order}.pdf",
        _ => (profiles.All.TryGetValue(profile, out var receiver) ? FileNames.OfBundle("evidence", order, receiver) : $"evidence-{order}") + ".pdf",
    };

    private static string Word(BundleState state) => state.ToString().ToLowerInvariant();

    [LoggerMessage(LogLevel.Error, "Pack {Bundle} failed")]
    private partial void LogFailure(Exception failure, string bundle);
}
