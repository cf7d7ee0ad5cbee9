using System.Buffers.Binary;
using System.Text;

namespace DisputeHelper.Tests.Formats;

/// <summary>Pages as Safari saves them, written by hand from the description of the format.</summary>
internal static class WebArchives
{
    public static byte[] Xml(string url, byte[] page) => Encoding.UTF8.GetBytes($"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0"><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>
        {Convert.ToBase64String(page)}
        </data><key>WebResourceMIMEType</key><string>text/html</string><key>WebResourceTextEncodingName</key><string>UTF-8</string>
        <key>WebResourceURL</key><string>{url}</string></dict></dict></plist>
        """);

    public static byte[] Binary(string url, byte[] page)
    {
        byte[][] objects =
        [
            [0xD1, 1, 2],                                   // 0: {1: 2}
            Text("WebMainResource"),                        // 1
            [0xD2, 3, 5, 4, 6],                             // 2: {3: 4, 5: 6}, the names before the values
            Text("WebResourceData"), Sized(0x40, page),     // 3, 4
            Text("WebResourceURL"), Text(url),              // 5, 6
        ];
        var file = new List<byte>("bplist00"u8.ToArray());
        var offsets = new List<byte>();
        foreach (var one in objects)
        {
            offsets.AddRange(Big(file.Count));
            file.AddRange(one);
        }
        var table = file.Count;
        file.AddRange(offsets);
        file.AddRange([0, 0, 0, 0, 0, 0, 4, 1, .. Big8(objects.Length), .. Big8(0), .. Big8(table)]);
        return [.. file];
    }

    private static byte[] Text(string text) => Sized(0x50, Encoding.ASCII.GetBytes(text));

    private static byte[] Sized(byte kind, byte[] bytes) => [(byte)(kind | 0xF), 0x12, .. Big(bytes.Length), .. bytes];

    private static byte[] Big(int value)
    {
        var four = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(four, value);
        return four;
    }

    private static byte[] Big8(long value)
    {
        var eight = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(eight, value);
        return eight;
    }
}
