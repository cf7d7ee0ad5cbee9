using DisputeHelper.Facts;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DisputeHelper.Http.Contract;

/// <summary>Types that write themselves as one string would appear as "anything" in the document; here they are named.</summary>
internal sealed class SchemaNames : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(decimal) || type == typeof(decimal?)) AsText(schema, @"^-?\d+(\.\d+)?$", null, nullable: type == typeof(decimal?));
        else if (type == typeof(OrderNumber)) AsText(schema, "^[0-9]{10,20}$", null);
        else if (type == typeof(Sha256)) AsText(schema, "^[0-9a-f]{64}$", null);
        else if (type == typeof(CaptureId)) AsText(schema, null, "uuid");
        else if (type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITextValue<>))) AsText(schema, null, null);
        return Task.CompletedTask;
    }

    private static void AsText(OpenApiSchema schema, string? pattern, string? format, bool nullable = false)
    {
        schema.Type = nullable ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
        schema.Pattern = pattern;
        schema.Format = format;
        schema.Properties?.Clear();
        schema.Required?.Clear();
    }
}
