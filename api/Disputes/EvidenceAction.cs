using DisputeHelper.Cases;
using DisputeHelper.Facts;

namespace DisputeHelper.Disputes;

/// <summary>What the user can do at once to get a piece of evidence.</summary>
/// <param name="Code">What to do.</param>
/// <param name="Url">The page to open and capture, where it is known.</param>
/// <param name="Accept">The types of files to choose from, as a file picker takes them.</param>
public sealed record EvidenceAction(ActionCode Code, string? Url, string? Accept)
{
    internal static EvidenceAction Of(EvidenceNeed need, CaseFile file) => new(need.Action, ShopPlaces.Of(file).For(need.Action), need.Action switch
    {
        ActionCode.AddPhoto => "image/*",
        ActionCode.AddVideo => "video/*",
        ActionCode.AddFile => "image/*,application/pdf",
        _ => null,
    });
}

/// <summary>What the user can do to get a piece of evidence.</summary>
public enum ActionCode { CaptureOrder, CaptureTracking, CaptureChat, CaptureSnapshot, CaptureDispute, AddPhoto, AddVideo, AddFile }
