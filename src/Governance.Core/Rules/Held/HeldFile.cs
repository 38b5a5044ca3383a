using Governance.Core.Formats;

namespace Governance.Core.Rules;

/// <summary>Temporary files of what a check must remember. It holds keyed hashes, places and numbers, no text from the data; nobody else can read it.</summary>
internal static class HeldFile
{
    /// <summary>Makes an empty one.</summary>
    /// <exception cref="NoRoomException">It cannot be made.</exception>
    public static Stream Create()
    {
        try
        {
            return TemporaryFile.Create(bufferBytes: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NoRoomException(e);
        }
    }

    /// <summary>Writes where the file stands.</summary>
    /// <exception cref="NoRoomException">It cannot be written.</exception>
    public static void Write(Stream file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            file.Write(bytes);
        }
        catch (IOException e)
        {
            throw new NoRoomException(e);
        }
    }

    /// <summary>Reads as many bytes as there are from a place of the file on.</summary>
    /// <exception cref="NoRoomException">It cannot be read.</exception>
    public static int Read(Stream file, long from, Span<byte> bytes)
    {
        try
        {
            file.Position = from;
            return file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        }
        catch (IOException e)
        {
            throw new NoRoomException(e);
        }
    }
}
