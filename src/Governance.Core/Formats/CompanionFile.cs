namespace Governance.Core.Formats;

/// <summary>A small file that says how an output is to be made. It is held whole, so that writers may read it as often as they like.</summary>
/// <param name="Name">The name, as findings print it.</param>
/// <param name="Content">The bytes.</param>
public sealed record CompanionFile(string Name, ReadOnlyMemory<byte> Content)
{
    private bool _isRead;

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Content
    {
        get
        {
            _isRead = true;
            return field;
        }

        init;
    }
    = Content;

    /// <summary>Whether anyone has asked for its bytes: whether it was of use to a writer.</summary>
    public bool IsRead => _isRead;
}
