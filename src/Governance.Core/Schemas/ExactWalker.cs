using System.Text;
using System.Text.Json;
using Governance.Core.Diagnostics;

namespace Governance.Core.Schemas;

/// <summary>
/// The walker that decides and that alone makes findings: strict JSON, every keyword, every finding with its place. It
/// reads tokens and builds no tree. All subschemas of one value are applied in one pass, so that references beside other
/// keywords cost no second reading.
/// </summary>
internal sealed partial class ExactWalker
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = int.MaxValue };

    /// <summary>A larger buffer is not kept: it would have to be cleared each time.</summary>
    private const int LargestKept = 4096;

    /// <summary>The walker of this thread, while it is idle: what it has grown is used again.</summary>
    [ThreadStatic]
    private static ExactWalker? s_idle;

    private Action<ShapeFinding>? _report;
    private Func<DiagnosticDescriptor, bool>? _wants;
    private TextSeen? _texts;
    private readonly PointerPath _path = new();
    private readonly KeySet[] _keys = new KeySet[Schema.MaxDepth];
    private byte[] _unescaped = [];
    private int _depth;
    private int _findings;
    private int _loneSurrogates;
    private int _brokenAt;

    private ExactWalker()
    {
    }

    /// <summary>Walks one document; answers whether it has no finding.</summary>
    /// <param name="document">The document.</param>
    /// <param name="active">What it is held against.</param>
    /// <param name="report">Takes each finding; absent where only the verdict is wanted.</param>
    /// <param name="wants">Told of each finding before it is made; those it declines are not made. Absent means all.</param>
    /// <param name="texts">Told of each text, behind its findings. Absent where nobody asks.</param>
    public static bool Check(ReadOnlySpan<byte> document, SchemaNode[] active, Action<ShapeFinding>? report, Func<DiagnosticDescriptor, bool>? wants = null, TextSeen? texts = null)
    {
        // A callback may check another document meanwhile, and gets a walker of its own; one that throws loses this one.
        var walker = s_idle ?? new ExactWalker();
        s_idle = null;
        (walker._report, walker._wants, walker._texts) = (report, wants, texts);
        var isValid = walker.Check(document, active);
        walker.Forget();
        s_idle = walker;
        return isValid;
    }

    /// <summary>Makes the walker as good as new, with nothing of the document left in it.</summary>
    private void Forget()
    {
        (_report, _wants, _texts) = (null, null, null);
        (_depth, _findings, _loneSurrogates, _placesTop) = (0, 0, 0, 0);
        _path.Clear();
        if (_unescaped.Length > LargestKept)
            _unescaped = [];
        _unescaped.AsSpan().Clear();
        foreach (var keys in _keys)
            keys?.Clear();
    }

    private bool Check(ReadOnlySpan<byte> document, SchemaNode[] active)
    {
        var broken = JsonText.FirstInvalid(document);
        _brokenAt = broken < 0 ? int.MaxValue : broken;
        var reader = new Utf8JsonReader(document, Strict);
        try
        {
            if (document.IndexOfAnyExcept(" \t\r\n"u8) < 0)
                return Fail(ShapeDescriptors.EmptyInput, 0);
            if (!reader.Read())
                return Fail(ShapeDescriptors.NotJson, 0);
            Value(ref reader, document, active);
            var end = (int)reader.BytesConsumed;
            var rest = document[end..].IndexOfAnyExcept(" \t\r\n"u8);
            if (broken >= 0)
                Fail(ShapeDescriptors.InvalidUtf8, broken);
            else if (rest >= 0)
                Fail(ShapeDescriptors.TrailingContent, end + rest);
        }
        catch (JsonException e)
        {
            // The text of the exception repeats the data; only its position is used.
            var at = Position(document, e);
            if (at >= _brokenAt)
                Fail(ShapeDescriptors.InvalidUtf8, broken);
            else
                Fail(ShapeDescriptors.NotJson, at);
        }
        catch (BrokenText)
        {
            Fail(ShapeDescriptors.InvalidUtf8, broken);
        }

        return _findings == 0;
    }

    private static int Position(ReadOnlySpan<byte> document, JsonException e)
    {
        var start = 0;
        for (var line = e.LineNumber ?? 0; line > 0; line--)
            start += document[start..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(start + (e.BytePositionInLine ?? 0), document.Length);
    }

    private void Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> document, SchemaNode[] active)
    {
        var start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Container(ref reader, document, active, start);
                break;
            case JsonTokenType.String:
                Text(ref reader, Applicable(active, JsonTypes.String, start), start);
                break;
            case JsonTokenType.Number:
                var number = new ExactNumber(reader.ValueSpan);
                Number(number, reader.ValueSpan, Applicable(active, number.IsInteger ? JsonTypes.Integer : JsonTypes.Fraction, start), start);
                break;
            default:
                Literal(reader.TokenType, active, start);
                break;
        }
    }

    private void Container(ref Utf8JsonReader reader, ReadOnlySpan<byte> document, SchemaNode[] active, int start)
    {
        if (_depth == Schema.MaxDepth)
        {
            Fail(ShapeDescriptors.TooDeep, start, new DiagnosticArgument("limit", Schema.MaxDepth));
            reader.Skip();
            return;
        }

        _depth++;
        var lone = _loneSurrogates;
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        var nodes = Applicable(active, isObject ? JsonTypes.Object : JsonTypes.Array, start);
        if (isObject)
            Members(ref reader, document, nodes, start);
        else
            Items(ref reader, document, nodes, start);
        _depth--;
        var raw = document[start..(int)reader.BytesConsumed];
        foreach (var node in nodes)
        {
            // Half a character cannot be compared, and is a finding already.
            if (node.Allowed is { } allowed && lone == _loneSurrogates && !Lists(allowed, raw))
                NotInList(allowed, start);
        }
    }

    private static bool Lists(AllowedValues allowed, ReadOnlySpan<byte> raw)
    {
        var reader = new Utf8JsonReader(raw, Strict);
        using var value = JsonDocument.ParseValue(ref reader);
        return allowed.HasContainer(value.RootElement);
    }

    /// <summary>The subschemas that accept a value of this type; the others make their finding here.</summary>
    private SchemaNode[] Applicable(SchemaNode[] active, JsonTypes type, int start)
    {
        foreach (var node in active)
        {
            if (node.RefusesAll || (node.Types & type) == 0)
                return Accepting(active, type, start);
        }

        return active;
    }

    private SchemaNode[] Accepting(SchemaNode[] active, JsonTypes type, int start)
    {
        if (active.Length == 1)
            return Accepts(active[0], type, start) ? active : [];
        return [.. active.Where(each => Accepts(each, type, start))];
    }

    private bool Accepts(SchemaNode node, JsonTypes type, int start)
    {
        if (node.RefusesAll)
            return Fail(ShapeDescriptors.NothingAllowed, start);
        if ((node.Types & type) != 0)
            return true;
        var expected = new DiagnosticArgument("expected", TypeNames.Of(node.Types));
        return type == JsonTypes.Null
            ? Fail(ShapeDescriptors.NullRefused, start, expected)
            : Fail(ShapeDescriptors.WrongType, start, expected, new DiagnosticArgument("actual", TypeNames.Of(type)));
    }

    private void Literal(JsonTokenType token, SchemaNode[] active, int start)
    {
        var type = token == JsonTokenType.Null ? JsonTypes.Null : JsonTypes.Boolean;
        foreach (var node in Applicable(active, type, start))
        {
            if (node.Allowed is not { } allowed)
                continue;
            if (token == JsonTokenType.Null && !allowed.Null)
                Fail(ShapeDescriptors.NullRefused, start, new DiagnosticArgument("expected", allowed.Listed));
            else if ((token == JsonTokenType.True && !allowed.True) || (token == JsonTokenType.False && !allowed.False))
                NotInList(allowed, start);
        }
    }

    private void Number(ExactNumber number, ReadOnlySpan<byte> lexeme, SchemaNode[] nodes, int start)
    {
        foreach (var node in nodes)
        {
            if (node.Allowed is { } allowed && !allowed.HasNumber(lexeme))
                NotInList(allowed, start);
            foreach (var limit in node.Limits)
            {
                if (!limit.Allows(number))
                    Fail(limit.Descriptor, start, new DiagnosticArgument("limit", Encoding.UTF8.GetString(limit.Lexeme)));
            }
        }
    }

    private void Text(ref Utf8JsonReader reader, SchemaNode[] nodes, int start)
    {
        var text = Resolve(ref reader, start);
        string? decoded = null;
        var length = -1;
        foreach (var node in nodes)
        {
            if (node.Allowed is { } allowed && !allowed.HasText(text))
                NotInList(allowed, start);
            if (node.MinLength > 0 || node.MaxLength < text.Length)
            {
                length = length < 0 ? JsonText.CodePoints(text) : length;
                if (length < node.MinLength)
                    Fail(ShapeDescriptors.TextTooShort, start, new DiagnosticArgument("limit", node.MinLength));
                if (length > node.MaxLength)
                    Fail(ShapeDescriptors.TextTooLong, start, new DiagnosticArgument("limit", node.MaxLength));
            }

            if (node.Pattern is { } pattern && !pattern.IsMatch(decoded ??= Encoding.UTF8.GetString(text)))
                Fail(ShapeDescriptors.PatternMismatch, start, new DiagnosticArgument("form", node.Examples.Length > 0 ? node.Examples : node.Name ?? pattern.Source));
        }

        _texts?.Invoke(nodes, text, start, reader.ValueSpan.Length + 2, _path);
    }

    /// <summary>A name or text with its escapes resolved; valid until the next one.</summary>
    private ReadOnlySpan<byte> Resolve(ref Utf8JsonReader reader, int start)
    {
        var raw = reader.ValueSpan;
        if (start + 1 + raw.Length > _brokenAt)
            throw new BrokenText();
        if (!reader.ValueIsEscaped)
            return raw;
        if (_unescaped.Length < raw.Length)
            _unescaped = new byte[Math.Max(raw.Length, 256)];
        var lone = JsonText.Unescape(raw, _unescaped, out var written);
        if (lone >= 0)
        {
            _loneSurrogates++;
            Fail(ShapeDescriptors.LoneSurrogate, start + 1 + lone);
        }

        return _unescaped.AsSpan(0, written);
    }

    private void NotInList(AllowedValues allowed, int start) =>
        Fail(ShapeDescriptors.NotInList, start, new DiagnosticArgument("allowed", allowed.Listed));

    private bool Fail(DiagnosticDescriptor descriptor, int offset, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        _findings++;
        if (IsWanted(descriptor))
            _report!(new ShapeFinding(descriptor, offset, _path.ToString(), arguments.ToArray()));
        return false;
    }

    private bool IsWanted(DiagnosticDescriptor descriptor) => _report is not null && _wants?.Invoke(descriptor) != false;

    /// <summary>Ends the walk at a text that is not valid UTF-8.</summary>
    private sealed class BrokenText : Exception;
}
