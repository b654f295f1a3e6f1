namespace Hearsay.Stories;

/// <summary>Says whether two names that are almost the same are of one person, and one of them is wrong.</summary>
/// <remarks>
/// Brothers and sisters have one surname and often given names alike, so a given name that differs is held to be the same only where the
/// age is, or where no more than one letter within it differs. A short form is no mistake ("Steve" for "Steven"), nor is another way to
/// write a name of another alphabet ("Heidar" for "Heydar").
/// </remarks>
internal static class NameVariants
{
    private const int MostLetters = 2;
    private const int ShortestName = 4;
    private const int ShortestWithoutAge = 5;

    /// <summary>Whether all who bear the one and all who bear the other are one person.</summary>
    public static bool AreOne(List<StoryPerson> one, List<StoryPerson> other)
    {
        // Who names both has two persons in mind.
        if (one.Select(person => person.Report).Intersect(other.Select(person => person.Report)).Any()) return false;
        var (name, twin) = (one[0].Name, other[0].Name);
        if (name.Suffix != twin.Suffix || AgesDiffer(one, other)) return false;
        return name.Surname == twin.Surname ? AreOneGiven(name.Given, twin.Given, HaveOneAge(one, other))
            : AreOneSurname(name.Surname, twin.Surname, HaveOneAge(one, other));
    }

    private static bool AreOneGiven(string one, string other, bool haveOneAge)
    {
        if (Math.Min(one.Length, other.Length) < ShortestName || IsShortForm(one, other) || IsShortForm(other, one)) return false;
        var letters = PersonName.Distance(one, other);
        if (haveOneAge) return letters <= MostLetters;
        return letters == 1 && one[0] == other[0] && Math.Min(one.Length, other.Length) >= ShortestWithoutAge && IsSlip(one, other);
    }

    private static bool AreOneSurname(string one, string other, bool haveOneAge)
    {
        if (Math.Min(one.Length, other.Length) < (haveOneAge ? ShortestName : ShortestWithoutAge)) return false;
        var letters = PersonName.Distance(one, other);
        return haveOneAge ? letters <= MostLetters : letters == 1 && IsSlip(one, other);
    }

    private static bool HaveOneAge(List<StoryPerson> one, List<StoryPerson> other) => one.Exists(first =>
        first.Age is { } age && other.Exists(second => second.Age is { } twin && Math.Abs(age.Years - twin.Years) <= 1));

    private static bool AgesDiffer(List<StoryPerson> one, List<StoryPerson> other) =>
        one.Exists(person => person.Age is not null) && other.Exists(person => person.Age is not null) && !HaveOneAge(one, other);

    private static bool IsShortForm(string one, string other) =>
        other.Length > one.Length && other.StartsWith(one, StringComparison.Ordinal);

    // A letter left out, two swapped, one vowel for another, "m" for "n": but a McCaul is no McFaul.
    private static bool IsSlip(string one, string other)
    {
        if (SoundOf(one) == SoundOf(other)) return false;
        if (one.Length != other.Length) return true;
        var (first, last) = (0, one.Length - 1);
        while (one[first] == other[first]) first++;
        while (one[last] == other[last]) last--;
        return first < last || (IsVowel(one[first]) && IsVowel(other[first])) || (one[first] is 'm' or 'n' && other[first] is 'm' or 'n');
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    // How letters of other alphabets are written varies most in these; doubled letters fall away.
    private static string SoundOf(string name)
    {
        Span<char> sound = stackalloc char[name.Length];
        var length = 0;
        foreach (var letter in name)
        {
            var heard = letter switch
            {
                'y' or 'j' or 'g' => 'i',
                'c' or 'q' => 'k',
                'v' or 'w' => 'b',
                'z' => 's',
                'o' => 'u',
                _ => letter,
            };
            if (length == 0 || sound[length - 1] != heard) sound[length++] = heard;
        }

        return new string(sound[..length]);
    }
}
