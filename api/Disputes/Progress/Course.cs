using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Wording;

namespace DisputeHelper.Disputes.Progress;

/// <summary>The course of a dispute as it is drawn: what lies behind, what is now, what lies ahead.</summary>
internal static class Course
{
    public static IReadOnlyList<CoursePoint> Of(DisputeRecord dispute, DisputeStatus status, Phrases said)
    {
        var returns = status.At == CourseStage.Return || RecordShows.ReturnWanted.By(dispute);
        return [.. Enum.GetValues<CourseStage>().Where(s => s != CourseStage.Return || returns).Select(s => Point(s, dispute, status, said))];
    }

    private static CoursePoint Point(CourseStage stage, DisputeRecord dispute, DisputeStatus status, Phrases said)
    {
        var at = RecordReading.At(dispute, stage);
        var state = stage == status.At ? CourseState.Now
            : stage > status.At ? CourseState.Ahead
            // What the record does not show may still have happened on the way to a refund; the opening always has.
            : stage == CourseStage.Opened || at is not null || stage is CourseStage.Return or CourseStage.Refund ? CourseState.Done
            : CourseState.Skipped;
        return new(stage, said[$"course.{JsonNamingPolicy.KebabCaseLower.ConvertName(stage.ToString())}"], state, at);
    }
}
