using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Core.Fixes;

/// <summary>Finds the edits of one record after the other.</summary>
/// <param name="options">What the edits depend on.</param>
/// <param name="report">Takes each edit, in the order of the bytes.</param>
internal sealed class RecordFixer(FixOptions options, Action<Edit> report)
{
    /// <summary>Findings that leave open what the record says: then nothing in it is certain.</summary>
    private static readonly HashSet<DiagnosticDescriptor> Unsound =
    [
        ShapeDescriptors.NotJson, ShapeDescriptors.InvalidUtf8, ShapeDescriptors.DuplicateKey, ShapeDescriptors.TooDeep,
        ShapeDescriptors.LoneSurrogate, ShapeDescriptors.TrailingContent, ShapeDescriptors.EmptyInput,
    ];

    private readonly List<Found> _found = [];
    private bool _isSound;

    public void Fix(RecordSlice record)
    {
        var head = RecordHead.Read(record.Bytes);
        if (!head.HasType || KindOf(head.Type) is not { } kind || HasNothing(record, kind))
            return;
        _found.Clear();
        _isSound = true;
        kind.Schema.Walk(record.Bytes, IsWanted, See);
        if (!_isSound || _found.Count == 0)
            return;
        var label = PrintableId.Label(RecordHead.FindId(record.Bytes), record.Ordinal);
        var (at, done) = (record.Start, 0);
        foreach (var found in _found)
        {
            at = at.After(record.Bytes[done..found.Start]);
            done = found.Start;
            report(Made(record.Bytes.Slice(found.Start, found.Length), found, at, label));
        }
    }

    /// <summary>Whether the texts of a record are mended at all.</summary>
    public static bool IsSound(ReadOnlySpan<byte> record)
    {
        var isSound = true;
        var head = RecordHead.Read(record);
        if (!head.HasType || KindOf(head.Type) is not { } kind)
            return false;
        kind.Schema.Walk(record, descriptor => isSound &= !Unsound.Contains(descriptor), static (_, _, _, _, _) => { });
        return isSound;
    }

    /// <summary>The kind of a record; the case of its name is mended with the rest.</summary>
    private static RecordKind? KindOf(ReadOnlySpan<byte> type)
    {
        if (RecordKind.Find(type) is { } kind)
            return kind;
        var name = CodeSpelling.Trim(Encoding.UTF8.GetString(type));
        return RecordKind.All.FirstOrDefault(k => Ascii.EqualsIgnoreCase(k.Name, name));
    }

    /// <summary>Whether a record surely has nothing to mend: it is valid, and plain letters are in every normalisation form.</summary>
    private static bool HasNothing(RecordSlice record, RecordKind kind)
        => Ascii.IsValid(record.Bytes) && !record.Bytes.Contains((byte)'\\') && kind.Schema.IsSurelyValid(record.Bytes);

    private bool IsWanted(DiagnosticDescriptor descriptor)
    {
        _isSound &= !Unsound.Contains(descriptor);
        return false;
    }

    private void See(SchemaNode[] nodes, ReadOnlySpan<byte> text, int start, int length, PointerPath path)
    {
        if (nodes.Length == 0 || !_isSound)
            return;
        var before = Encoding.UTF8.GetString(text);
        if (TextMender.Mend(nodes, before, options) is not { } mended)
            return;
        var pointer = path.ToString();
        if (mended.Kind == EditKind.Composition && CodeSpelling.IsKey(pointer))
            return;
        var code = pointer == "/type" ? ShapeDescriptors.UnknownType : mended.Descriptor;
        _found.Add(new Found(mended.Kind, code?.Code, before, mended.Text, pointer, start, length));
    }

    private Edit Made(ReadOnlySpan<byte> original, Found found, TextPosition at, string label) => new()
    {
        Kind = found.Kind,
        Code = found.Code,
        Offset = at.Offset,
        Original = original.ToArray(),
        Replacement = JsonQuoting.Quote(found.After, asciiOnly: Ascii.IsValid(original)),
        Before = found.Before,
        After = found.After,
        Origin = new Origin { Input = options.InputName, Offset = at.Offset, Line = at.Line, Column = at.Column },
        Pointer = found.Pointer,
        Record = label,
    };

    private sealed record Found(EditKind Kind, string? Code, string Before, string After, string Pointer, int Start, int Length);
}
