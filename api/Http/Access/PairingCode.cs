using System.Security.Cryptography;

namespace DisputeHelper.Http.Access;

/// <summary>The code to type: 8 characters of Crockford's alphabet (40 bits), which has no letter that looks like a digit.</summary>
/// <param name="Text">Without the dash.</param>
/// <param name="Until">It dies then, used or not.</param>
internal sealed record PairingCode(string Text, DateTimeOffset Until)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(2);
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static PairingCode New(DateTimeOffset now) => new(RandomNumberGenerator.GetString(Alphabet, 8), now + Life);

    /// <summary>As people read it: XXXX-XXXX.</summary>
    public string Shown => $"{Text[..4]}-{Text[4..]}";

    /// <summary>Whether a file that claims to hold a code does.</summary>
    public bool IsWellFormed => Text is { Length: 8 } && Text.All(Alphabet.Contains);
}
