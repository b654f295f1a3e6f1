using Microsoft.AspNetCore.OpenApi;

namespace Hearsay.Desk.Api;

/// <summary>What the description of the API says of it as a whole.</summary>
internal static class ApiDescription
{
    /// <summary>Sets title, version and words.</summary>
    public static void Configure(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info.Title = "Hearsay";
        document.Info.Version = "v1";
        document.Info.Description =
            "Articles of an archive, what was read in them, and what a desk noted. Failures are problems (RFC 9457).";
        return Task.CompletedTask;
    });
}
