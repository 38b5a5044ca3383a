using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;
using Governance.Core.Diagnostics;
using Governance.Core.Schemas;

namespace Governance.Core.Json;

/// <summary>
/// Splits a stream of JSON or NDJSON into records, with memory that does not grow with the input. It judges what lies
/// around the records; what is inside them is judged by a <see cref="Schema"/>. Every byte belongs to one or the other.
/// One thread at a time.
/// </summary>
/// <example>
/// <code>
/// while (await records.ReadAsync(cancellationToken))
///     while (records.TryNext(out var record))
///         schema.Check(record, finding => …);
/// </code>
/// </example>
[SuppressMessage("Naming", "CA1711", Justification = "It is a stream of records.")]
public sealed partial class RecordStream : IDisposable
{
    /// <summary>Readable bytes behind every record, for the fast walker.</summary>
    internal const int Padding = 64;

    /// <summary>The most bytes a record may have, whatever the options say.</summary>
    internal const int LargestRecord = 1 << 30;

    private readonly Stream _stream;
    private readonly RecordStreamOptions _options;
    private readonly Action<StreamFinding> _report;
    private byte[] _buffer;
    private int _capacity;
    private State _state;
    private TextPosition _at = TextPosition.Start;
    private int _pos;
    private int _end;
    private bool _atEnd;
    private bool _isSkipping;
    private bool _hasFindings;
    private long _ordinal;

