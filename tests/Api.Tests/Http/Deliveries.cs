using System.Net.Http.Headers;
using System.Text;
using DisputeHelper.Tests.Captures;

namespace DisputeHelper.Tests.Http;

/// <summary>Captures on their way over HTTP, well-formed and otherwise.</summary>
internal static class Deliveries
{
    public static MultipartFormDataContent Form(this SampleCapture capture)
    {
        var form = new MultipartFormDataContent { { Part("application/json", Encoding.UTF8.GetBytes(capture.Head)), "capture" } };
        foreach (var (name, type, bytes) in capture.Content) form.Add(Part(type, bytes), name, name + ".bin");
        return form;
    }

    public static async Task<(int Status, string Body)> Deliver(this TestProgram program, SampleCapture capture) =>
        await Told(await program.Client.PostAsync("/captures", capture.Form()));

    public static async Task<(int Status, string Body)> Told(HttpResponseMessage answer) => ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());

    /// <summary>A body written by hand.</summary>
    public static Task<RawAnswer> SendRaw(this TestProgram program, string type, string body, string line = "POST /captures HTTP/1.1", int? length = null) =>
        RawHttp.Send(program.Port, $"{line}\r\nHost: 127.0.0.1:{program.Port}\r\nX-DisputeHelper: 1\r\nAuthorization: Bearer {program.Token}\r\n"
            + $"Content-Type: {type}\r\nContent-Length: {length ?? body.Length}\r\nConnection: close\r\n\r\n{body}");

    private static ByteArrayContent Part(string type, byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }
}
