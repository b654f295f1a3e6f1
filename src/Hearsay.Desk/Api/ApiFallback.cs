using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Api;

/// <summary>Says why no route of the API took a request.</summary>
internal static class ApiFallback
{
    /// <summary>The status: 415 where the path takes the method, and so not the type of the content; 405 where it takes others.</summary>
    public static StatusCodeHttpResult Explain(HttpRequest request, EndpointDataSource endpoints)
    {
        var path = request.Path.ToString().TrimEnd('/');
        string[] methods =
        [
            .. endpoints.Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText?.TrimEnd('/') == path)
                .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []),
        ];
        if (methods.Length == 0) return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        return TypedResults.StatusCode(
            methods.Contains(request.Method) ? StatusCodes.Status415UnsupportedMediaType : StatusCodes.Status405MethodNotAllowed);
    }
}
