using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>The bytes of one record and where they stand: in a JSON input, or in the row an adapter read them from.</summary>
internal readonly ref struct RecordView
{
    public required ReadOnlySpan<byte> Bytes { get; init; }

    public required RecordPlace Place { get; init; }

    public required string Input { get; init; }

    /// <summary>Start in a JSON input.</summary>
    public TextPosition Start { get; init; }

    /// <summary>Origin in an adapter's input; null for a JSON input.</summary>
    public RecordOrigin? Origin { get; init; }

    /// <summary>How findings name the record.</summary>
    public string? Label { get; init; }

    /// <summary>The record as other runs know it.</summary>
    public RecordSubject Subject { get; init; }

    public RecordView Named(string label, RecordSubject subject)
        => new() { Bytes = Bytes, Place = Place, Input = Input, Start = Start, Origin = Origin, Label = label, Subject = subject };

    /// <summary>A finding of a reader, which does not know how records are named.</summary>
    public Diagnostic Named(Diagnostic finding)
        => new(finding.Descriptor, finding.Arguments) { Pointer = finding.Pointer, Record = finding.Record ?? Label, Origin = finding.Origin, Subject = finding.Record is null || finding.Record == Label ? Subject : default };

    public Diagnostic Finding(DiagnosticDescriptor descriptor, string pointer, IReadOnlyList<DiagnosticArgument> arguments)
        => new(descriptor, arguments) { Pointer = pointer, Record = Label, Origin = Locate(pointer), Subject = Subject };

    /// <summary>A finding somewhere in the record, to be counted.</summary>
    public Diagnostic Somewhere(DiagnosticDescriptor descriptor)
        => new(descriptor) { Record = Label, Origin = new Origin { Input = Input }, Subject = Subject };

    /// <summary>A finding about the shape.</summary>
    /// <param name="shape">The finding.</param>
    /// <param name="places">Where the offsets of a JSON input are.</param>
    public Diagnostic Finding(ShapeFinding shape, IReadOnlyDictionary<int, TextPosition> places)
    {
        var related = shape.RelatedOffset >= 0 && Origin is null ? places[shape.RelatedOffset] : (TextPosition?)null;
        return new Diagnostic(shape.Descriptor, shape.Located(related))
        {
            Pointer = shape.Pointer,
            Record = Label,
            Origin = Origin is null ? OriginOf(places[shape.Offset]) : Locate(shape.Pointer),
            Subject = Subject,
        };
    }

    /// <summary>A cursor over the bytes of a record in a JSON input.</summary>
    public RecordCursor Cursor() => new(Bytes, Start);

    /// <summary>The place of a field. What comes from another file than the record itself, such as a table that was joined, keeps its name.</summary>
    public Origin Locate(string pointer)
    {
        if (Origin is null)
            return At(PointerLocator.Offset(Bytes, pointer));
        var at = Origin.Locate(PointerLocator.Named(Bytes, pointer));
        return at.Input == Origin.Start.Input ? at with { Input = Input } : at;
    }

    /// <summary>An offset of a JSON input; the start of the record for an adapter's.</summary>
    public Origin At(int offset)
        => Origin is null ? OriginOf(Cursor().At(offset)) : Origin.Start with { Input = Input };

    public Origin OriginOf(TextPosition position)
        => new() { Input = Input, Offset = position.Offset, Line = position.Line, Column = position.Column };
}
