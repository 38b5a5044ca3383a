using System.Text.Json.Nodes;

namespace Governance.Adapters.Kobo;

/// <summary>What one question, or one repeat, says in the columns it has in an export.</summary>
/// <param name="pointer">The field it fills.</param>
/// <param name="columns">Positions of its columns in the header.</param>
internal abstract class Answer(string pointer, IReadOnlyList<int> columns)
{
    public string Pointer => pointer;

    /// <summary>Positions of its columns in the header.</summary>
    public IReadOnlyList<int> Columns => columns;

    /// <summary>The value that cells say, null for none; the numbers of those that are not understood are added.</summary>
    public abstract JsonNode? Read(IReadOnlyList<string?> cells, List<int> wrong);

    /// <summary>The cell of one column; null for a blank one.</summary>
    public abstract string? Write(JsonNode? value, int column);
}
