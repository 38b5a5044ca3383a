namespace Governance.Core.Formats;

/// <summary>Copies an input that cannot seek to where it can.</summary>
internal static class Spool
{
    /// <summary>What is kept in memory; more goes to a file.</summary>
    public const int MemoryBytes = 4 * 1024 * 1024;

    public static async ValueTask<Stream> CopyAsync(Stream input, CancellationToken cancellationToken)
    {
        Stream copy = new MemoryStream();
        try
        {
            var buffer = new byte[64 * 1024];
            int read;
            while ((read = await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (copy is MemoryStream memory && memory.Length + read > MemoryBytes)
                {
                    copy = TemporaryFile();
                    memory.WriteTo(copy);
                }

                await copy.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            }

            return copy;
        }
        catch
        {
            await copy.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The data may be of people at risk: nobody else may read the file, and it does not outlive its use.</summary>
    private static FileStream TemporaryFile()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), "governance-" + Path.GetRandomFileName()), options);
    }
}
