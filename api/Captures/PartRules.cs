namespace DisputeHelper.Captures;

/// <summary>Which parts a capture may have, by name, number and type. What is inside them is nobody's business here.</summary>
internal static class PartRules
{
    private static readonly Dictionary<string, (bool Once, string[] Types)> Known = new(StringComparer.Ordinal)
    {
        ["page"] = (true, ["text/html"]),
        ["conversation"] = (true, ["text/html"]),
        ["snapshot"] = (true, ["multipart/related", "message/rfc822", "application/x-webarchive"]),
        ["mail"] = (true, ["message/rfc822"]),
        ["layout"] = (true, ["application/json"]),
        ["screenshot"] = (false, ["image/png", "image/jpeg", "image/webp"]),
        ["image"] = (false, ["image/*"]),
        ["response"] = (false, ["application/json"]),
    };

    /// <exception cref="NotACaptureException">The part has no place in a capture.</exception>
    public static void Demand(IncomingPart part, IEnumerable<string> earlier)
    {
        if (!Known.TryGetValue(part.Name, out var rule))
            throw new NotACaptureException(new("capture.unknown-part", ("name", IncomingHead.Short(part.Name)), ("known", string.Join(", ", Known.Keys))));
        if (rule.Once && earlier.Contains(part.Name)) throw new NotACaptureException(new("capture.twice", ("name", part.Name)));
        var type = part.ContentType.Split(';')[0].Trim();
        if (part.ContentType.Length > 200 || !rule.Types.Any(allowed => Fits(type, allowed)))
            throw new NotACaptureException(new("capture.type", ("name", part.Name), ("type", IncomingHead.Short(type)), ("allowed", string.Join(" / ", rule.Types))));
    }

    private static bool Fits(string type, string allowed) => allowed.EndsWith("/*", StringComparison.Ordinal)
        ? type.StartsWith(allowed[..^1], StringComparison.OrdinalIgnoreCase)
        : type.Equals(allowed, StringComparison.OrdinalIgnoreCase);
}
