using System.Net.Http.Headers;
using System.Text;

namespace DisputeHelper.Benchmarks;

/// <summary>The running product as a paired sender sees it.</summary>
internal sealed class Delivery(int port, string token) : IDisposable
{
    private const string Boundary = "----benchmark";
    private readonly HttpClient http = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}") };

    /// <summary>A token made on the command line is what a program without a browser uses; it is the last long word that is printed.</summary>
    public static async Task<string> NewToken(string data) =>
        (await Programs.Run("token", "new", "--name", "bench", "--data", data))
            .Split((char[])['\n', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Last(word => word.Length >= 40);

    /// <summary>Asks, and gives the answer as text; anything but success ends the benchmark with the answer's own words.</summary>
    public async Task<string> Ask(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("X-DisputeHelper", "1");
        using var response = await http.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? answer : throw new InvalidOperationException($"{method} {path}: {response.StatusCode} {answer}");
    }

    /// <summary>A capture's body, ready to be sent.</summary>
    public static byte[] Body(string head, IEnumerable<(string Name, string Type, byte[] Bytes)> parts)
    {
        using var body = new MemoryStream();
        Write(body, "capture", "application/json", Encoding.UTF8.GetBytes(head), file: null);
        var ordinal = 0;
        foreach (var (name, type, bytes) in parts) Write(body, name, type, bytes, $"{ordinal++}");
        body.Write(Encoding.ASCII.GetBytes($"--{Boundary}--\r\n"));
        return body.ToArray();
    }

    /// <summary>The body as the content of a request.</summary>
    public static ByteArrayContent Multipart(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={Boundary}");
        return content;
    }

    private static void Write(MemoryStream body, string name, string type, byte[] bytes, string? file)
    {
        var disposition = file is null ? $"form-data; name=\"{name}\"" : $"form-data; name=\"{name}\"; filename=\"{file}\"";
        body.Write(Encoding.ASCII.GetBytes($"--{Boundary}\r\nContent-Disposition: {disposition}\r\nContent-Type: {type}\r\n\r\n"));
        body.Write(bytes);
        body.Write("\r\n"u8);
    }

    public void Dispose() => http.Dispose();
}
