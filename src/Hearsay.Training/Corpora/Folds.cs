using System.Text;

namespace Hearsay.Training.Corpora;

/// <summary>Parts a corpus by documents for cross-fitting: each part is read by models that did not see it.</summary>
internal static class Folds
{
    /// <summary>The number of parts.</summary>
    public const int Count = 5;

    /// <summary>The part that a document belongs to, by its id: the same on every machine.</summary>
    public static int Of(string document)
    {
        // FNV-1a (Fowler, Noll, Vo) over UTF-8.
        var hash = 2166136261u;
        foreach (var unit in Encoding.UTF8.GetBytes(document)) hash = (hash ^ unit) * 16777619u;
        return (int)((hash ^ (hash >> 15)) % Count);
    }
}
