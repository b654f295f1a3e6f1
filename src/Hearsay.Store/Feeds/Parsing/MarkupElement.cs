using System.Text;

namespace Hearsay.Store.Feeds;

/// <summary>An element of a feed that was read loosely: names in lower case, nothing promised about what is in what.</summary>
internal sealed class MarkupElement(string name, IReadOnlyList<(string Name, string Value)> attributes, MarkupElement? parent)
{
    private readonly List<(string? Text, MarkupElement? Element)> _nodes = [];

    /// <summary>The name: of a namespace that feeds use by its customary prefix ("dc:date"), of the feed itself without one.</summary>
    public string Name { get; } = name;

    /// <summary>The element around it, or null.</summary>
    public MarkupElement? Parent { get; } = parent;

    /// <summary>The elements right inside it.</summary>
    public IEnumerable<MarkupElement> Children => _nodes.Select(node => node.Element).OfType<MarkupElement>();

    public void Add(string text) => _nodes.Add((text, null));

    public void Add(MarkupElement element) => _nodes.Add((null, element));

    /// <summary>The elements right inside it that have a name.</summary>
    public IEnumerable<MarkupElement> All(string name) => Children.Where(child => child.Name == name);

    /// <summary>The first element right inside it that has one of the names, by the order of the names; or null.</summary>
    public MarkupElement? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (All(name).FirstOrDefault() is { } child) return child;
        }

        return null;
    }

    /// <summary>An attribute, or null.</summary>
    public string? Attribute(string name) => attributes.FirstOrDefault(attribute => attribute.Name == name).Value;

    /// <summary>The text of it and of all that is in it.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var element in Walk()) element.AppendOwn(text);
        return text.ToString();
    }

    /// <summary>Every element in it, in the order of the text.</summary>
    public IEnumerable<MarkupElement> Descendants() => Walk().Select(step => step.Element).OfType<MarkupElement>().Skip(1);

    // Depth is bounded by FeedLimits.Depth, but iterators within iterators would cost a step a level.
    private IEnumerable<Step> Walk()
    {
        var open = new Stack<Step>([new Step(null, this)]);
        while (open.TryPop(out var step))
        {
            yield return step;
            if (step.Element is not { } element) continue;
            for (var index = element._nodes.Count - 1; index >= 0; index--)
            {
                open.Push(new Step(element._nodes[index].Text, element._nodes[index].Element));
            }
        }
    }

    private readonly record struct Step(string? Text, MarkupElement? Element)
    {
        public void AppendOwn(StringBuilder text) => text.Append(Text);
    }
}
