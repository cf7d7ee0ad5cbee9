using System.Text.Json;

namespace DisputeHelper.Facts;

/// <summary>Strings of JSON that somebody else wrote.</summary>
public static class JsonText
{
    /// <summary>The words; null for anything but a string, and for one that ends or begins within a sign (half a surrogate pair), which is no text.</summary>
    public static string? Words(this JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.String) return null;
        try { return value.GetString(); }
        catch (InvalidOperationException) { return null; }
    }
}
