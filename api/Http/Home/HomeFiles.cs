using System.Reflection;

namespace DisputeHelper.Http.Home;

/// <summary>The files of the page, carried inside the program. Only those whose ending stands here are handed out.</summary>
internal static class HomeFiles
{
    private const string Prefix = "home/";
    private static readonly Assembly Program = typeof(HomeFiles).Assembly;

    /// <summary>A file that the page loads; a request never becomes a path.</summary>
    public static (byte[] Bytes, string ContentType)? Find(string name)
    {
        var type = Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => null,
        };
        return type is not null && Read(name) is { } bytes ? (bytes, type) : null;
    }

    /// <summary>Any file of the page.</summary>
    public static byte[]? Read(string name)
    {
        using var stream = Program.GetManifestResourceStream(Prefix + name);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The names in a folder of the page.</summary>
    public static IEnumerable<string> In(string folder) => Program.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix + folder + "/", StringComparison.Ordinal)).Select(name => name[Prefix.Length..]);
}
