namespace Hearsay.Mentions;

/// <summary>Says for which of the candidates a reference stands; null for none of them.</summary>
internal delegate EntityDraft? AntecedentChoice(ReferenceQuestion question);
