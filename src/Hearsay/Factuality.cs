namespace Hearsay;

/// <summary>How sure whoever states a thing makes it sound (FactBank: Saurí and Pustejovsky, 2009).</summary>
public enum Factuality
{
    /// <summary>Stated as fact, or as fact that it is not so.</summary>
    Certain,

    /// <summary>Held to be likely: "were likely then tossed".</summary>
    Probable,

    /// <summary>Held to be possible: "may", "might".</summary>
    Possible,

    /// <summary>Left open: questions, wishes, orders, plans, "whether".</summary>
    Unknown,

    /// <summary>Known not to be so: "had he not made it".</summary>
    Counterfactual,
}
