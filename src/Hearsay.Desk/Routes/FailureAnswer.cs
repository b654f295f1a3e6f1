using Hearsay.Desk.Pages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk.Routes;

/// <summary>Says why there is no answer: on a page to people, as a problem (RFC 9457) to programs.</summary>
internal static class FailureAnswer
{
    /// <summary>Writes it for the status that the answer has.</summary>
    public static Task WriteAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (error is BadHttpRequestException bad) context.Response.StatusCode = bad.StatusCode;
        var status = context.Response.StatusCode;
        var (title, advice) = Explain(status);
        var isForProgram = context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        if (error is RequestRefusal refusal) advice = refusal.Message;
        else if (isForProgram && error is BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } fault)
        {
            advice = RequestFault.Describe(fault);
        }

        IResult answer = isForProgram
            ? TypedResults.Problem(advice, statusCode: status, title: title)
            : PageAnswer.Of<FailurePage>(status, ("Title", title), ("Advice", advice));
        return answer.ExecuteAsync(context);
    }

    private static (string Title, string Advice) Explain(int status) => status switch
    {
        StatusCodes.Status400BadRequest => (
            "This cannot be understood",
            "Something that the page needs was left out or is not of its kind. Go back and check what you entered."),
        StatusCodes.Status403Forbidden => (
            "This is refused", "The form was sent from another site. Open the desk itself and do it there."),
        StatusCodes.Status404NotFound => (
            "There is no such page",
            "The archive holds nothing under this address: no text of that hash, no article, source or story of that name."),
        StatusCodes.Status405MethodNotAllowed => ("This cannot be done here", "The page is there, but not for this method."),
        StatusCodes.Status413PayloadTooLarge => ("This is too long", "A text may have up to 32 MB. Cut it, or import it in parts."),
        StatusCodes.Status415UnsupportedMediaType => (
            "This is not of a type that is taken", "Send application/json, and say so in Content-Type."),
        StatusCodes.Status421MisdirectedRequest => (
            "This desk answers to this machine alone", "Ask for it as 127.0.0.1 or localhost."),
        < 500 => ("This is refused", $"The desk cannot take the request as it is (status {status})."),
        _ => (
            "Something went wrong",
            "The desk failed at this; the reason is on its standard error. Nothing was changed by halves. Try it again, and tell its "
            + "makers if it stays."),
    };
}
