using System.Collections.Immutable;

namespace Hearsay.Attributions;

/// <summary>Finds the posts set into a page and gives what they say to their authors; the platform is where they stand, no relay.</summary>
internal sealed class EmbeddedPosts
{
    private const double Confidence = 0.95;

    private readonly TokenTable _table;
    private readonly List<AttributionDraft> _drafts = [];
    private readonly HashSet<int> _signatures = [];

    private EmbeddedPosts(TokenTable table) => _table = table;

    /// <summary>Reads the posts of an article. One whose author the page does not name gives nothing.</summary>
    public static EmbeddedPosts Read(TokenTable table)
    {
        var posts = new EmbeddedPosts(table);
        posts.Read();
        return posts;
    }

    /// <summary>A draft for every post.</summary>
    public IReadOnlyList<AttributionDraft> Drafts => _drafts;

    /// <summary>Whether a token is of the platform's own lines around a post: no statement has its cue there.</summary>
    public bool IsSignature(int token) => _signatures.Contains(token);

    private void Read()
    {
        var contents = ImmutableArray.CreateBuilder<TokenRange>();
        foreach (var block in _table.Article.Blocks)
        {
            if (block.Kind != BlockKind.Embed) contents.Clear();
            else Read(block.Span, contents);
        }
    }

    // The words of a post come first, in one block or several; the line with its author ends it.
    private void Read(TextSpan block, ImmutableArray<TokenRange>.Builder contents)
    {
        var text = _table.Article[block];
        if (PostSignature.Find(text) is not { } signature)
        {
            if (IsCallToView(text)) Mark(block);
            else Add(block, contents);
            return;
        }

        Add(new TextSpan(block.Start, block.Start + signature.Start), contents);
        var author = _table.TokensIn(new TextSpan(block.Start + signature.Author.Start, block.Start + signature.Author.End));
        if (contents.Count > 0 && author.Count > 0) Draft(author, contents.ToImmutable());
        Mark(new TextSpan(block.Start + signature.Start, block.End));
        contents.Clear();
    }

    private void Mark(TextSpan line)
    {
        var range = _table.TokensIn(line);
        for (var token = range.First; token < range.End; token++) _signatures.Add(token);
    }

    private void Add(TextSpan span, ImmutableArray<TokenRange>.Builder contents)
    {
        if (!span.IsEmpty && _table.TokensIn(span) is { Count: > 0 } range) contents.Add(range);
    }

    private void Draft(TokenRange author, ImmutableArray<TokenRange> contents)
    {
        var proposal = new Proposal(new TokenRange(author.First, author.First), author.First, author, contents, Confidence);
        _drafts.Add(new AttributionDraft(proposal) { IsPost = true });
    }

    private static bool IsCallToView(string text) => text.StartsWith("View this post on", StringComparison.OrdinalIgnoreCase);
}
