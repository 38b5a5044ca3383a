using System.Globalization;
using System.Text;

namespace Governance.Core.Schemas;

/// <summary>
/// Where a walk stands, ready to be printed: names that the schema knows, indexes of items, and for any other name its
/// ordinal, so that no text of the data ever gets into a pointer.
/// </summary>
internal sealed class PointerPath
{
    private readonly (string? Name, int Number, bool IsItem)[] _steps = new (string?, int, bool)[Schema.MaxDepth];
    private int _depth;

    /// <summary>Goes back to the whole document.</summary>
    public void Clear() => _depth = 0;

    /// <summary>Goes down to a member: its name if the schema knows it, and its 1-based place in the object.</summary>
    public void Enter(string? knownName, int ordinal) => _steps[_depth++] = (knownName, ordinal, false);

    /// <summary>Goes down to an item by its 0-based index.</summary>
    public void EnterItem(int index) => _steps[_depth++] = (null, index, true);

    /// <summary>Goes back up.</summary>
    public void Leave() => _depth--;

    /// <summary>Escapes a name for a JSON Pointer (RFC 6901).</summary>
    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, number, isItem) in _steps.AsSpan(0, _depth))
        {
            text.Append('/');
            if (name is not null)
                text.Append(Escape(name));
            else
                text.Append(isItem ? "" : "#").Append(number.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
