using System.Text;

namespace Governance.Core.Schemas;

/// <summary>The names met so far in one object, escapes resolved, each with where it stands.</summary>
internal sealed class KeySet
{
    private const int LargestKept = 256;

    // String hashes are seeded per process: a document cannot be made to collide.
    private Dictionary<string, int> _offsets = new(StringComparer.Ordinal);

    /// <summary>Forgets all names, for the next object.</summary>
    public void Clear()
    {
        // Clearing costs what the largest object so far has cost, so a large set is let go.
        if (_offsets.Count > LargestKept)
            _offsets = new Dictionary<string, int>(StringComparer.Ordinal);
        _offsets.Clear();
    }

    /// <summary>Adds a name; answers where it stood before, or -1.</summary>
    public int Add(ReadOnlySpan<byte> name, int offset)
    {
        var text = Encoding.UTF8.GetString(name);
        return _offsets.TryAdd(text, offset) ? -1 : _offsets[text];
    }
}
