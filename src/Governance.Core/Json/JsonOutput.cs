using System.Buffers;
using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Governance.Core.Json;

/// <summary>
/// Writes JSON straight into a buffer, the very bytes that a <see cref="Utf8JsonWriter"/> writes: names come ready, and a text
/// without anything to escape, which most are, is turned into UTF-8 where it lies. All else it leaves to that writer.
/// </summary>
/// <param name="output">Where the bytes go.</param>
internal ref partial struct JsonOutput(IBufferWriter<byte> output)
{
    /// <summary>More than a name's punctuation or a number takes.</summary>
    private const int Least = 64;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private static readonly JsonWriterOptions Compact = new() { Encoder = Encoder, MaxDepth = 64, SkipValidation = true };
    private static readonly uint[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];
    private static readonly ArrayBufferWriter<byte> Nowhere = new(1);
    private static readonly SearchValues<byte> Plain = SearchValues.Create([.. Enumerable.Range(0, 128).Where(c => !Encoder.WillEncode(c)).Select(c => (byte)c)]);

    /// <summary>One writer a thread: a writer costs more than a small record.</summary>
    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    private readonly IBufferWriter<byte> _output = output;
    private Span<byte> _room;
    private int _count;
    private bool _isBehindValue;

    /// <summary>Begins an object or a list.</summary>
    /// <param name="bracket">Its first byte.</param>
    public void Start(byte bracket)
    {
        Value(1);
        _room[_count++] = bracket;
        _isBehindValue = false;
    }

    /// <summary>Ends an object or a list.</summary>
    /// <param name="bracket">Its last byte.</param>
    public void End(byte bracket)
    {
        Make(1);
        _room[_count++] = bracket;
        _isBehindValue = true;
    }

    /// <summary>The name of a member.</summary>
    /// <param name="encoded">The name with its quotation marks and the colon behind it.</param>
    public void Name(ReadOnlySpan<byte> encoded)
    {
        Raw(encoded);
        _isBehindValue = false;
    }

    /// <summary>A value that is JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        Value(json.Length);
        json.CopyTo(_room[_count..]);
        _count += json.Length;
    }

    /// <summary>A text.</summary>
    public void Text(scoped ReadOnlySpan<char> text)
    {
        Value((text.Length * 3) + 2);
        var room = _room[(_count + 1)..];
        if (Utf8.FromUtf16(text, room, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done || !IsPlain(room[..length]))
        {
            Lend(text, static (writer, text) => writer.WriteStringValue(text));
            return;
        }

        _room[_count] = (byte)'"';
        room[length] = (byte)'"';
        _count += length + 2;
    }

    /// <summary>A whole number.</summary>
    public void Number(int number)
    {
        Value(Least);
        Utf8Formatter.TryFormat(number, _room[_count..], out var length);
        _count += length;
    }

    /// <summary>A number.</summary>
    public void Number(decimal number)
    {
        Value(Least);
        if (!TryFormatSmall(number, _room[_count..], out var length))
            Utf8Formatter.TryFormat(number, _room[_count..], out length);
        _count += length;
    }

    /// <summary>Most numbers: counts and coordinates, whose digits fit an integer. The same bytes as those of the formatter, several times as fast.</summary>
    private static bool TryFormatSmall(decimal number, Span<byte> room, out int length)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var scale = number.Scale;
        var digits = (uint)bits[0];
        length = 0;
        if (bits[1] != 0 || bits[2] != 0 || scale >= PowersOfTen.Length || (digits == 0 && bits[3] != 0))
            return false;
        if (bits[3] < 0)
            room[length++] = (byte)'-';
        var (whole, rest) = Math.DivRem(digits, PowersOfTen[scale]);
        Utf8Formatter.TryFormat(whole, room[length..], out var written);
        length += written;
        if (scale == 0)
            return true;
        room[length] = (byte)'.';
        for (var at = length + scale; at > length; at--)
            (rest, room[at]) = (rest / 10, (byte)('0' + (rest % 10)));
        length += scale + 1;
        return true;
    }

    /// <summary>A value that a writer of System.Text.Json is to write.</summary>
    /// <typeparam name="T">The kind of value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it.</param>
    public void Written<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        Value(0);
        Lend(value, write);
    }

    /// <summary>Gives to the buffer what was written so far.</summary>
    public void Flush()
    {
        _output.Advance(_count);
        _room = default;
        _count = 0;
    }

    /// <summary>Lets a writer of System.Text.Json write the value that comes here.</summary>
    private void Lend<T>(scoped T value, Action<Utf8JsonWriter, T> write)
        where T : allows ref struct
    {
        Flush();
        var writer = _writer ?? new Utf8JsonWriter(_output, Compact);
        _writer = null;
        writer.Reset(_output);
        write(writer, value);
        writer.Flush();
        writer.Reset(Nowhere);
        _writer = writer;
    }

    /// <summary>Whether nothing is to be escaped.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> utf8)
        => utf8.IndexOfAnyExcept(Plain) is var first && (first < 0 || (utf8[first] >= 0x80 && Encoder.FindFirstCharacterToEncodeUtf8(utf8[first..]) < 0));

    /// <summary>Makes room for a value, and parts it from the one before.</summary>
    private void Value(int length)
    {
        Make(length + 1);
        if (_isBehindValue)
            _room[_count++] = (byte)',';
        _isBehindValue = true;
    }

    private void Make(int length)
    {
        if (_room.Length - _count >= length)
            return;
        Flush();
        _room = _output.GetSpan(Math.Max(length, Least));
    }
}
