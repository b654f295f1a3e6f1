using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Languages;

/// <summary>What the names that a page gives its elements say of their contents.</summary>
internal enum MarkupRole
{
    /// <summary>A post from elsewhere.</summary>
    Embed,

    /// <summary>Readers' comments.</summary>
    Comment,

    /// <summary>Pointers to other stories.</summary>
    Promo,

    /// <summary>Calls to share, subscribe or pay.</summary>
    Call,

    /// <summary>Menus, advertisements and other parts that no reading needs.</summary>
    Drop,

    /// <summary>A correction.</summary>
    Correction,

    /// <summary>The summary under the headline.</summary>
    Standfirst,

    /// <summary>The writers.</summary>
    Byline,

    /// <summary>The date.</summary>
    Dateline,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>A quotation set apart.</summary>
    Quote,

    /// <summary>The article's body.</summary>
    Body,
}

/// <summary>Knows the words that pages use in class names and ids, and what they say of the element.</summary>
internal sealed class MarkupTable
{
    /// <summary>The characters of a class name or id that are looked at.</summary>
    public const int MaximumLength = 400;

    private readonly FrozenDictionary<string, MarkupRole> _roles;

    private MarkupTable(FrozenDictionary<string, MarkupRole> roles) => _roles = roles;

    /// <summary>Loads the table.</summary>
    public static MarkupTable Load() =>
        new(TsvTable.Read("markup.tsv", 2).ToFrozenDictionary(row => row[1], row => Enum.Parse<MarkupRole>(row[0], ignoreCase: true)));

    /// <summary>The role that the names give away, the first of <see cref="MarkupRole"/> where they give several, or null.</summary>
    public MarkupRole? RoleOf(string names)
    {
        MarkupRole? role = null;
        var before = "";
        foreach (var word in WordsOf(names))
        {
            role = First(role, word);
            if (before.Length > 0) role = First(role, $"{before} {word}");
            before = word;
        }

        return role;
    }

    private MarkupRole? First(MarkupRole? role, string words) =>
        _roles.TryGetValue(words, out var found) && (role is null || found < role) ? found : role;

    /// <summary>"storyBody__related-links" is story, body, related, links.</summary>
    internal static List<string> WordsOf(string names)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in names.AsSpan(0, Math.Min(names.Length, MaximumLength)))
        {
            var goesOn = char.IsAsciiLetterLower(character) || (char.IsAsciiLetterUpper(character) && (word.Length == 0
                || char.IsAsciiLetterUpper(word[^1])));
            if (!goesOn && word.Length > 0)
            {
                words.Add(word.ToString().ToLowerInvariant());
                word.Clear();
            }

            if (char.IsAsciiLetter(character)) word.Append(character);
        }

        if (word.Length > 0) words.Add(word.ToString().ToLowerInvariant());
        return words;
    }
}
