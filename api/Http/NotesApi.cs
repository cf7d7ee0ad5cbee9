using DisputeHelper.Cases;
using DisputeHelper.Facts;
using DisputeHelper.Notes;
using DisputeHelper.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DisputeHelper.Http;

/// <summary>The user's notes on an order. Every version stays on record.</summary>
internal static class NotesApi
{
    private const int LongestNote = 4000;

    public static void MapNotes(this IEndpointRouteBuilder routes)
    {
        var notes = routes.MapGroup("/orders/{number}/notes").WithTags("Notes").ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(404).ProducesProblem(503);
        notes.MapGet("/", List).WithName("ListNotes").WithSummary("The notes of an order, the newest first; those that were put away stand at the end.");
        notes.MapPost("/", Write).WithName("WriteNote").WithSummary("Writes a note.").ProducesProblem(415);
        notes.MapPut("/{id}", Change).WithName("ChangeNote").WithSummary("Changes a note, or brings one back that was put away. The words before stay on record.").ProducesProblem(415);
        notes.MapDelete("/{id}", PutAway).WithName("PutNoteAway").WithSummary("Puts a note away. It stays on record and can be brought back.");
    }

    internal static async Task<Results<Ok<IReadOnlyList<Note>>, ProblemHttpResult>> List(OrderNumber number, CaseShelf shelf, Notebook book, CancellationToken stop) =>
        await shelf.Find(number, stop) is null ? OrdersApi.NoCapture() : TypedResults.Ok(await book.Of(number, stop));

    internal static async Task<Results<Created<Note>, ProblemHttpResult>> Write(OrderNumber number, NoteEntry entry, CaseShelf shelf, Notebook book, CancellationToken stop)
    {
        if (await shelf.Find(number, stop) is null) return OrdersApi.NoCapture();
        if (entry.Problem() is { } problem) return Problems.BadInput(problem);
        var note = await book.Write(number, entry.Text.Trim(), entry.HappenedAt?.ToUniversalTime(), stop);
        return TypedResults.Created($"/orders/{number}/notes/{note.Id}", note);
    }

    internal static async Task<Results<Ok<Note>, ProblemHttpResult>> Change(OrderNumber number, string id, NoteEntry entry, Notebook book, CancellationToken stop)
    {
        if (entry.Problem() is { } problem) return Problems.BadInput(problem);
        return await book.Change(number, id, entry.Text.Trim(), entry.HappenedAt?.ToUniversalTime(), stop) is { } note ? TypedResults.Ok(note) : NoNote();
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> PutAway(OrderNumber number, string id, Notebook book, CancellationToken stop) =>
        await book.PutAway(number, id, stop) ? TypedResults.NoContent() : NoNote();

    private static ProblemHttpResult NoNote() => Problems.NotFound(new Sentence("problem.no-note"));

    private static Sentence? Problem(this NoteEntry entry) => entry.Text.Trim().Length is > 0 and <= LongestNote
        ? null
        : new Sentence("problem.note-length", ("most", LongestNote));
}

/// <summary>A note as it is written.</summary>
/// <param name="Text">The words, at most 4000 characters.</param>
/// <param name="HappenedAt">When what it tells of happened (a call, a visit to the post office); null when that does not matter.</param>
public sealed record NoteEntry(string Text, DateTimeOffset? HappenedAt = null);
