using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Store.Archives;

/// <summary>A story as it stood at one time: what several reports told, taken together.</summary>
/// <param name="Id">The story's name, which stays the same while reports are added.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Json">All of it, as an object of hearsay.story/1.</param>
/// <param name="Versions">The numbers of the versions that it is made of, ascending.</param>
public sealed record StoryState(string Id, string Title, string Json, ImmutableArray<long> Versions)
{
    /// <summary>Which of the story's states it is, counted from 1; 0 until it is saved.</summary>
    public int Number { get; init; }

    /// <summary>When it was saved.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>The SHA-256 of title and content, in lower-case hexadecimal: what a permalink to this state names.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Title}\n{Json}")));
}
