namespace Hearsay;

/// <summary>The form in which an entity is mentioned.</summary>
public enum MentionForm
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By a description: "the doctor".</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}

/// <summary>Words that stand for an entity.</summary>
/// <param name="Span">The words.</param>
/// <param name="Form">Whether they are a name, a description or a pronoun.</param>
public readonly record struct Mention(TextSpan Span, MentionForm Form);
