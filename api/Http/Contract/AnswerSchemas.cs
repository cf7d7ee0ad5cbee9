using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DisputeHelper.Http.Contract;

/// <summary>What the program answers always has all its fields, and may gain new ones; only what it is sent may leave some out, and nothing else in.</summary>
internal sealed class AnswerSchemas : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var schemas = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        var sent = Sent(document, schemas);
        foreach (var (name, schema) in schemas)
        {
            if (sent.Contains(name) || schema is not OpenApiSchema { Properties: { Count: > 0 } properties } answer) continue;
            answer.Required = new HashSet<string>(properties.Keys);
            answer.AdditionalPropertiesAllowed = true;
            if (IsReading(name) && properties.TryGetValue("value", out var value)) properties["value"] = NeverNull(value);
        }
        if (schemas.TryGetValue("ProblemDetails", out var problem) && problem is OpenApiSchema details) Describe(details);
        return Task.CompletedTask;
    }

    // A value that was read is there; only "nullable, since the type parameter says nothing" made it look otherwise.
    private static bool IsReading(string name) =>
        name.StartsWith("CitedOf", StringComparison.Ordinal) || name.StartsWith("OtherReadingOf", StringComparison.Ordinal);

    private static IOpenApiSchema NeverNull(IOpenApiSchema value)
    {
        if (value.OneOf?.FirstOrDefault(one => one.Type != JsonSchemaType.Null) is { } only) return only;
        if (value is OpenApiSchema plain) plain.Type &= ~JsonSchemaType.Null;
        return value;
    }

    private static void Describe(OpenApiSchema details)
    {
        details.Description = "Why something was not done (RFC 9457).";
        details.Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text("A URI that names the kind of problem."),
            ["title"] = Text("The kind of problem, in a few words."),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
            ["detail"] = Text("What happened, what is safe, what to do next."),
            ["code"] = Text("The last word of the type, for programs."),
        };
        details.Required = new HashSet<string>(details.Properties.Keys);

        static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };
    }

    private static HashSet<string> Sent(OpenApiDocument document, IDictionary<string, IOpenApiSchema> schemas)
    {
        var found = new HashSet<string>();
        var open = new Stack<IOpenApiSchema>(
            from path in document.Paths.Values
            from operation in path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>()
            from content in operation.RequestBody?.Content?.Values ?? Enumerable.Empty<OpenApiMediaType>()
            where content.Schema is not null
            select content.Schema);
        while (open.TryPop(out var schema))
        {
            if (schema is OpenApiSchemaReference { Reference.Id: { } id })
            {
                if (found.Add(id) && schemas.TryGetValue(id, out var named)) open.Push(named);
                continue;
            }
            foreach (var part in (schema.Properties?.Values ?? []).Concat(schema.OneOf ?? []).Concat(schema.AnyOf ?? []).Concat(schema.AllOf ?? []))
                open.Push(part);
            if (schema.Items is not null) open.Push(schema.Items);
        }
        return found;
    }
}
