using System.Text.Json;
using DisputeHelper.Facts;
using DisputeHelper.Vault;

namespace DisputeHelper.Http.Access;

/// <summary>How <c>pair</c> hands a code to the running program: a file that only its owner can read, taken away as soon as it is seen.</summary>
internal sealed class PairingFile(DataFolder folder)
{
    /// <summary>False when the folder would not take it.</summary>
    public bool TryWrite(PairingCode code)
    {
        try
        {
            Write(code);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Write(PairingCode code)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var fresh = folder.Pairing + ".new";
        File.Delete(fresh);
        using (var stream = new FileStream(fresh, options)) JsonSerializer.Serialize(stream, code, FactsJson.Options);
        File.Move(fresh, folder.Pairing, overwrite: true);
    }

    /// <summary>The code that waits, if it is one and still good; the file is gone afterwards.</summary>
    public PairingCode? Take(DateTimeOffset now)
    {
        try
        {
            if (!File.Exists(folder.Pairing)) return null;
            var code = JsonSerializer.Deserialize<PairingCode>(File.ReadAllBytes(folder.Pairing), FactsJson.Options);
            Remove();
            return code is { IsWellFormed: true } && now < code.Until && code.Until <= now + PairingCode.Life ? code : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public void Remove() => File.Delete(folder.Pairing);
}