    /// <summary>Starts at the stream's place; the stream is read forward only and not disposed of.</summary>
    /// <param name="stream">Bytes in UTF-8; a byte order mark is allowed.</param>
    /// <param name="report">Takes what is wrong around the records.</param>
    /// <param name="options">Layout and limits.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not positive, or above 1 GiB.</exception>
    public RecordStream(Stream stream, Action<StreamFinding> report, RecordStreamOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        _options = options ?? new RecordStreamOptions();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.MaxRecordBytes, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_options.MaxRecordBytes, LargestRecord, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.BlockBytes, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_options.BlockBytes, LargestRecord, nameof(options));
        _stream = stream;
        _report = report;
        _capacity = _options.BlockBytes;
        _buffer = ArrayPool<byte>.Shared.Rent(_capacity + Padding);
        Layout = _options.Layout;
    }

    private enum State
    {
        Begin,
        Lines,
        One,
        BeforeElement,
        AfterComma,
        InElement,
        BehindElement,
        BehindList,
        Done,
    }

    /// <summary>How the records lie; <see cref="RecordLayout.Auto"/> until the first bytes have decided.</summary>
    public RecordLayout Layout { get; private set; }

    /// <summary>Whether the input is one JSON array of records.</summary>
    public bool IsArray { get; private set; }

    /// <summary>Records met so far, those skipped for their size included.</summary>
    public long RecordCount => _ordinal;

    /// <summary>Bytes read from the stream so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Whether the stream was read to its end.</summary>
    internal bool IsReadToEnd => _atEnd;

    private ReadOnlySpan<byte> Rest => _buffer.AsSpan(_pos, _end - _pos);

    /// <summary>Reads the next block. Call when <see cref="TryNext"/> has no more.</summary>
    /// <returns>Whether there may be more records.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool Read()
    {
        if (!MakeRoom())
            return false;
        while (_end < _capacity && Took(_stream.Read(_buffer, _end, _capacity - _end)))
        {
        }

        Pad();
        return true;
    }

    /// <summary>Reads the next block. Call when <see cref="TryNext"/> has no more.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether there may be more records.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (!MakeRoom())
            return false;
        while (_end < _capacity && Took(await _stream.ReadAsync(_buffer.AsMemory(_end, _capacity - _end), cancellationToken).ConfigureAwait(false)))
        {
        }

        Pad();
        return true;
    }

    /// <summary>The next record of what has been read.</summary>
    /// <param name="record">The record, valid until the next call.</param>
    /// <returns>Whether there is one; if not, read on.</returns>
    public bool TryNext(out RecordSlice record)
    {
        record = default;
        if (_state == State.Begin && !Begin())
            return false;
        return _state switch
        {
            State.Done => false,
            State.Lines => NextLine(out record),
            State.One => Whole(out record),
            _ => NextElement(out record),
        };
    }

    /// <summary>Gives the buffer back, cleared: it holds data about people.</summary>
    public void Dispose()
    {
        if (_buffer.Length == 0)
            return;
        ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
        _buffer = [];
        _state = State.Done;
    }

    /// <summary>Twice the room, as far as it fits into one array together with the padding: more than the largest record.</summary>
    internal static int Doubled(int capacity) => (int)Math.Min(capacity * 2L, Array.MaxLength - Padding);

    private bool MakeRoom()
    {
        if (_atEnd || _state == State.Done)
            return false;
        var left = Rest;
        var target = _buffer;
        if (left.Length == _capacity)
        {
            _capacity = Doubled(_capacity);
            target = _buffer.Length >= _capacity + Padding ? _buffer : ArrayPool<byte>.Shared.Rent(_capacity + Padding);
        }

        left.CopyTo(target);
        if (target != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
            _buffer = target;
        }

        (_pos, _end) = (0, left.Length);
        return true;
    }

    private bool Took(int bytes)
    {
        _end += bytes;
        BytesRead += bytes;
        _atEnd = bytes == 0;
        return bytes > 0;
    }

    private void Pad()
    {
        _buffer.AsSpan(_end, Padding).Clear();
        _lines = -1;
    }

    /// <summary>Looks at the first bytes; answers whether the layout is decided.</summary>
    private bool Begin()
    {
        if (_at.Offset == 0)
        {
            if (_end < 4 && !_atEnd)
                return false;
            if (EncodingSniffer.OtherThanUtf8(Rest) is { } encoding)
            {
                Report(ShapeDescriptors.OtherEncoding, _at, new DiagnosticArgument("encoding", encoding));
                return Stop();
            }

            if (Rest.StartsWith(EncodingSniffer.Utf8Mark))
            {
                _pos += EncodingSniffer.Utf8Mark.Length;
                _at = _at with { Offset = _pos };
            }
        }

        SkipSpace();
        if (Rest.IsEmpty)
            return _atEnd && Stop();
        if (Layout == RecordLayout.Auto)
            Layout = LayoutSniffer.Decide(Rest);
        IsArray = Layout == RecordLayout.Json && Rest[0] == (byte)'[';
        _state = Layout == RecordLayout.Ndjson ? State.Lines : IsArray ? State.BeforeElement : State.One;
        if (IsArray)
            Advance(1);
        return true;
    }

    /// <summary>Ends the stream; an input without records and without findings is one itself.</summary>
    private bool Stop()
    {
        if (_ordinal == 0 && !_hasFindings && !IsArray)
            Report(ShapeDescriptors.EmptyInput, TextPosition.Start);
        _state = State.Done;
        return false;
    }

    /// <summary>The whole input as one record.</summary>
    private bool Whole(out RecordSlice record)
    {
        record = default;
        if (Rest.Length > _options.MaxRecordBytes)
        {
            TooLarge(_at);
            return Stop();
        }

        if (!_atEnd)
            return false;
        var whole = Rest.TrimEnd(" \t\r\n"u8);
        record = Slice(whole, _at, Utf8.IsValid(whole));
        _state = State.Done;
        return true;
    }

    private RecordSlice Slice(ReadOnlySpan<byte> bytes, TextPosition start, bool isUtf8) =>
        new() { Bytes = bytes, Start = start, IsUtf8 = isUtf8, Ordinal = ++_ordinal };

    private void TooLarge(TextPosition start)
    {
        _ordinal++;
        Report(ShapeDescriptors.RecordTooLarge, start, new DiagnosticArgument("limit", _options.MaxRecordBytes));
    }

    private void Report(DiagnosticDescriptor descriptor, TextPosition position, params DiagnosticArgument[] arguments)
    {
        _hasFindings = true;
        _report(new StreamFinding(descriptor, position, arguments, descriptor == ShapeDescriptors.RecordTooLarge ? _ordinal : 0));
    }

    private void SkipSpace()
    {
        var space = Rest.IndexOfAnyExcept(" \t\r\n"u8);
        Advance(space < 0 ? Rest.Length : space);
    }

    private void Advance(int bytes)
    {
        _at = _at.After(Rest[..bytes]);
        _pos += bytes;
    }
}
