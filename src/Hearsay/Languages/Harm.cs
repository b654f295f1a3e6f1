namespace Hearsay.Languages;

/// <summary>What befell people.</summary>
internal enum Harm
{
    /// <summary>They died by it.</summary>
    Killed,

    /// <summary>They were hurt and lived.</summary>
    Injured,

    /// <summary>They were shot, stabbed or struck; whether they lived is not said.</summary>
    Hit,

    /// <summary>They bear signs of an injury: treated, in a serious condition.</summary>
    Treated,
}
