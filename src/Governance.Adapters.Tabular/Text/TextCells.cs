using System.Buffers;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Finds where the cells of a text table stand in its bytes, row by row as the reader counts them. It judges nothing: who
/// edits a cell compares its text first.
/// </summary>
/// <param name="stream">The text from its start.</param>
/// <param name="dialect">How it is spelled.</param>
/// <param name="maxRowBytes">Longest row that is held; behind a longer one no cell is found.</param>
internal sealed class TextCells(Stream stream, TextDialect dialect, int maxRowBytes)
{
    private readonly int _unit = IsWide(dialect) ? 2 : 1;
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<(int Start, int Length)> _cells = [];
    private int _pos;
    private int _end;
    private long _at;
    private long _start;
    private int _cell;
    private State _state;
    private bool _isBehindCr;
    private bool _isBegun;
    private bool _isOver;

    private enum State
    {
        Begin,
        Plain,
        Quoted,
        Closed,
    }

    /// <summary>Number of the row at hand, from 1; 0 before the first one.</summary>
    public long Row { get; private set; }

    /// <summary>Goes on to a row.</summary>
    /// <returns>Whether it is there.</returns>
    public async ValueTask<bool> MoveToAsync(long row, CancellationToken cancellationToken)
    {
        if (!_isBegun)
        {
            _isBegun = true;
            await SkipMarkAsync(cancellationToken).ConfigureAwait(false);
            if (dialect.SeparatorLine)
                await NextAsync(cancellationToken).ConfigureAwait(false);
            Row = 0;
        }

        while (Row < row && await NextAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        return Row == row && !_isOver;
    }

    /// <summary>The bytes of a cell of the row at hand, quotes included, and where they stand.</summary>
    public (long Offset, byte[] Raw)? Cell(int column)
        => column < _cells.Count ? (_start + _cells[column].Start, _bytes.WrittenSpan.Slice(_cells[column].Start, _cells[column].Length).ToArray()) : null;

    internal static bool IsWide(TextDialect dialect) => dialect.Encoding.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase);

    private async ValueTask SkipMarkAsync(CancellationToken cancellationToken)
    {
        var mark = dialect.ByteOrderMark ? _unit == 2 ? 2 : 3 : 0;
        if (mark > 0 && await FillAsync(cancellationToken).ConfigureAwait(false))
            (_pos, _at) = (mark, mark);
    }

    private async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        _bytes.ResetWrittenCount();
        _cells.Clear();
        (_start, _cell, _state) = (_at, 0, State.Begin);
        while (true)
        {
            if (_bytes.WrittenCount > maxRowBytes)
                _isOver = true;
            if (_isOver)
                return false;
            if (_end - _pos < _unit && !await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                _isOver = _bytes.WrittenCount == 0;
                if (!_isOver)
                    EndCell();
                return EndRow(!_isOver);
            }

            if (Step())
                return EndRow(true);
        }
    }

    private bool EndRow(bool isThere)
    {
        Row += isThere ? 1 : 0;
        return isThere;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        _buffer.AsSpan(_pos, _end - _pos).CopyTo(_buffer);
        (_pos, _end) = (0, _end - _pos);
        var least = Math.Max(4 - _end, 1);
        var read = await stream.ReadAtLeastAsync(_buffer.AsMemory(_end), least, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0 && _end >= _unit;
    }

    /// <summary>Takes what is in the buffer, up to the end of the row; answers whether it came.</summary>
    private bool Step()
    {
        while (_end - _pos >= _unit)
        {
            var unit = _buffer.AsSpan(_pos, _unit);
            var c = _unit == 1 ? (char)unit[0] : dialect.Encoding.EndsWith("BE", StringComparison.OrdinalIgnoreCase) ? (char)((unit[0] << 8) | unit[1]) : (char)(unit[0] | (unit[1] << 8));
            _pos += _unit;
            _at += _unit;
            if (_isBehindCr && c == '\n' && _bytes.WrittenCount == 0)
            {
                (_isBehindCr, _start) = (false, _at);
                continue;
            }

            _isBehindCr = false;
            if (_state != State.Quoted && c is '\r' or '\n')
            {
                EndCell();
                _isBehindCr = c == '\r';
                return true;
            }

            if (_state != State.Quoted && c == dialect.Separator)
                EndCell();
            _bytes.Write(unit);
            if (_state == State.Begin && c == dialect.Separator)
                _cell = _bytes.WrittenCount;
            else
                Turn(c);
        }

        return false;
    }

    private void Turn(char c) => _state = (_state, c) switch
    {
        (State.Begin, '"') => State.Quoted,
        (State.Quoted, '"') => State.Closed,
        (State.Closed, '"') => State.Quoted,
        (State.Quoted, _) => State.Quoted,
        (State.Closed, _) => State.Closed,
        _ => State.Plain,
    };

    private void EndCell()
    {
        _cells.Add((_cell, _bytes.WrittenCount - _cell));
        _state = State.Begin;
    }
}
