using DisputeHelper.Vault;

namespace DisputeHelper.Imports;

/// <summary>Nameless files beside the evidence, for bytes that must be looked at before they are stored. They are gone when they are closed.</summary>
internal static class Drafts
{
    public static FileStream Make(DataFolder folder)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(Path.Combine(folder.Temporary, $"import-{Guid.NewGuid():N}"), options);
    }
}
