using System.Text;
using System.Text.Json;

namespace Governance.Adapters.Sdmx;

/// <summary>The tokens of a JSON document that may be larger than memory, one after the other, with their lines and columns.</summary>
/// <param name="stream">The document.</param>
/// <param name="maxTokenBytes">The longest token that is held.</param>
internal sealed class JsonStream(Stream stream, int maxTokenBytes)
{
    private const int FirstBytes = 64 * 1024;
    private byte[] _buffer = new byte[FirstBytes];
    private int _start;
    private int _end;
    private bool _isFinal;
    private bool _isBegun;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 64 });
    private int _line = 1;
    private int _lineStartGap;
    private int _lineStartBytes;

    /// <summary>What the token is.</summary>
    public JsonTokenType Type { get; private set; }

    /// <summary>The text of a name, a string or a number; empty for the others.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How deep it stands.</summary>
    public int Depth { get; private set; }

    /// <summary>Its line, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Its column, in code points from 1.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>Goes to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="JsonException">The document is damaged, or a token too long; its place in the line is in code points.</exception>
    public bool Next()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
            if (_isBegun && Read(ref reader))
            {
                Take(ref reader);
                return true;
            }

            if (_isBegun && _isFinal)
                return false;
            _state = reader.CurrentState;
            Consume((int)reader.BytesConsumed);
            Fill();
        }
    }

    /// <summary>Passes over the value that begins here, or behind the name that stands here.</summary>
    public void Skip()
    {
        if (Type == JsonTokenType.PropertyName)
            Next();
        if (Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        var depth = Depth;
        while (Next() && Depth > depth)
        {
            // Whatever stands in between.
        }
    }

    private bool Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException broken)
        {
            throw new JsonException("The document is damaged.", null, broken.LineNumber, ColumnOf(broken), broken);
        }
    }

    /// <summary>How many code points stand in front of damage in its line: the exception has bytes.</summary>
    private long ColumnOf(JsonException broken)
    {
        var rest = _buffer.AsSpan(_start, _end - _start);
        var (line, bytes, column) = (_line - 1L, (long)_lineStartBytes, (long)_lineStartGap);
        foreach (var b in rest)
        {
            if (line == broken.LineNumber && bytes >= broken.BytePositionInLine)
                break;
            if (b == (byte)'\n')
                (line, bytes, column) = (line + 1, 0, 0);
            else
                (bytes, column) = (bytes + 1, column + ((b & 0xC0) == 0x80 ? 0 : 1));
        }

        return column;
    }

    private void Take(ref Utf8JsonReader reader)
    {
        var token = (int)reader.TokenStartIndex;
        Consume(token);
        Type = reader.TokenType;
        Depth = reader.CurrentDepth;
        (Line, Column) = (_line, _lineStartGap + 1);
        try
        {
            Text = Type is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString()! : Type == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : "";
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("An escape is no text.", null, _line - 1, _lineStartGap, broken);
        }

        _state = reader.CurrentState;
        Consume((int)reader.BytesConsumed - token);
    }

    /// <summary>Moves on by some bytes, and counts lines and columns.</summary>
    private void Consume(int bytes)
    {
        var passed = _buffer.AsSpan(_start, bytes);
        var last = passed.LastIndexOf((byte)'\n');
        if (last >= 0)
        {
            _line += passed.Count((byte)'\n');
            (_lineStartGap, _lineStartBytes) = (0, 0);
            passed = passed[(last + 1)..];
        }

        foreach (var b in passed)
            _lineStartGap += (b & 0xC0) == 0x80 ? 0 : 1;
        _lineStartBytes += passed.Length;
        _start += bytes;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= maxTokenBytes)
                throw new JsonException("A token is too long.", null, _line - 1, _lineStartGap);
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isFinal = read == 0;
        if (!_isBegun && _end - _start >= 3 && _buffer.AsSpan(0, 3).SequenceEqual("\uFEFF"u8))
            _start = 3;
        _isBegun = true;
    }
}
