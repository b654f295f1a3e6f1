using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk.Routes;

/// <summary>Tells programs what was wrong with what they sent.</summary>
internal static class RequestFault
{
    /// <summary>What was wrong and where, in words.</summary>
    public static string Describe(BadHttpRequestException error) =>
        error.InnerException is JsonException json ? Describe(json) : error.Message;

    private static string Describe(JsonException error)
    {
        var place = $"line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}";
        if (error.Path is { Length: > 1 } path) place = $"{path}, {place}";
        // The parser names the place again behind its reason, and a type of the program where a value is not of its kind.
        var isMalformed = error.InnerException is JsonException;
        var reason = isMalformed
            ? error.Message.Split(" LineNumber:")[0].Split(" Path:")[0] : "A value is missing or not of the kind that is asked for.";
        return $"The body is not the JSON that is expected, at {place}: {reason} See /openapi/v1.json for what it holds.";
    }
}
