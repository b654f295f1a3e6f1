using System.Globalization;
using System.Reflection;

namespace Hearsay.Store.Archives;

/// <summary>Brings an archive to the schema of this program, one numbered file of SQL after another.</summary>
internal static class SchemaUpgrader
{
    /// <summary>"HEAR" in the header of the file: what tells an archive from other databases.</summary>
    public const int ApplicationId = 0x48454152;

    private static readonly (int Number, string Sql)[] _steps = [.. ListSteps()];

    /// <summary>The schema that this program reads and writes.</summary>
    public static int Latest => _steps[^1].Number;

    /// <summary>Does the steps that the archive lacks; all of them or, where one fails, none.</summary>
    /// <exception cref="InvalidDataException">It is no archive, or one of a newer program.</exception>
    public static void Upgrade(Session session, string path)
    {
        var version = Check(session, path);
        foreach (var (number, sql) in _steps)
        {
            if (number > version) session.Run(sql);
        }

        if (version == Latest) return;
        session.Run(FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Latest};"));
    }

    /// <summary>The number of the archive's schema; 0 where the file is new.</summary>
    private static long Check(Session session, string path)
    {
        var application = session.FindNumber("PRAGMA application_id");
        var version = session.FindNumber("PRAGMA user_version") ?? 0;
        var isNew = application == 0 && version == 0 && session.FindNumber("SELECT COUNT(*) FROM sqlite_schema") == 0;
        if (!isNew && application != ApplicationId)
        {
            throw new InvalidDataException($"{path}: Expected a Hearsay archive, found another database. Give the name of another file.");
        }

        if (version > Latest)
        {
            throw new InvalidDataException(
                $"{path}: Expected an archive of schema {Latest} or earlier, found {version}. A newer Hearsay wrote it: use that one.");
        }

        return version;
    }

    // "0001-articles.sql".
    private static IEnumerable<(int Number, string Sql)> ListSteps()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.EndsWith(".sql", StringComparison.Ordinal)) continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), reader.ReadToEnd());
        }
    }
}
