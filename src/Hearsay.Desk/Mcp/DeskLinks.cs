namespace Hearsay.Desk.Mcp;

/// <summary>Makes whole addresses of the paths of the desk, for those who are not there.</summary>
internal sealed class DeskLinks(Func<Uri> desk)
{
    /// <summary>The address of a path.</summary>
    public string To(string path) => new Uri(desk(), path).AbsoluteUri;
}
