using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Store.Visits;

/// <summary>What a site's robots.txt says to one program, by RFC 9309.</summary>
public sealed class RobotsFile
{
    /// <summary>The most bytes that are read of a robots.txt: 500 KiB, the least that RFC 9309 asks for. The rest is left out.</summary>
    public const int MaxBytes = 500 * 1024;

    private const string Everyone = "*";

    private readonly ImmutableArray<RobotsRule> _rules;

    private RobotsFile(ImmutableArray<RobotsRule> rules, TimeSpan? delay) => (_rules, Delay) = (rules, delay);

    /// <summary>A file that allows all, as where there is none.</summary>
    public static RobotsFile AllowingAll { get; } = new([], null);

    /// <summary>The pause between two requests that it asks for (Crawl-delay, which is no part of the RFC and widely used), or
    /// null.</summary>
    public TimeSpan? Delay { get; }

    /// <summary>Reads the rules for a program. All groups that name it count as one; where none does, those for everyone hold.</summary>
    /// <param name="text">The file; anything that is no rule in it is passed over.</param>
    /// <param name="product">The product token of the program, such as "hearsay"; its case does not matter.</param>
    public static RobotsFile Parse(string text, string product)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (own, general) = (new Group(), new Group());
        var named = new List<Group>();
        var hasRules = false;
        foreach (var line in text.TrimStart('\uFEFF').Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Split(line) is not var (name, value)) continue;
            switch (name)
            {
                case "user-agent":
                    if (hasRules) named.Clear();
                    hasRules = false;
                    if (value == Everyone) named.Add(general);
                    else if (TokenOf(value).Equals(product, StringComparison.OrdinalIgnoreCase)) named.Add(own);
                    own.IsNamed |= named.Contains(own);
                    break;
                case "allow" or "disallow":
                    hasRules = true;
                    // An empty path forbids nothing, and allows nothing that was forbidden.
                    if (value.Length > 0) named.ForEach(group => group.Rules.Add(new RobotsRule(value, name == "allow")));
                    break;
                case "crawl-delay" when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                    out var seconds):
                    var delay = TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.SecondsPerDay));
                    named.ForEach(group => group.Delay = delay);
                    break;
                default:
                    // Other records end no group, says section 2.2.4.
                    break;
            }
        }

        var valid = own.IsNamed ? own : general;
        return new RobotsFile([.. valid.Rules], valid.Delay);
    }

    /// <summary>Whether the program may fetch an address of the site.</summary>
    public bool IsAllowed(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var path = RobotsRule.NormalizePath(address.PathAndQuery);
        if (path == "/robots.txt") return true;
        // The rule that says most of the path wins; between two of one length the one that allows.
        var best = _rules.Where(rule => rule.Matches(path)).MaxBy(rule => (rule.Length, rule.IsAllowing));
        return best?.IsAllowing ?? true;
    }

    private static (string Name, string Value)? Split(string line)
    {
        var record = line.Split('#')[0];
        var colon = record.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : (record[..colon].Trim().ToLowerInvariant(), record[(colon + 1)..].Trim());
    }

    // "Hearsay/1.0 (news)" means the product Hearsay.
    private static string TokenOf(string value) =>
        string.Concat(value.TakeWhile(letter => char.IsAsciiLetter(letter) || letter is '-' or '_'));

    private sealed class Group
    {
        public List<RobotsRule> Rules { get; } = [];

        public TimeSpan? Delay { get; set; }

        public bool IsNamed { get; set; }
    }
}
