using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk.Routes;

/// <summary>What somebody entered into a form.</summary>
internal sealed class FormFields(IFormCollection form)
{
    /// <summary>All fields, for what reads them itself.</summary>
    public IFormCollection All => form;

    /// <summary>The fields of a request.</summary>
    /// <exception cref="BadHttpRequestException">It has no form.</exception>
    public static async Task<FormFields> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType) throw new BadHttpRequestException("Expected a form.");
        try
        {
            return new FormFields(await request.ReadFormAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (InvalidDataException error)
        {
            throw new BadHttpRequestException(error.Message, StatusCodes.Status413PayloadTooLarge, error);
        }
    }

    /// <summary>A field with the white space around it gone, or null where it is empty or not there.</summary>
    public string? Find(string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A field that the form cannot do without.</summary>
    /// <exception cref="BadHttpRequestException">It is empty or not there.</exception>
    public string Get(string name) => Find(name) ?? throw new BadHttpRequestException($"The field {name} is missing.");

    /// <summary>A field that is a number, or null where it is none.</summary>
    public long? FindNumber(string name) =>
        long.TryParse(Find(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The span of the fields start and end, or null where they are none.</summary>
    public TextSpan? FindSpan() =>
        FindNumber("start") is { } start && FindNumber("end") is { } end && start <= end && end <= int.MaxValue
            ? new TextSpan((int)start, (int)end) : null;

    /// <summary>A field that names a kind, or the first kind where it names none.</summary>
    public T GetKind<T>(string name) where T : struct, Enum =>
        Enum.TryParse<T>(Find(name), ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : default;
}
