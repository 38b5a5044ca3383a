using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using Governance.Core.Diagnostics;
using Governance.Core.Json;

namespace Governance.Core.Schemas;

/// <summary>
/// A JSON Schema (a subset of 2020-12), compiled once and applied to UTF-8 bytes without building a tree. Thread-safe.
/// </summary>
public sealed class Schema
{
    /// <summary>Levels of objects and arrays that a document may have.</summary>
    public const int MaxDepth = 64;

    /// <summary>Up to this many bytes a document is copied to the stack, where the fast walker can look beyond its end.</summary>
    private const int OnStack = 1024;

    private readonly SchemaNode _root;

    // Made when it is first needed: most runs need few of all schemas. Two threads may make it at once; either will do.
    private FastNode? _fast;

    private Schema(SchemaNode root) => _root = root;

    /// <summary>Compiles a schema document.</summary>
    /// <param name="utf8">The document, JSON in UTF-8.</param>
    /// <returns>The compiled schema.</returns>
    /// <exception cref="SchemaException">The document is not JSON, or has a keyword, a reference or a pattern that is not understood in full.</exception>
    public static Schema Compile(ReadOnlySpan<byte> utf8) => new(SchemaCompiler.Compile(utf8));

    /// <summary>Checks one document exactly and reports everything that is wrong with it.</summary>
    /// <param name="document">The document, JSON in UTF-8 without a byte order mark.</param>
    /// <param name="report">Takes each finding as it is met; absent where only the verdict is wanted.</param>
    /// <returns>Whether there is no finding.</returns>
    public bool Check(ReadOnlySpan<byte> document, Action<ShapeFinding>? report) =>
        ExactWalker.Check(document, _root.Together, report);

    /// <summary>Checks one record of a stream: quickly where it is surely valid, else exactly.</summary>
    /// <param name="record">The record.</param>
    /// <param name="report">Takes each finding as it is met; its offsets count from the start of the record.</param>
    /// <returns>Whether there is no finding.</returns>
    public bool Check(RecordSlice record, Action<ShapeFinding>? report) =>
        IsSurelyValid(record) || Check(record.Bytes, report);

    /// <summary>Says whether a document is valid, without findings.</summary>
    /// <param name="document">The document, JSON in UTF-8 without a byte order mark.</param>
    /// <returns>The same verdict as <see cref="Check(ReadOnlySpan{byte}, Action{ShapeFinding})"/>.</returns>
    public bool IsValid(ReadOnlySpan<byte> document) => IsSurelyValid(document) || Check(document, null);

    /// <summary>Checks one record, and makes only those findings that are wanted.</summary>
    /// <param name="record">The record.</param>
    /// <param name="report">Takes each finding that is wanted.</param>
    /// <param name="wants">Told of each finding before it is made.</param>
    internal bool Check(RecordSlice record, Action<ShapeFinding> report, Func<DiagnosticDescriptor, bool> wants) =>
        IsSurelyValid(record) || ExactWalker.Check(record.Bytes, _root.Together, report, wants);

    /// <summary>Checks one document, and makes only those findings that are wanted.</summary>
    internal bool Check(ReadOnlySpan<byte> document, Action<ShapeFinding> report, Func<DiagnosticDescriptor, bool> wants) =>
        IsSurelyValid(document) || ExactWalker.Check(document, _root.Together, report, wants);

    /// <summary>Goes through all texts of a document with what is asked of each.</summary>
    /// <param name="document">The document.</param>
    /// <param name="met">Told of each finding; none is made.</param>
    /// <param name="texts">Told of each text.</param>
    internal void Walk(ReadOnlySpan<byte> document, Func<DiagnosticDescriptor, bool> met, TextSeen texts) =>
        ExactWalker.Check(document, _root.Together, static _ => { }, met, texts);

    /// <summary>Whether the fast walker alone accepts a record of a stream, which has its padding behind it.</summary>
    internal bool IsSurelyValid(RecordSlice record) => record.IsUtf8 && IsSurelyValid(ref MemoryMarshal.GetReference(record.Bytes), record.Bytes.Length);

    /// <summary>Whether the fast walker alone accepts a document; if not, the exact one decides.</summary>
    internal bool IsSurelyValid(ReadOnlySpan<byte> document)
    {
        if (!Utf8.IsValid(document))
            return false;
        var size = document.Length + RecordStream.Padding;
        var rented = size > OnStack ? ArrayPool<byte>.Shared.Rent(size) : null;
        var padded = rented is null ? stackalloc byte[OnStack] : rented.AsSpan(0, size);
        document.CopyTo(padded);
        padded[document.Length..].Clear();
        var isValid = IsSurelyValid(ref MemoryMarshal.GetReference(padded), document.Length);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return isValid;
    }

    /// <summary>Whether the fast walker alone accepts a record that this library wrote, and that so is valid UTF-8.</summary>
    /// <param name="written">The record, in a buffer that takes more.</param>
    internal bool IsSurelyValid(ArrayBufferWriter<byte> written)
    {
        // Its room is taken first: the buffer may be another one behind that.
        written.GetSpan(RecordStream.Padding)[..RecordStream.Padding].Clear();
        return IsSurelyValid(ref MemoryMarshal.GetReference(written.WrittenSpan), written.WrittenCount);
    }

    /// <summary>Whether the fast walker accepts bytes that are valid UTF-8, with 64 readable bytes and a zero behind them.</summary>
    internal bool IsSurelyValid(ref byte start, int length) => length > 0 && FastWalker.IsSurelyValid(_fast ??= FastCompiler.Compile(_root.Together), ref start, length);
}
