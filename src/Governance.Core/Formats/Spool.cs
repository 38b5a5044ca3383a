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
                    copy = TemporaryFile.Create();
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
}
