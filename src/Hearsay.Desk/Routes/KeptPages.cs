using System.Collections.Concurrent;
using Hearsay.Store.Archives;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.Desk.Routes;

/// <summary>Keeps pages as they were written until somebody changes the archive: who goes back to a page need not wait for it.</summary>
/// <remarks>For pages that show what the archive holds and nothing else: not the time, not what another server says.</remarks>
internal sealed class KeptPages(Archive archive)
{
    private const long MostBytes = 64 * 1024 * 1024;
    private const int MostBytesOfOne = 1024 * 1024;

    private readonly Lock _lock = new();
    private long _mark = -1;
    private long _byteCount;
    private ConcurrentDictionary<string, byte[]> _pages = [];

    /// <summary>Keeps the pages of a group.</summary>
    public static RouteGroupBuilder Keep(RouteGroupBuilder pages) => pages.AddEndpointFilter((context, next) =>
        HttpMethods.IsGet(context.HttpContext.Request.Method)
            ? context.HttpContext.RequestServices.GetRequiredService<KeptPages>().AnswerAsync(context, next)
            : next(context));

    private async ValueTask<object?> AnswerAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var key = $"{request.Path}{request.QueryString}";
        // A page that is written while the archive changes may be newer than the mark says, never older.
        var pages = Open();
        if (pages.TryGetValue(key, out var kept)) return Send(kept);
        var result = await next(context).ConfigureAwait(false);
        // Files and texts of the group have types of their own, and pages that say what is wrong may be right the next time.
        if (result is not RazorComponentResult { StatusCode: StatusCodes.Status200OK } page) return result;
        var bytes = await WriteAsync(page, context.HttpContext).ConfigureAwait(false);
        if (bytes.Length <= MostBytesOfOne && pages.TryAdd(key, bytes)) Interlocked.Add(ref _byteCount, bytes.Length);
        return Send(bytes);
    }

    private ConcurrentDictionary<string, byte[]> Open()
    {
        lock (_lock)
        {
            var mark = archive.FindChangeMark();
            if (mark != _mark || Interlocked.Read(ref _byteCount) > MostBytes) (_mark, _byteCount, _pages) = (mark, 0, []);
            return _pages;
        }
    }

    private static async Task<byte[]> WriteAsync(RazorComponentResult page, HttpContext context)
    {
        var body = context.Response.Body;
        using var written = new MemoryStream();
        context.Response.Body = written;
        try
        {
            await page.ExecuteAsync(context).ConfigureAwait(false);
        }
        finally
        {
            context.Response.Body = body;
        }

        return written.ToArray();
    }

    private static FileContentHttpResult Send(byte[] page) => TypedResults.Bytes(page, "text/html; charset=utf-8");
}
