using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Hearsay.EndToEnd.Store;

/// <summary>Answers each request on the loopback with the bytes that a function gives for its path.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, byte[]> _answer;

    public LoopbackServer(Func<string, byte[]> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = ListenAsync();
    }

    /// <summary>The address of a path on this server.</summary>
    public Uri At(string path) => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}");

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
        while (!string.IsNullOrEmpty(await reader.ReadLineAsync()))
        {
            // The headers do not matter here.
        }

        await stream.WriteAsync(_answer(request.Split(' ')[1]));
        // An answer that promises more than it has keeps the connection open, as a slow server does.
        client.Client.Shutdown(SocketShutdown.Send);
    }
}
