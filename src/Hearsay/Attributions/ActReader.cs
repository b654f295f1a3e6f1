using Hearsay.Languages;

namespace Hearsay.Attributions;

/// <summary>Tells whether a source uttered the content or holds it.</summary>
internal static class ActReader
{
    /// <summary>The act of a proposal whose manner is known.</summary>
    /// <remarks>What is quoted was uttered, whatever the verb: “We may lose it,” worried Lund.</remarks>
    public static Act Read(TokenTable table, Proposal proposal, Manner manner)
    {
        if (manner == Manner.Direct || UttersIt(table, proposal)) return Act.Speech;
        var head = table.Syntax.Tokens[proposal.Head];
        return ActTable.English.ActOf(head.Lemma, head.Upos, table.CueClass[proposal.Head]);
    }

    // "expressed the hope that": a feeling that is put into words is uttered.
    private static bool UttersIt(TokenTable table, Proposal proposal)
    {
        var first = Math.Max(proposal.Cue.First - 2, table.SentenceOf(proposal.Head).FirstToken);
        for (var token = first; token < proposal.Head; token++)
            if (IsUttering(table.Text(token))) return true;
        return false;
    }

    private static bool IsUttering(ReadOnlySpan<char> word) =>
        word is "expressed" or "expresses" or "expressing" or "express" or "voiced" or "voices" or "voicing" or "voice";
}
