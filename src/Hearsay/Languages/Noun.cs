namespace Hearsay.Languages;

/// <summary>A noun as a text uses it.</summary>
/// <param name="Singular">Its dictionary form.</param>
/// <param name="IsPlural">Whether the text has it in the plural.</param>
/// <param name="Gender">The gender of the person it stands for, where it tells one.</param>
internal readonly record struct Noun(string Singular, bool IsPlural, Gender Gender);
