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
    public static Stream Create() => Create(bufferBytes: 64 * 1024);

    /// <summary>Makes an empty one for somebody who writes and reads in blocks of their own.</summary>
    internal static Stream Create(int bufferBytes)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
            BufferSize = bufferBytes,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var path = Path.Combine(Path.GetTempPath(), "governance-" + Path.GetRandomFileName());
        var file = new FileStream(path, options);
        // Where a file may go while it is open, it goes at once: then not even a process that is killed leaves it behind.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return file;
    }
}
