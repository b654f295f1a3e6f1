namespace Hearsay.Mentions;

/// <summary>Makes one name of a place and the force that serves it: "Albuquerque police", "Kent County Sheriff's Office".</summary>
internal static class ForceNames
{
    /// <summary>The names, in text order, with those forces and offices in place of the places.</summary>
    public static List<NameMention> Join(ArticleWords words, List<NameMention> names)
    {
        List<NameMention> joined = [];
        foreach (var name in Offices(words).Concat(names).OrderBy(name => name.First))
        {
            var isTaken = joined.Count > 0 && joined[^1].End > name.First;
            if (isTaken) continue;
            var end = name.Title is null && MayHaveForce(name) ? ForceEnd(words, name.End) : name.End;
            joined.Add(end == name.End ? name : Body(words, name.First, end));
        }

        return joined;
    }

    /// <summary>The place that a force serves: "Albuquerque" of "Albuquerque Police Department"; null of any other name.</summary>
    public static string? PlaceOf(string text)
    {
        var end = text.IndexOf(" police", StringComparison.OrdinalIgnoreCase);
        var rest = end > 0 ? text[(end + 1)..] : "";
        return rest.ToLowerInvariant() is "police" or "police department" or "police force" ? text[..end] : null;
    }

    // "the Sheriff's Office"
    private static IEnumerable<NameMention> Offices(ArticleWords words)
    {
        for (var token = 0; token < words.Count; token++)
        {
            if (!words.IsCapitalized(token) || !IsOfficial(words[token]) || words.IsTitleCase(words.SentenceOf(token))) continue;
            var end = ForceEnd(words, token);
            if (end > token && words.IsCapitalized(end - 1)) yield return Body(words, token, end);
        }
    }

    private static NameMention Body(ArticleWords words, int first, int end) =>
        new(first, end, words.Join(first, end), null, EntityKind.Organization, 2);

    private static bool MayHaveForce(NameMention name) =>
        name.Kind == EntityKind.Place || name.Text.EndsWith(" County", StringComparison.Ordinal);

    private static int ForceEnd(ArticleWords words, int token)
    {
        if (words[token] is "police" or "Police")
        {
            if (words[token + 1] is "department" or "Department" or "force" or "Force") return token + 2;
            // "Albuquerque police officers", "Ohio Police Chief Ada Quill"
            return words.TagAt(token + 1) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj ? token : token + 1;
        }

        var possessor = words[token + 1] is "attorney" or "Attorney" or "examiner" or "Examiner" ? token + 1 : token;
        var isOffice = IsOfficial(words[possessor]) && words[possessor + 1] is "'s" or "’s"
            && words[possessor + 2] is "office" or "Office" or "department" or "Department";
        return isOffice ? possessor + 3 : token;
    }

    private static bool IsOfficial(string word) => word.ToLowerInvariant() is "sheriff" or "coroner" or "attorney" or "prosecutor"
        or "examiner" or "mayor" or "governor" or "marshal";
}
