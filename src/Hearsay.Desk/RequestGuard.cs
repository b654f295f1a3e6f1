using System.Net;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk;

/// <summary>Lets through what a person at this machine asks, and nothing that another site makes their browser ask.</summary>
internal static class RequestGuard
{
    private const string Policy =
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /// <summary>Checks a request before anything else sees it, and says to the browser what the answer may do.</summary>
    public static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
        if (FindRefusal(context.Request) is not { } status) return next(context);
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static int? FindRefusal(HttpRequest request)
    {
        // A name of somebody else's that was made to mean this machine (DNS rebinding) is in the header all the same.
        if (!IsLoopback(request.Host.Host)) return StatusCodes.Status421MisdirectedRequest;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return null;
        // Browsers say where a form comes from; programs that are no browsers say nothing.
        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")) return StatusCodes.Status403Forbidden;
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && origin != $"{request.Scheme}://{request.Host}" ? StatusCodes.Status403Forbidden : null;
    }

    private static bool IsLoopback(string host) =>
        host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
