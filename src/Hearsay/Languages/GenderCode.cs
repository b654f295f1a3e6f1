namespace Hearsay.Languages;

/// <summary>The letters that stand for genders in the tables.</summary>
internal static class GenderCode
{
    /// <summary>Reads "m" and "f"; anything else tells nothing.</summary>
    public static Gender Parse(string letter) => letter switch
    {
        "m" => Gender.Male,
        "f" => Gender.Female,
        _ => Gender.Unknown,
    };
}
