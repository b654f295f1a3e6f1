using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scalar.AspNetCore;

namespace Hearsay.Desk.Api;

/// <summary>The API as a page to read and try out, served from here with all that it loads.</summary>
internal static class ApiReference
{
    /// <summary>Where it is found.</summary>
    public const string Path = "/reference";

    /// <summary>Adds it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapScalarApiReference(Path, (options, context) =>
    {
        options.Title = "Hearsay API";
        options.OpenApiRoutePattern = "/openapi/{documentName}.json";
        options.DefaultFonts = false;
        options.Telemetry = false;
        options.Agent = new ScalarAgentOptions { Disabled = true };
        options.Mcp = new ScalarMcpOptions { Disabled = true };
        options.HideClientButton = true;
        options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        options.Nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        context.Response.Headers.ContentSecurityPolicy = WritePolicy(options.Nonce);
    }).ExcludeFromDescription();

    // The page is made by script, which writes styles into it. It still loads nothing from elsewhere, and talks to nobody else.
    private static string WritePolicy(string nonce) =>
        $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
}
