using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk.Routes;

/// <summary>Why a request is not done, in words that whoever asked is shown.</summary>
internal sealed class RequestRefusal(int status, string advice) : BadHttpRequestException(advice, status);
