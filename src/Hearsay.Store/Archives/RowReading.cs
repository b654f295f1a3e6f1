using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Hearsay.Store.Archives;

/// <summary>Takes values out of a row, and writes them as the archive keeps them.</summary>
internal static class RowReading
{
    private const string MomentFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    extension(DbDataReader row)
    {
        public string? FindText(int column) => row.IsDBNull(column) ? null : row.GetString(column);

        public long? FindNumber(int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

        public bool GetTruth(int column) => row.GetInt64(column) != 0;

        public DateTimeOffset? FindMoment(int column) => row.IsDBNull(column) ? null : row.GetMoment(column);

        public DateTimeOffset GetMoment(int column) => DateTimeOffset.ParseExact(
            row.GetString(column), MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

        public Timestamp? FindTimestamp(int column) =>
            Timestamp.TryParse(row.FindText(column), out var timestamp) ? timestamp : null;

        public ImmutableArray<string> GetTexts(int column) => [.. JsonSerializer.Deserialize<string[]>(row.GetString(column)) ?? []];

        public byte[] GetBlob(int column) => row.GetFieldValue<byte[]>(column);
    }

    /// <summary>A moment as below, or null.</summary>
    public static string? Write(DateTimeOffset? moment) => moment is { } known ? Write(known) : null;

    /// <summary>A moment in UTC to the millisecond, so that the order of the texts is that of time.</summary>
    public static string Write(DateTimeOffset moment) => moment.ToUniversalTime().ToString(MomentFormat, CultureInfo.InvariantCulture);
}
