using DisputeHelper.Database.Rows;
using DisputeHelper.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DisputeHelper.Database;

/// <summary>The index over the vault. Tables, triggers and STRICT types are the SQL files beside this one; this is only the map.</summary>
public sealed class EvidenceDb(DbContextOptions<EvidenceDb> options) : DbContext(options)
{
    public DbSet<CaptureRow> Captures => Set<CaptureRow>();
    public DbSet<CapturePartRow> CaptureParts => Set<CapturePartRow>();
    public DbSet<AttachmentRow> Attachments => Set<AttachmentRow>();
    public DbSet<AttachmentEntryRow> AttachmentEntries => Set<AttachmentEntryRow>();
    public DbSet<AttachmentCopyRow> AttachmentCopies => Set<AttachmentCopyRow>();
    public DbSet<ImportedFileRow> ImportedFiles => Set<ImportedFileRow>();
    public DbSet<CorrectionRow> Corrections => Set<CorrectionRow>();
    public DbSet<DisputePlanRow> DisputePlans => Set<DisputePlanRow>();
    public DbSet<ClaimEditRow> ClaimEdits => Set<ClaimEditRow>();
    public DbSet<NoteRow> Notes => Set<NoteRow>();
    public DbSet<RecordRow> Records => Set<RecordRow>();
    public DbSet<CustodyRow> Custody => Set<CustodyRow>();
    public DbSet<DeviceRow> Devices => Set<DeviceRow>();
    public DbSet<BundleRow> Bundles => Set<BundleRow>();
    public DbSet<ReceiverLimitsRow> ReceiverLimits => Set<ReceiverLimitsRow>();
    public DbSet<BundleDraftRow> BundleDrafts => Set<BundleDraftRow>();
    public DbSet<MessageTranslationRow> MessageTranslations => Set<MessageTranslationRow>();
    public DbSet<ReadingRow> Readings => Set<ReadingRow>();
    public DbSet<OrderFactsRow> OrderFacts => Set<OrderFactsRow>();
    public DbSet<WaysRow> Ways => Set<WaysRow>();
    public DbSet<MarkRow> Marks => Set<MarkRow>();
    public DbSet<TickRow> Ticks => Set<TickRow>();
    public DbSet<ExhibitNumberRow> ExhibitNumbers => Set<ExhibitNumberRow>();
    public DbSet<CalendarFeedRow> CalendarFeeds => Set<CalendarFeedRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaptureRow>().HasMany(c => c.Parts).WithOne().HasForeignKey(p => p.CaptureId);
        modelBuilder.Entity<CapturePartRow>().HasKey(p => new { p.CaptureId, p.Ordinal });
        modelBuilder.Entity<AttachmentCopyRow>().HasKey(c => c.AttachmentId);
        modelBuilder.Entity<ImportedFileRow>().HasKey(f => f.Sha256);
        modelBuilder.Entity<CustodyRow>().HasKey(c => c.Seq);
        modelBuilder.Entity<CustodyRow>().Property(c => c.Seq).ValueGeneratedNever();
        modelBuilder.Entity<ReadingRow>().HasKey(r => r.CaptureId);
        modelBuilder.Entity<WaysRow>().HasKey(w => new { w.CaptureId, w.Field });
        modelBuilder.Entity<ReceiverLimitsRow>().HasKey(l => l.Profile);
        modelBuilder.Entity<BundleDraftRow>().HasKey(d => new { d.OrderNumber, d.Profile });
        modelBuilder.Entity<MessageTranslationRow>().HasKey(t => new { t.OrderNumber, t.MessageId, t.Language });
        modelBuilder.Entity<ExhibitNumberRow>().HasKey(n => new { n.OrderNumber, n.Number });
        modelBuilder.Entity<OrderFactsRow>().HasKey(f => new { f.CaptureId, f.Ordinal });
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot order or compare a DateTimeOffset; UTC ticks sort as time does.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.Properties<PageKind>().HaveConversion<string>();
        configurationBuilder.Properties<OrderNumber>().HaveConversion<Text<OrderNumber>>();
        configurationBuilder.Properties<CaptureId>().HaveConversion<Text<CaptureId>>();
        configurationBuilder.Properties<Sha256>().HaveConversion<Text<Sha256>>();
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class Text<T>() : ValueConverter<T, string>(
        value => value.Value, text => TextValue.Read<T>(text)) where T : class, ITextValue<T>;
}
