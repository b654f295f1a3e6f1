using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk;

/// <summary>Answers who asks for the head of a page alone.</summary>
internal static class HeadAnswer
{
    /// <summary>Finds the page as for GET. The server itself knows what was asked, and sends nothing of what is written.</summary>
    public static Task AskAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    }
}
