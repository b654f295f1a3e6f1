namespace Hearsay.Export;

/// <summary>The words of all facts that views show, with the voice that each stands in.</summary>
internal sealed class FactUses
{
    private readonly ILookup<FactKind, FactUse> _uses;

    /// <summary>The facts of a reading.</summary>
    public FactUses(Reading reading)
    {
        var voices = new VoiceMap(reading);
        _uses = MarkedFacts.Of(reading).Select(fact => new FactUse(fact.Mark, fact.Span, voices.Find(fact.Span)))
            .ToLookup(use => use.Mark.Kind);
    }

    /// <summary>Those of one layer, in text order.</summary>
    public IEnumerable<FactUse> Of(FactKind kind) => _uses[kind];
}
