using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DisputeHelper.Http.Contract;

/// <summary>Title, guards, and nothing that depends on where the program runs: the document is compared byte by byte.</summary>
internal sealed class DocumentFace : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "DisputeHelper",
            Version = "1",
            Description = "The evidence room on this machine. Every failure is a problem document (RFC 9457) with a sentence to act on.",
        };
        document.Servers?.Clear();
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [OperationGuards.Token] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "The token of a paired browser, or one made with: token new --name N",
            },
            [OperationGuards.Header] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = "X-DisputeHelper",
                Description = "Always 1. It keeps web pages out, which cannot send it.",
            },
        };
        return Task.CompletedTask;
    }
}
