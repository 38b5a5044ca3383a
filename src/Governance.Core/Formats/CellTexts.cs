namespace Governance.Core.Formats;

/// <summary>How the texts that converters read and write stand in the cells of one file.</summary>
/// <param name="missing">What stands in a cell without a value.</param>
/// <param name="codec">How texts stand in the cells of the layout.</param>
/// <param name="codecs">How the cells of each column of the file are spelled; absent or null where there is nothing to turn.</param>
internal sealed class CellTexts(string missing, CellCodec codec, IReadOnlyList<CellCodec?> codecs)
{
    private readonly CellCodec?[] _codecs = [.. codecs];

    /// <summary>The text of a cell; null where it is blank.</summary>
    public string? Text(IReadOnlyList<string> cells, int i)
    {
        var cell = i < cells.Count ? cells[i] : "";
        if (string.IsNullOrWhiteSpace(cell) || cell.AsSpan().Trim().SequenceEqual(missing))
            return null;
        var text = codec.Decode(cell);
        if (i < _codecs.Length && _codecs[i] is { } own)
            text = own.Decode(text);
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>The cell of a text.</summary>
    public string Cell(int i, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return missing;
        return codec.Encode(i < _codecs.Length && _codecs[i] is { } own ? own.Encode(text) : text);
    }
}
