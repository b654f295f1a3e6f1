using System.Collections.Frozen;
using Hearsay.Languages;
using Hearsay.Syntax;

namespace Hearsay.Training.Corpora;

/// <summary>Marks the names among the mentions of a document of GUM: the proper nouns around a mention's head, without titles.</summary>
internal sealed class GumNames
{
    private static readonly FrozenSet<string> _joints = new[]
    {
        "-", "of", "for", "and", "&", "de", "la", "le", "del", "al", "el", "von", "van", "der", "the", "/",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly GumDocument _document;
    private readonly byte[] _labels;

    private GumNames(GumDocument document)
    {
        _document = document;
        _labels = new byte[document.Words.Count];
    }

    /// <summary>The sentences of the document with the names of persons, bodies and places; others are not marked.</summary>
    public static IEnumerable<NameSentence> Read(GumDocument document)
    {
        var labels = new GumNames(document).Mark();
        for (var index = 0; index < document.Sentences.Count; index++)
        {
            var first = document.Sentences[index];
            var end = index + 1 < document.Sentences.Count ? document.Sentences[index + 1] : labels.Length;
            var words = document.Words[first..end].Select(word => word.Form);
            yield return new NameSentence(document.Id, [.. words], [.. labels[first..end]], false, NameScheme.Gum);
        }
    }

    // The longest mention comes first: "University of California" is one name, whatever is inside it.
    private byte[] Mark()
    {
        foreach (var mention in _document.Mentions.OrderBy(mention => mention.First - mention.Last))
        {
            if (KindOf(mention.Type) is { } kind && NameOf(mention, kind) is { } name) Mark(name.First, name.End, kind);
        }

        return _labels;
    }

    private void Mark(int first, int end, EntityKind kind)
    {
        if (_labels[first..end].Any(label => label != NameLabels.Outside)) return;
        for (var index = first; index < end; index++)
            _labels[index] = index == first ? NameLabels.Begin(kind) : NameLabels.Inside(kind);
    }

    private static EntityKind? KindOf(string type) => type switch
    {
        "person" => EntityKind.Person,
        "organization" => EntityKind.Organization,
        "place" => EntityKind.Place,
        _ => null,
    };

    private (int First, int End)? NameOf(GumMention mention, EntityKind kind)
    {
        var head = HeadOf(mention);
        // "director General Suleiman al-Amr": what follows the noun names.
        if (!IsProper(head) && kind == EntityKind.Person) head++;
        if (head > mention.Last || !IsProper(head) || IsInOther(head, mention)) return null;
        var (first, end) = (Before(head, mention, kind), After(head, mention, kind));
        if (kind == EntityKind.Person) first = AfterTitles(first, end);
        return first < end && !IsPeople(first, end) && !IsRole(first, end, kind) ? (first, end) : null;
    }

    private int HeadOf(GumMention mention)
    {
        for (var index = mention.First; index <= mention.Last; index++)
        {
            var head = _document.Words[index].Head;
            if (head < mention.First || head > mention.Last) return index;
        }

        return mention.First;
    }

    private int Before(int head, GumMention mention, EntityKind kind)
    {
        var first = head;
        for (var index = head - 1; index >= mention.First; index--)
        {
            if (IsNamePart(index, mention, kind)) first = index;
            else if (!_joints.Contains(Form(index)) || (kind == EntityKind.Person && Form(index) is "and" or "of" or "the")) break;
        }

        return first;
    }

    private int After(int head, GumMention mention, EntityKind kind)
    {
        var end = head + 1;
        for (var index = head + 1; index <= mention.Last; index++)
        {
            if (IsNamePart(index, mention, kind)) end = index + 1;
            else if (!_joints.Contains(Form(index)) || (kind == EntityKind.Person && Form(index) is "and" or "of" or "for")) break;
        }

        return end;
    }

    // "Kelly, D. R." and "Route 66" hold more than nouns; of somebody else's name a person's never has a part.
    private bool IsNamePart(int index, GumMention mention, EntityKind kind)
    {
        var isNumber = _document.Words[index].Xpos == "CD" && kind != EntityKind.Person;
        var isPart = char.IsUpper(Form(index)[0]) || IsProper(index) || isNumber;
        return isPart && mention.Core.Contains(index) && (kind != EntityKind.Person || !IsInOther(index, mention));
    }

    private int AfterTitles(int first, int end)
    {
        while (first < end && IsTitle(first, end)) first++;
        return first;
    }

    private bool IsTitle(int index, int end) => TitleTable.English.Find(Form(index)) is not null
        || (index + 1 < end && TitleTable.English.Find(Form(index) + " " + Form(index + 1)) is not null);

    private bool IsPeople(int first, int end)
    {
        var text = string.Join(' ', Enumerable.Range(first, end - first).Select(Form));
        return PlaceTable.English.TryFindDemonym(text, out _) || WordTable.Affiliations.Has(text);
    }

    // "the Chief Guest" and "the Mesoamericans" name nobody.
    private bool IsRole(int first, int end, EntityKind kind) => kind == EntityKind.Person && end - first == 1
        && (NounTable.Roles.Find(Form(first)) is not null || _document.Words[first].Xpos == "NNPS");

    private bool IsInOther(int index, GumMention mention) => _document.Mentions.Exists(other => other.Entity != mention.Entity
        && other.First >= mention.First && other.Last <= mention.Last && index >= other.First && index <= other.Last);

    private bool IsProper(int index) =>
        index < _document.Words.Count && _document.Words[index].Xpos.StartsWith("NNP", StringComparison.Ordinal);

    private string Form(int index) => _document.Words[index].Form;
}
