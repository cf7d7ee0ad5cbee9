using DisputeHelper.Http.Access;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DisputeHelper.Http.Contract;

/// <summary>Writes beside each operation what its entrance asks for.</summary>
internal sealed class OperationGuards : IOpenApiOperationTransformer
{
    public const string Token = "token";
    public const string Header = "header";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var entrance = context.Description.ActionDescriptor.EndpointMetadata.OfType<Entrance>().LastOrDefault() ?? Entrance.Closed;
        var asked = new OpenApiSecurityRequirement();
        if (entrance.Token) asked[new OpenApiSecuritySchemeReference(Token, context.Document)] = [];
        if (entrance.Header) asked[new OpenApiSecuritySchemeReference(Header, context.Document)] = [];
        if (asked.Count > 0) operation.Security = [asked];
        return Task.CompletedTask;
    }
}
