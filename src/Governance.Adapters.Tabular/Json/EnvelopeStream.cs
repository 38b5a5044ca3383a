using System.Text.Json;
using Governance.Core.Json;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Passes on one list out of a JSON document and drops what is around it, so that a list of any length is read as it streams
/// by. A document that is a list itself passes whole.
/// </summary>
/// <param name="source">The document.</param>
/// <param name="lists">Names of the member that holds the list, or its path in two steps; empty means the first list of objects.</param>
internal sealed class EnvelopeStream(Stream source, IReadOnlyList<string> lists) : ForwardStream
{
    /// <summary>What is before the list; documents that hold more in front of it are not lists with something around them.</summary>
    public const int MostBefore = 1024 * 1024;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _length;
    private int _depth;
    private bool _isText;
    private bool _isEscape;
    private int _open;
    private State _state;

    private enum State
    {
        Before,
        Within,
        Whole,
        After,
    }

    /// <summary>Where the list starts in the document.</summary>
    public TextPosition Start { get; private set; } = TextPosition.Start;

    /// <summary>Whether there is more in the document than the list.</summary>
    public bool HasMore { get; private set; }

    /// <summary>A place of the list as one of the document.</summary>
    public TextPosition Place(TextPosition position)
        => new(position.Offset + Start.Offset, position.Line + Start.Line - 1, position.Line == 1 ? position.Column + Start.Column - 1 : position.Column);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_state == State.Before)
            await FindAsync(cancellationToken).ConfigureAwait(false);
        while (_state != State.After)
        {
            if (_start == _length)
            {
                (_start, _length) = (0, await source.ReadAsync(_buffer, cancellationToken).ConfigureAwait(false));
                if (_length == 0)
                    return 0;
            }

            var taken = Math.Min(buffer.Length, _length - _start);
            taken = _state == State.Whole ? taken : Inside(_buffer.AsSpan(_start, taken));
            _buffer.AsMemory(_start, taken).CopyTo(buffer);
            _start += taken;
            if (taken > 0)
                return taken;
        }

        await EndAsync(cancellationToken).ConfigureAwait(false);
        return 0;
    }

    /// <summary>Looks at what is behind the list: the end of the objects that hold it is nothing, whatever else is there is more.</summary>
    private async ValueTask EndAsync(CancellationToken cancellationToken)
    {
        while (!HasMore)
        {
            if (_start == _length)
            {
                (_start, _length) = (0, await source.ReadAsync(_buffer, cancellationToken).ConfigureAwait(false));
                if (_length == 0)
                {
                    HasMore = _open > 0;
                    return;
                }
            }

            var b = _buffer[_start++];
            if (b == '}' && _open > 0)
                _open--;
            else if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                HasMore = true;
        }
    }

    public override int Read(Span<byte> buffer) => throw new NotSupportedException();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>How many of these bytes belong to the list; its end ends what is passed on.</summary>
    private int Inside(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (_isText)
            {
                (_isText, _isEscape) = (_isEscape || b != '"', !_isEscape && b == '\\');
                continue;
            }

            if (b == '"')
                _isText = true;
            else if (b is (byte)'[' or (byte)'{')
                _depth++;
            else if (b is (byte)']' or (byte)'}' && --_depth == 0)
            {
                _state = State.After;
                return i + 1;
            }
        }

        return bytes.Length;
    }

    /// <summary>Reads until the list begins. A document without one passes whole: the reader of records says what it is.</summary>
    private async ValueTask FindAsync(CancellationToken cancellationToken)
    {
        _state = State.Whole;
        while (true)
        {
            var isEnd = false;
            if (_length == _buffer.Length)
                Array.Resize(ref _buffer, _buffer.Length * 2);
            var read = await source.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false);
            isEnd = read == 0;
            _length += read;
            switch (ListStart(_buffer.AsSpan(0, _length), isEnd || _length >= MostBefore, lists))
            {
                case >= 0 and var start:
                    _state = State.Within;
                    (_open, HasMore) = Around(_buffer.AsSpan(0, start));
                    Start = TextPosition.Start.After(_buffer.AsSpan(0, start));
                    _start = start;
                    return;
                case -1:
                    return;
            }
        }
    }

    /// <summary>How many objects the list stands in, and whether they have other members before the one that leads to it.</summary>
    private static (int Open, bool HasMore) Around(ReadOnlySpan<byte> bytes)
    {
        var (members, open) = (0, 0);
        var reader = new Utf8JsonReader(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, isFinalBlock: false, default);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                (members, open) = (members + 1, reader.CurrentDepth);
        }

        return (open, members > open);
    }

    /// <summary>Where the list starts; -1 where there is none, -2 where more must be read to know.</summary>
    internal static int ListStart(ReadOnlySpan<byte> bytes, bool isEnd, IReadOnlyList<string> lists)
    {
        var mark = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(bytes[mark..], isFinalBlock: false, default);
        try
        {
            string? member = null;
            string? path = null;
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartArray && reader.CurrentDepth == 0)
                    return -1;
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth is 1 or 2)
                    path = reader.CurrentDepth == 1 ? member = reader.GetString() : $"{member}/{reader.GetString()}";
                if (reader.TokenType != JsonTokenType.StartArray || (lists.Count > 0 ? reader.CurrentDepth > 2 || !lists.Contains(path!) : reader.CurrentDepth != 1))
                    continue;
                var start = (int)reader.TokenStartIndex + mark;
                if (lists.Count > 0)
                    return start;
                if (!reader.Read())
                    break;
                if (reader.TokenType == JsonTokenType.StartObject)
                    return start;
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // What is broken before the list is reported by the reader of the whole.
            return -1;
        }

        return isEnd ? -1 : -2;
    }
}
