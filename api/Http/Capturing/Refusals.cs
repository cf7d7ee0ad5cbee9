using DisputeHelper.Captures;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http.Capturing;

/// <summary>Each reason of an intake is one status; the sentence is the intake's own.</summary>
internal static class Refusals
{
    public static ProblemHttpResult Of(Refusal reason, string sentence) => reason switch
    {
        Refusal.TooLarge => Problems.Because(413, "too-large", "Too large", sentence),
        Refusal.DiskFull => Problems.Because(507, "disk-full", "The disk is full", sentence),
        Refusal.ReadOnly => Problems.Because(503, "store-unavailable", "The store takes nothing at present", sentence),
        Refusal.CutOff => Problems.Because(400, "cut-off", "The delivery broke off", sentence),
        _ => Problems.Because(400, "malformed-capture", "This is not a capture", sentence),
    };
}
