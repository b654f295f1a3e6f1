using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Hearsay.EndToEnd.Store;

namespace Hearsay.EndToEnd.Feeds;

/// <summary>A news site on the loopback: a feed, robots.txt and articles, all of which can change.</summary>
internal sealed class NewsSite : IDisposable
{
    private readonly LoopbackServer _server;
    private readonly ConcurrentDictionary<string, byte[]> _answers = new();
    private readonly List<string> _items = [];

    public NewsSite()
        : this(IPAddress.Loopback)
    {
    }

    /// <summary>A site at another address of this machine.</summary>
    public NewsSite(IPAddress address)
    {
        _server = new LoopbackServer(address, 0, Answer);
        PutItems();
    }

    /// <summary>The address of its feed.</summary>
    public string Feed => At("/feed.xml");

    /// <summary>The paths that were asked for, in their order.</summary>
    public IReadOnlyList<string> Asked => [.. _server.Requests.Select(request => request.Path)];

    /// <summary>What was asked, in its order.</summary>
    public IReadOnlyCollection<LoopbackRequest> Requests => _server.Requests;

    public string At(string path) => _server.At(path).AbsoluteUri;

    public void Dispose() => _server.Dispose();

    /// <summary>Makes a path answer with bytes.</summary>
    public void Put(string path, byte[] answer) => _answers[path] = answer;

    /// <summary>Publishes an article and names it in the feed; again under its name, the article and its entry change.</summary>
    public void Publish(string name, string title, string text, string? date = "2031-03-05T12:00:00Z")
    {
        Put($"/{name}", Page(title, text));
        lock (_items)
        {
            _items.RemoveAll(item => item.Contains($"<guid>{name}</guid>", StringComparison.Ordinal));
            _items.Insert(0, $"<item><guid>{name}</guid><title>{title}</title><link>/{name}</link><pubDate>{date}</pubDate></item>");
        }

        PutItems();
    }

    /// <summary>The page of an article of one paragraph.</summary>
    public static byte[] Page(string title, string text) => LoopbackServer.Page(
        $"<!doctype html><html lang=en><head><title>{title}</title></head>"
        + $"<body><article><h1>{title}</h1><p>{text}</p></article></body></html>");

    public static byte[] Text(string text) => LoopbackServer.Answer("200 OK", "Content-Type: text/plain\r\n", Encoding.UTF8.GetBytes(text));

    private void PutItems()
    {
        lock (_items)
        {
            Put("/feed.xml", Tagged($"<rss version='2.0'><channel><title>Tarn Post</title>{string.Concat(_items)}</channel></rss>"));
        }
    }

    private static byte[] Tagged(string feed)
    {
        var body = Encoding.UTF8.GetBytes(feed);
        var tag = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body))[..8];
        return LoopbackServer.Answer("200 OK", $"Content-Type: application/rss+xml\r\nETag: \"{tag}\"\r\n", body);
    }

    private byte[] Answer(LoopbackRequest request)
    {
        if (!_answers.TryGetValue(request.Path, out var answer)) return LoopbackServer.Answer("404 Not Found", "", []);
        var head = Encoding.ASCII.GetString(answer.AsSpan(0, Math.Min(answer.Length, 300)));
        var isKnown = request.Headers.TryGetValue("If-None-Match", out var tag)
            && head.Contains($"ETag: {tag}\r\n", StringComparison.Ordinal);
        return isKnown ? LoopbackServer.Answer("304 Not Modified", "", []) : answer;
    }
}
