using DisputeHelper.Captures;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http.Capturing;

/// <summary>Each reason of an intake is one status. What a buyer can do about is said in a buyer's words; the rest as the intake words it.</summary>
internal static class Refusals
{
    public static ProblemHttpResult Of(Refusal reason, Sentence sentence) => reason switch
    {
        Refusal.TooLarge => Problems.Because(413, "too-large", new Sentence("problem.too-large")),
        Refusal.DiskFull => Problems.Because(507, "disk-full", new Sentence("problem.disk-full")),
        Refusal.ReadOnly => Problems.Because(503, "store-unavailable", sentence),
        Refusal.CutOff => Problems.Because(400, "cut-off", new Sentence("problem.cut-off")),
        _ => Problems.Because(400, "malformed-capture", sentence),
    };
}
