using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Hearsay.Tests.House;

/// <summary>The documentation file of an assembly, asked whether it says anything about each public member.</summary>
internal sealed partial class Documentation
{
    private static readonly HashSet<string> Fillers = ["the", "a", "an", "of", "its", "this", "for", "to", "or", "gets", "sets"];

    private readonly ILookup<string, XElement> _members;

    private Documentation(XDocument document) =>
        _members = document.Descendants("member").ToLookup(member => member.Attribute("name")!.Value.Split('(')[0]);

    /// <summary>Reads the file that the build writes beside the assembly.</summary>
    public static Documentation Of(Assembly assembly) => Parse(File.ReadAllText(Path.ChangeExtension(assembly.Location, ".xml")));

    /// <summary>Reads the text of a documentation file.</summary>
    public static Documentation Parse(string xml) => new(XDocument.Parse(xml));

    /// <summary>The public members of a type, the type itself included, about which nothing or nothing but the name is said.</summary>
    public IEnumerable<string> FindSilent(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        if (!IsSaid($"T:{name}", type.Name)) yield return name;
        foreach (var members in Api.MembersOf(type).GroupBy(member => member.Name))
        {
            if (!IsSaid(type, name, members.First(), members.Count())) yield return $"{name}.{members.Key}";
        }
    }

    private bool IsSaid(Type type, string typeName, MemberInfo member, int overloadCount) => member switch
    {
        PropertyInfo property => IsSaid($"P:{typeName}.{property.Name}", property.Name) || HasParameter(typeName, property.Name),
        FieldInfo field => IsSaid($"F:{typeName}.{field.Name}", field.Name),
        ConstructorInfo => HasParameter(typeName, null) || IsSaid($"M:{typeName}.#ctor", type.Name),
        MethodInfo method => IsInherited(method)
            || _members[$"M:{typeName}.{method.Name}"].Count(element => Says(element, method.Name)) >= overloadCount,
        _ => true,
    };

    private bool IsSaid(string id, string name) => _members[id].Any(element => Says(element, name));

    private bool HasParameter(string typeName, string? parameter) => _members[$"T:{typeName}"].Elements("param")
        .Any(element => (parameter is null || element.Attribute("name")!.Value == parameter) && Says(element.Value, parameter ?? ""));

    private static bool IsInherited(MethodInfo method) => method.GetBaseDefinition() != method && method.Name != "ToString";

    private static bool Says(XElement member, string name) =>
        member.Element("inheritdoc") is not null || member.Element("summary") is { } summary && Says(Flat(summary), name);

    private static bool Says(string sentence, string name)
    {
        var said = Words(sentence).Except(Fillers).ToList();
        return said.Count > 0 && said.Except(Words(name)).Any();
    }

    // A reference such as <see cref="Article.Text"/> holds its words in the attribute.
    private static string Flat(XElement summary) =>
        summary.Value + " " + string.Join(' ', summary.Descendants().Attributes().Select(attribute => attribute.Value));

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+|\d+")]
    private static partial Regex Word();
}
