namespace Hearsay.Languages;

/// <summary>What a word tells of the gender of the person it stands for.</summary>
internal enum Gender
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>A man or a boy.</summary>
    Male,

    /// <summary>A woman or a girl.</summary>
    Female,
}
