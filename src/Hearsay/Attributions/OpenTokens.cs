namespace Hearsay.Attributions;

/// <summary>Tells which tokens are still free beside a proposal's source and content.</summary>
internal readonly struct OpenTokens(TokenTable table, Proposal proposal)
{
    /// <summary>Whether a token is in neither the source nor the content.</summary>
    public bool IsOpen(int token)
    {
        if (token >= table.Count || proposal.Source?.Contains(token) == true) return false;
        foreach (var content in proposal.Contents)
            if (content.Contains(token)) return false;
        return true;
    }
}
