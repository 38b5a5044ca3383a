namespace Governance.Adapters.Tabular;

/// <summary>The cells of the row at hand; the buffers serve all rows.</summary>
internal sealed class RowCells
{
    private string[] _texts = new string[16];
    private CellKind[] _kinds = new CellKind[16];

    /// <summary>How many cells there are up to the last that is not blank.</summary>
    public int Width { get; private set; }

    public void Clear() => Width = 0;

    public void Set(int column, string text, CellKind kind)
    {
        if (column >= _texts.Length)
        {
            var room = Math.Max(column + 1, _texts.Length * 2);
            Array.Resize(ref _texts, room);
            Array.Resize(ref _kinds, room);
        }

        for (; Width <= column; Width++)
            (_texts[Width], _kinds[Width]) = ("", CellKind.Blank);
        (_texts[column], _kinds[column]) = (text, kind);
    }

    /// <summary>Whether something stands in a cell.</summary>
    public bool Has(int column) => column < Width && _kinds[column] != CellKind.Blank;

    public string Text(int column) => _texts[column];

    public CellKind Kind(int column) => _kinds[column];

    public string[] Texts() => _texts.AsSpan(0, Width).ToArray();

    public CellKind[] Kinds() => _kinds.AsSpan(0, Width).ToArray();
}
