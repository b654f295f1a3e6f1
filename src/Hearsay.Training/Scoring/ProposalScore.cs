using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Attributions;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>Exact-segment F1 of proposals against one annotator, for tuning.</summary>
/// <remarks>The measure that counts is the scorer's over whole readings.</remarks>
internal sealed class ProposalScore
{
    private static readonly string[] Roles = ["source", "cue", "content"];
    private readonly int[] _hits = new int[3];
    private readonly int[] _found = new int[3];
    private readonly int[] _gold = new int[3];

    /// <summary>Counts one article; proposals inside the content of another are left out, as PolNeAR has none.</summary>
    public void Add(PolnearArticle article, TokenTable table, IEnumerable<Proposal> proposals)
    {
        var all = proposals.ToArray();
        var outer = all.Where(proposal => !all.Any(other => other != proposal && IsInside(proposal, other))).ToArray();
        Count(0, outer.Where(p => p.Source is not null)
            .Select(p => table.Span(p.Source!.Value)), article.Relations.SelectMany(r => r.Source)); // Not null: just filtered.
        Count(1, outer.Select(p => table.Span(p.Cue)), article.Relations.SelectMany(r => r.Cue));
        Count(2, outer.SelectMany(p => p.Contents).Select(table.Span), article.Relations.SelectMany(r => r.Content));
    }

    /// <summary>The F1 of each role in per cent.</summary>
    public ImmutableArray<(string Name, double Value)> ByRole => [.. Roles.Select((role, index) => ($"{role} F1", F1(index)))];

    /// <summary>The F1 of each role in per cent, to two decimals, under its name.</summary>
    public IReadOnlyDictionary<string, double> ByName(string set) =>
        Roles.Select((role, index) => (Name: $"{set}: {role} F1", Value: Math.Round(F1(index), 2)))
            .ToDictionary(score => score.Name, score => score.Value);

    /// <summary>Precision, recall and F1 of each role, in per cent.</summary>
    public override string ToString() => string.Join("; ", Roles.Select((role, index) => string.Create(CultureInfo.InvariantCulture,
        $"{role} P {Share(_hits[index], _found[index]):F1} R {Share(_hits[index], _gold[index]):F1} F1 {F1(index):F1}")));

    private double F1(int role) => 2 * Share(_hits[role], _found[role] + _gold[role]);

    private static bool IsInside(Proposal proposal, Proposal other) => other.Contents.Any(content => content.Contains(proposal.Head));

    private void Count(int role, IEnumerable<TextSpan> found, IEnumerable<TextSpan> gold)
    {
        var (foundSet, goldSet) = (found.ToHashSet(), gold.ToHashSet());
        _found[role] += foundSet.Count;
        _gold[role] += goldSet.Count;
        _hits[role] += foundSet.Count(goldSet.Contains);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
