using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Hearsay.EndToEnd.Store;

/// <summary>Answers each request on the loopback with the bytes that a function gives for its path.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener;
    private readonly Func<LoopbackRequest, byte[]> _answer;
    private readonly ConcurrentQueue<LoopbackRequest> _requests = [];

    public LoopbackServer(Func<string, byte[]> answer)
        : this(IPAddress.Loopback, 0, request => answer(request.Path))
    {
    }

    /// <summary>A server at an address and port of this machine, which sees what is asked in whole.</summary>
    public LoopbackServer(IPAddress address, int port, Func<LoopbackRequest, byte[]> answer)
    {
        _answer = answer;
        _listener = new TcpListener(address, port);
        _listener.Start();
        _ = ListenAsync();
    }

    /// <summary>What was asked, in its order.</summary>
    public IReadOnlyCollection<LoopbackRequest> Requests => _requests;

    /// <summary>The port that it has.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The address of a path on this server.</summary>
    public Uri At(string path) => new($"http://{((IPEndPoint)_listener.LocalEndpoint).Address}:{Port}{path}");

    public void Dispose() => _listener.Dispose();

    /// <summary>An answer with a status, headers and a body.</summary>
    public static byte[] Answer(string status, string headers, byte[] body) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body];

    public static byte[] Page(string html, string charset = "utf-8") =>
        Answer("200 OK", $"Content-Type: text/html; charset={charset}\r\n", Encoding.UTF8.GetBytes(html));

    public static byte[] Redirect(string location) => Answer("302 Found", $"Location: {location}\r\n", []);

    private async Task ListenAsync()
    {
        try
        {
            while (true) _ = AnswerAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var closing = client;
        var stream = client.GetStream();
        using var reader = new StreamReader(stream, leaveOpen: true);
        var request = await reader.ReadLineAsync() ?? "";
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await reader.ReadLineAsync() is { Length: > 0 } header)
        {
            var parts = header.Split(": ", 2);
            headers[parts[0]] = parts[^1];
        }

        var asked = new LoopbackRequest(request.Split(' ')[1], headers);
        _requests.Enqueue(asked);
        await stream.WriteAsync(_answer(asked));
        // An answer that promises more than it has keeps the connection open, as a slow server does.
        client.Client.Shutdown(SocketShutdown.Send);
    }
}
