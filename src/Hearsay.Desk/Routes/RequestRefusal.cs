using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk.Routes;

/// <summary>Why a request is not done, in words that whoever asked is shown.</summary>
internal sealed class RequestRefusal(int status, string advice) : BadHttpRequestException(advice, status)
{
    /// <summary>Refuses a search whose days or order cannot be understood, since without them it would find other things.</summary>
    public static void CheckSearch(HttpRequest request)
    {
        if (SearchLink.FindFault(request.Query) is { } fault) throw new RequestRefusal(StatusCodes.Status400BadRequest, fault);
    }
}
