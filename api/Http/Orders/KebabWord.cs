using System.Text.Json;

namespace DisputeHelper.Http.Orders;

/// <summary>The words of an enum in an address, written as they are in the answers.</summary>
internal static class KebabWord
{
    public static bool TryRead<T>(string text, out T value) where T : struct, Enum
    {
        foreach (var known in Enum.GetValues<T>())
        {
            value = known;
            if (string.Equals(Write(known), text, StringComparison.OrdinalIgnoreCase)) return true;
        }

        value = default;
        return false;
    }

    public static string Write<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string All<T>() where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Write));
}
