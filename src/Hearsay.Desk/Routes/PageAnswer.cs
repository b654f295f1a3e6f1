using Hearsay.Store.Archives;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Desk.Routes;

/// <summary>Answers with pages, and sends people on to them after they did something.</summary>
internal static class PageAnswer
{
    /// <summary>A page with its parameters.</summary>
    public static RazorComponentResult<TPage> Of<TPage>(params (string Name, object? Value)[] parameters) where TPage : IComponent =>
        Of<TPage>(StatusCodes.Status200OK, parameters);

    /// <summary>A page with a status of its own.</summary>
    public static RazorComponentResult<TPage> Of<TPage>(int status, params (string Name, object? Value)[] parameters)
        where TPage : IComponent => new(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value))
        {
            StatusCode = status,
            // All or nothing: a page that fails half-way is a page of failure.
            PreventStreamingRendering = true,
        };

    /// <summary>On to a page of the desk, which then tells what was done last to a thing.</summary>
    public static async Task<IResult> SendOnAsync(
        Archive archive, string path, string subject, string subjectId, CancellationToken cancellationToken)
    {
        var deeds = await archive.ListAuditOfAsync(subject, subjectId, cancellationToken).ConfigureAwait(false);
        return TypedResults.LocalRedirect(PagePath.WithDone(path, deeds.FirstOrDefault()?.Id));
    }

    /// <summary>The line of the audit that a page is asked to tell of, or null.</summary>
    public static async Task<AuditEntry?> FindDoneAsync(Archive archive, long? done, CancellationToken cancellationToken) =>
        done is null ? null : await archive.FindAuditAsync(done.Value, cancellationToken).ConfigureAwait(false);
}
