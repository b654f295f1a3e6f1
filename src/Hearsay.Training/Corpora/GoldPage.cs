using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Training.Corpora;

/// <summary>A news page with the text that a person took for its story.</summary>
/// <param name="Id">The page's name in its set.</param>
/// <param name="Host">The host that published it, without www.</param>
/// <param name="Html">The markup.</param>
/// <param name="Lines">The lines of the story.</param>
internal sealed record GoldPage(string Id, string Host, string Html, IReadOnlyList<string> Lines)
{
    private const int CheckShare = 3;

    /// <summary>Whether the page is for checking only, one in three by a hash of its host: a site is on one side as a whole.</summary>
    public bool IsCheck => IsCheckHost(Host);

    /// <summary>Which of so many parts the page is in for training; all pages of a site are in one.</summary>
    public int Fold(int folds) => HashOf(Host)[1] % folds;

    /// <summary>Whether the pages of a host are for checking only.</summary>
    public static bool IsCheckHost(string host) => HashOf(host)[0] % CheckShare == 0;

    private static byte[] HashOf(string host) => SHA256.HashData(Encoding.UTF8.GetBytes(host));
}
