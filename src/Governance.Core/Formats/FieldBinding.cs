using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Governance.Core.Diagnostics;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Formats;

/// <summary>
/// A layout bound to the header of one file: reads its rows into records and writes records as its rows, one after the other.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed class FieldBinding<T>
    where T : Record
{
    private readonly BoundColumns<T> _columns;
    private readonly CellTexts _texts;
    private readonly CellReader<T> _reader;
    private readonly Lazy<string> _mark;
    private readonly ArrayBufferWriter<byte> _json = new(2048);
    private readonly int _own;
    private T? _written;
    private int _keptWith;

    /// <summary>Binds a layout to a header.</summary>
    /// <param name="map">The map.</param>
    /// <param name="layout">One of its layouts.</param>
    /// <param name="header">The header as spelled; absent means the layout's own.</param>
    /// <param name="codecs">
    /// How the cells of each column of this file are spelled, such as numbers with a decimal comma, in the order of the
    /// header: converters see the usual spelling, the file keeps its own. Absent or null where there is nothing to turn.
    /// </param>
    public FieldBinding(FieldMap<T> map, FieldLayout<T> layout, IReadOnlyList<string>? header = null, IReadOnlyList<CellCodec?>? codecs = null)
        : this(map, layout, header, codecs, value: null)
    {
    }

    /// <summary>Binds the columns that all records of a row share, and one that makes a record.</summary>
    internal FieldBinding(FieldMap<T> map, FieldLayout<T> layout, IReadOnlyList<string>? header, IReadOnlyList<CellCodec?>? codecs, ValueColumn<T>? value)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(layout);
        Map = map;
        Layout = layout;
        Value = value?.Id;
        var shared = header is null ? layout.Columns : layout.ColumnsUnder?.Invoke(header) ?? layout.Columns;
        IReadOnlyList<FieldColumn<T>> columns = value is null ? shared : [.. shared, value.Column];
        Header = header is null ? [.. layout.AllColumns.Select(c => c.Name)] : [.. header];
        _columns = new BoundColumns<T>(map, layout, columns, Header);
        _texts = new CellTexts(layout.Missing, layout.Codec, codecs ?? []);
        _reader = new CellReader<T>(_columns, _texts);
        _mark = new Lazy<string>(() => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Header))).AsSpan(0, 8)));
        _own = value is null ? -1 : _columns.PositionOf(value.Column);
        IsLayoutOrder = Header.SequenceEqual(layout.AllColumns.Select(c => c.Name), StringComparer.Ordinal);
    }

    /// <summary>The map.</summary>
    public FieldMap<T> Map { get; }

    /// <summary>The layout.</summary>
    public FieldLayout<T> Layout { get; }

    /// <summary>The header as spelled.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Id of the column that makes the records; null where a whole row makes one.</summary>
    public string? Value { get; }

    /// <summary>Columns of the layout that the header does not have.</summary>
    public IReadOnlyList<FieldColumn<T>> Absent => _columns.Absent;

    /// <summary>Whether the header is the layout's own, name by name.</summary>
    public bool IsLayoutOrder { get; }

    /// <summary>Whether a column of the header fills a core member.</summary>
    /// <param name="pointer">The pointer as the map writes it.</param>
    /// <returns>True where one does.</returns>
    public bool Fills(string pointer) => _columns.Fills(pointer);

    /// <summary>The column at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The column; null where the map does not know it.</returns>
    public FieldColumn<T>? Column(int index) => index < _columns.Count ? _columns[index] : null;

    /// <summary>
    /// Reads a row. Cells that do not convert, or convert to what the schema of the record refuses, unknown columns and raw
    /// texts that would not be written back the same go to the record's extensions.
    /// </summary>
    /// <param name="cells">The cells; missing ones are blank, surplus ones are kept.</param>
    /// <param name="place">Where the row stands.</param>
    /// <param name="origin">Where its cells stand, for findings; null where nobody wants them.</param>
    /// <param name="findings">Findings are added here; null where nobody wants them.</param>
    /// <returns>The record.</returns>
    public T Read(IReadOnlyList<string> cells, FieldPlace place, FieldOrigin<T>? origin = null, ICollection<Diagnostic>? findings = null)
    {
        ArgumentNullException.ThrowIfNull(cells);
        place = place with { Value = Value };
        var record = ReadCells(cells, null, origin, findings);
        Map.Finish(record, place);
        var isRecord = Map.IsRecord?.Invoke(record) != false;
        Complete(cells, record);
        if (!isRecord || IsSurelyValid(record))
            return record;

        // Some cell says what the schema refuses, or may: then the record is made again without what it names.
        record = ReadValid(cells, place, origin, findings);
        Complete(cells, record);
        _written = null;
        return record;
    }

    /// <summary>The cells of a row that the record read from it writes in another spelling.</summary>
    /// <param name="cells">The cells, as they were read.</param>
    /// <param name="record">The record that was read from them.</param>
    /// <returns>Position of each in the header, from 0, and the other spelling. What is blank either way is left out.</returns>
    public IEnumerable<(int Position, string Written)> Respelled(IReadOnlyList<string> cells, T record)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(record);
        for (var i = 0; i < Math.Min(_columns.Count, cells.Count); i++)
        {
            if (_columns[i] is { } column && HasText(cells, i) && column.Converter.Write(record) is { Length: > 0 } text && _texts.Cell(i, text) is var written && written != cells[i])
                yield return (i, written);
        }
    }

    /// <summary>
    /// The item of the record that was read last. It holds the JSON that was checked while reading, where nothing was kept
    /// with the record since, so that a check of the item does neither again. From here on the record is not to be changed.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="origin">Where it stands.</param>
    /// <param name="findings">What was found while reading.</param>
    /// <returns>The item.</returns>
    public ReadItem Item(T record, RecordOrigin origin, IReadOnlyList<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(record);
        var isWritten = ReferenceEquals(record, _written) && Kept(record) == _keptWith;
        return new ReadItem(record, origin, findings) { Json = isWritten ? _json.WrittenSpan.ToArray() : null };
    }

    /// <summary>
    /// Writes a record as a row. A raw text that the source had is preferred where it still converts to what the record
    /// says.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <returns>The cells in the order of the header, and surplus ones behind them.</returns>
    public string[] Write(T record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var texts = new string?[_columns.Count];
        var row = new string[_columns.Count];
        for (var i = 0; i < row.Length; i++)
        {
            texts[i] = _columns[i]?.Converter.Write(record);
            row[i] = _columns[i] is null ? "" : _texts.Cell(i, texts[i]);
        }

        if (record.Extensions?.TryGetValue(Map.Format, out var raw) != true || raw is null)
            return row;
        var written = (string[])row.Clone();
        var kept = new List<int>();
        for (var i = 0; i < row.Length; i++)
        {
            if (!raw.TryGetValue(_columns.Keys[i], out var text) || text.ValueKind != JsonValueKind.String)
                continue;
            row[i] = text.GetString()!;
            if (_columns[i] is not null)
                kept.Add(i);
        }

        // Fields may depend on each other, so a dropped raw text can change what the others mean: until nothing moves.
        while (kept.Count > 0)
        {
            var scratch = ReadCells(row, null, null, null);
            var wrong = kept.FindAll(i => _columns[i]!.Converter.Write(scratch) != texts[i]);
            // What the schema refuses was left absent when it was read, and its text is still the source's.
            if (wrong.Exists(i => texts[i] is null) && RefusedBySchema(scratch) is { Count: > 0 } refused)
                wrong.RemoveAll(i => texts[i] is null && refused.Contains(i));
            if (wrong.Count == 0)
                break;
            foreach (var i in wrong)
                row[i] = written[i];
            kept.RemoveAll(wrong.Contains);
        }

        return raw.TryGetValue(FieldMap<T>.SurplusField, out var surplus) && surplus.ValueKind == JsonValueKind.Array
            ? [.. row, .. surplus.EnumerateArray().Where(s => s.ValueKind == JsonValueKind.String).Select(s => s.GetString()!)]
            : row;
    }

    /// <summary>
    /// Notes the header with a record, so that a writer of the same layout can restore it, or say that it is lost: with the
    /// first record under it as it is spelled, with the others as a mark of it.
    /// </summary>
    /// <param name="record">A record under this header.</param>
    /// <param name="isFirst">Whether it is the first one.</param>
    /// <param name="always">Also where the header is the layout's own, because another one came before.</param>
    public void KeepHeader(T record, bool isFirst, bool always = false)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (always || !IsLayoutOrder)
            Extension(record)[FieldMap<T>.ColumnsField] = isFirst ? ExtensionText.Of(Header) : ExtensionText.Of(_mark.Value);
    }

    /// <summary>Notes the header that is written with a record read back, in the way the given record has its own.</summary>
    internal void KeepHeaderLike(T record, T readBack)
    {
        if (record.Extensions?.TryGetValue(Map.Format, out var own) == true && own.TryGetValue(FieldMap<T>.ColumnsField, out var header))
            KeepHeader(readBack, header.ValueKind == JsonValueKind.Array, always: true);
    }

    /// <summary>The position of the column a core member came from.</summary>
    /// <param name="pointer">JSON Pointer within the record.</param>
    /// <returns>The position from 0, or -1.</returns>
    public int Position(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return _columns.Position(pointer);
    }

    /// <summary>Keeps with a record what no field took; then the map has a last look.</summary>
    private void Complete(IReadOnlyList<string> cells, T record)
    {
        Keep(cells, record);
        Map.Guard?.Invoke(record);
    }

    /// <summary>How many partner fields of the format a record has.</summary>
    private int Kept(T record) => record.Extensions?.TryGetValue(Map.Format, out var own) == true ? own.Count : 0;

    /// <summary>Writes a record, and says whether its schema surely accepts it.</summary>
    private bool IsSurelyValid(T record)
    {
        _json.ResetWrittenCount();
        RecordJson.Write(record, _json);
        var isValid = RecordKind.Of(record).Schema.IsSurelyValid(_json);
        (_written, _keptWith) = (isValid ? record : null, Kept(record));
        return isValid;
    }

    /// <summary>Reads a row without the cells whose values the schema of the record refuses, one of which may be refused because of another.</summary>
    private T ReadValid(IReadOnlyList<string> cells, FieldPlace place, FieldOrigin<T>? origin, ICollection<Diagnostic>? findings)
    {
        HashSet<int> left = [];
        while (true)
        {
            var record = ReadCells(cells, left, null, null);
            Map.Finish(record, place);
            var refused = RefusedBySchema(record);
            if (!left.IsSupersetOf(refused))
            {
                left.UnionWith(refused);
                continue;
            }

            // A cell that its converter did not understand either was reported when it was read.
            foreach (var finding in left.Order().Select(i => Finding(i, origin)).Where(f => findings?.Any(r => r.Descriptor == f.Descriptor && r.Origin == f.Origin && r.Arguments.SequenceEqual(f.Arguments)) == false))
                findings!.Add(finding);
            return record;
        }
    }

    /// <summary>The columns whose values make the record one that its schema refuses.</summary>
    private List<int> RefusedBySchema(T record)
    {
        if (IsSurelyValid(record))
            return [];
        var refused = new List<int>();
        RecordKind.Of(record).Schema.Check(_json.WrittenSpan, finding =>
        {
            if (Position(finding.Pointer) is >= 0 and var position)
                refused.Add(position);
        });
        return refused;
    }

    private T ReadCells(IReadOnlyList<string> cells, HashSet<int>? without, FieldOrigin<T>? origin, ICollection<Diagnostic>? findings)
    {
        var record = Map.Create();
        if (_reader.Read(cells, without, record) is { } refused && findings is not null)
        {
            foreach (var position in refused)
                findings.Add(Finding(position, origin));
        }

        return record;
    }

    private Diagnostic Finding(int position, FieldOrigin<T>? origin)
    {
        var column = _columns[position]!;
        var descriptor = column.Field.Refusal ?? (column.Field.Turn == FieldTurn.Check ? Map.Findings.Contradicts : Map.Findings.NotConverted);
        return new Diagnostic(descriptor, new DiagnosticArgument("field", column.Name))
        {
            Pointer = PointerPattern.Start(column.Field.Pointers),
            Origin = origin?.Cell(position) ?? default,
        };
    }

    private void Keep(IReadOnlyList<string> cells, T record)
    {
        for (var i = 0; i < _columns.Count; i++)
        {
            var cell = i < cells.Count ? cells[i] : "";
            var same = _columns[i] is { } column ? _texts.Cell(i, column.Converter.Write(record)) == cell : cell.Length == 0;
            if (!same)
                Extension(record)[_columns.Keys[i]] = ExtensionText.Of(cell);
        }

        if (cells.Count > _columns.Count)
            Extension(record)[FieldMap<T>.SurplusField] = ExtensionText.Of([.. cells.Skip(_columns.Count)]);
    }

    /// <summary>Position of a column in the header; -1 where it is absent.</summary>
    internal int PositionOf(FieldColumn<T> column) => _columns.PositionOf(column);

    /// <summary>Whether a reader makes a record of the row: the cell of the column that makes one says something.</summary>
    internal bool MakesRecord(IReadOnlyList<string> cells) => _own < 0 || HasText(cells, _own);

    /// <summary>Whether a cell says something.</summary>
    internal bool HasText(IReadOnlyList<string> cells, int position) => _texts.Text(cells, position) is not null;

    private IDictionary<string, JsonElement> Extension(T record)
    {
        record.Extensions ??= new Dictionary<string, IDictionary<string, JsonElement>>();
        if (!record.Extensions.TryGetValue(Map.Format, out var own))
            record.Extensions[Map.Format] = own = new Dictionary<string, JsonElement>();
        return own;
    }
}
