using System.Globalization;
using Hearsay.Export;
using Hearsay.Store.Archives;
using Hearsay.Store.Exports;

namespace Hearsay.Desk;

/// <summary>Writes into addresses what is exported, and how.</summary>
public static class ExportLink
{
    /// <summary>The page on which a format is chosen for a part of the archive.</summary>
    public static string OfPage(ExportScope scope) => "/exports" + Join(ListFields(scope));

    /// <summary>The page on which a format is chosen for what a search finds.</summary>
    public static string OfPage(SearchQuery query) => OfPage(new ExportScope { Search = query with { Skip = 0 } });

    /// <summary>The file of a part of the archive in a format.</summary>
    public static string OfFile(ExportScope scope, ExportFormat format, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var fields = ListFields(scope).Append(("format", ExportOffer.Of(format).Name));
        if (format == ExportFormat.Csv) fields = fields.Append(("kind", WireName.Of(options.Table)));
        if (options.HasByteOrderMark) fields = fields.Append(("bom", "yes"));
        if (!options.HasText) fields = fields.Append(("words", "no"));
        return "/exports/file" + Join(fields);
    }

    /// <summary>What a file is called that is taken away.</summary>
    public static string NameFile(ExportScope scope, ExportOffer offer, TableKind table)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(offer);
        var part = scope switch
        {
            { Text: { } hash } => "-text-" + Clean(hash),
            { Story: { } story } => "-story-" + Clean(story),
            { Search: not null } => "-search",
            _ => "",
        };
        var rows = offer.Format == ExportFormat.Csv ? "-" + WireName.Of(table) : "";
        return string.Create(CultureInfo.InvariantCulture, $"hearsay{part}{rows}.{offer.Extension}");
    }

    private static IEnumerable<(string Name, string Value)> ListFields(ExportScope scope)
    {
        if (scope.Text is { } text) yield return ("text", text);
        if (scope.Story is { } story) yield return ("story", story);
        foreach (var field in scope.Search is { } search ? SearchLink.ListFields(search) : []) yield return field;
    }

    private static string Join(IEnumerable<(string Name, string Value)> fields)
    {
        var parts = fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}").ToArray();
        return parts.Length == 0 ? "" : "?" + string.Join('&', parts);
    }

    // A name for files of any system.
    private static string Clean(string name) =>
        new([.. name.Take(16).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]);
}
