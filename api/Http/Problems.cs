using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace DisputeHelper.Http;

/// <summary>The one dialect of failure: RFC 9457, with a sentence that says what happened, what is safe and what to do next.</summary>
internal static class Problems
{
    /// <summary>A failure as a handler's result. <paramref name="code"/> is stable; the texts are for people.</summary>
    public static ProblemHttpResult Because(int status, string code, string title, string detail) =>
        TypedResults.Problem(Of(status, code, title, detail));

    /// <summary>404.</summary>
    public static ProblemHttpResult NotFound(string detail) => Because(404, "not-found", "Not found", detail);

    /// <summary>400, for input that a program sent wrongly.</summary>
    public static ProblemHttpResult BadInput(string detail) => Because(400, "bad-input", "The request cannot be understood", detail);

    /// <summary>409.</summary>
    public static ProblemHttpResult Conflict(string code, string detail) => Because(409, code, "In conflict with what is stored", detail);

    /// <summary>A failure that is told in the caller's language.</summary>
    public static ProblemHttpResult Because(int status, string code, Sentence detail) =>
        Because(status, code, Languages.English[$"problem.title.{code}"], detail.In(Spoken.Now));

    /// <inheritdoc cref="NotFound(string)" />
    public static ProblemHttpResult NotFound(Sentence detail) => NotFound(detail.In(Spoken.Now));

    /// <inheritdoc cref="BadInput(string)" />
    public static ProblemHttpResult BadInput(Sentence detail) => BadInput(detail.In(Spoken.Now));

    public static ProblemDetails Of(int status, string code, string title, string detail) => new()
    {
        Type = $"urn:disputehelper:problem:{code}",
        Status = status,
        Title = Spoken.Now.Find($"problem.title.{code}") ?? title,
        Detail = Spoken.Now.Noted(detail),
        Extensions = { ["code"] = code },
    };

    /// <inheritdoc cref="Answer(HttpContext, int, string, string, string)" />
    public static Task Answer(HttpContext context, int status, string code, Sentence detail) => Because(status, code, detail).ExecuteAsync(context);

    /// <summary>Answers from a middleware, where no handler has run.</summary>
    public static Task Answer(HttpContext context, int status, string code, string title, string detail) =>
        Because(status, code, title, detail).ExecuteAsync(context);
}
