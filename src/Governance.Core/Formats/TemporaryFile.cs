namespace Governance.Core.Formats;

/// <summary>
/// A place for what must wait and may be larger than memory. The data may be of people at risk: nobody else may read the
/// file, and it does not outlive its use.
/// </summary>
public static class TemporaryFile
{
    /// <summary>Makes an empty one.</summary>
    /// <returns>The file, to write, seek and read; it is gone once closed.</returns>
    /// <exception cref="IOException">There is no room for it.</exception>
    public static Stream Create()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
            BufferSize = 64 * 1024,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), "governance-" + Path.GetRandomFileName()), options);
    }
}
