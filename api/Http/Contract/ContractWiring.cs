using DisputeHelper.Facts;
using DisputeHelper.Http.Access;

namespace DisputeHelper.Http.Contract;

/// <summary>The contract as a document (<c>/openapi/v1.json</c>, checked in as <c>api/openapi.json</c>) and as a page (<c>/swagger</c>). Both are made when first asked for.</summary>
internal static class ContractWiring
{
    public static IServiceCollection AddContract(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(json =>
        {
            FactsJson.Configure(json.SerializerOptions);
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, HealthJson.Default);
        })
        .AddOpenApi("v1", options =>
        {
            options.AddSchemaTransformer<SchemaNames>();
            options.AddOperationTransformer<OperationGuards>();
            options.AddDocumentTransformer<DocumentFace>();
            options.AddDocumentTransformer<AnswerSchemas>();
        });

    public static void MapContract(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi/{documentName}.json").Admits(Entrance.Page);
        routes.MapSwagger();
    }
}
