using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace DisputeHelper.Http;

/// <summary>The one dialect of failure: RFC 9457, with a sentence that says what happened, what is safe and what to do next, in the caller's language.</summary>
internal static class Problems
{
    /// <summary>A failure as a handler's result. <paramref name="code"/> is stable, and the title goes by it; the words are for people.</summary>
    public static ProblemHttpResult Because(int status, string code, Sentence detail) => Said(status, code, detail.In(Spoken.Now));

    /// <summary>404.</summary>
    public static ProblemHttpResult NotFound(Sentence detail) => Because(404, "not-found", detail);

    /// <summary>400, for input that a program sent wrongly.</summary>
    public static ProblemHttpResult BadInput(Sentence detail) => Because(400, "bad-input", detail);

    /// <summary>A failure that was put into the words of its asker before, and kept with them.</summary>
    public static ProblemHttpResult Said(int status, string code, string detail) => TypedResults.Problem(new ProblemDetails
    {
        Type = $"urn:disputehelper:problem:{code}",
        Status = status,
        Title = Spoken.Now[$"problem.title.{code}"],
        Detail = detail,
        Extensions = { ["code"] = code },
    });

    /// <summary>Answers from a middleware, where no handler has run.</summary>
    public static Task Answer(HttpContext context, int status, string code, Sentence detail) => Because(status, code, detail).ExecuteAsync(context);
}
