using System.Text;
using System.Text.Json;
using Governance.Core.Diagnostics;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>A JSON file of a run, such as a baseline, held against its published schema.</summary>
internal sealed class CheckedJson(string schema)
{
    private readonly Lazy<Schema> _schema = new(() => Schema.Compile(Encoding.UTF8.GetBytes(PublishedFiles.Find(schema)!)));

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">The file; a byte order mark is allowed.</param>
    /// <param name="name">Its name, as findings print it.</param>
    /// <param name="report">Takes what is wrong with it, with line and column.</param>
    /// <returns>The document, to be disposed of; null where anything is wrong.</returns>
    public JsonDocument? Read(ReadOnlyMemory<byte> utf8, string name, Action<Diagnostic> report)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        var shape = new ShapeFindings(new FindingSink(report, new ValidationOptions().MaxFindings));
        if (_schema.Value.Check(utf8.Span, shape.Add, shape.Wants))
            return JsonDocument.Parse(utf8);
        shape.Report(new RecordView { Bytes = utf8.Span, Place = default, Input = name, Start = TextPosition.Start });
        return null;
    }
}
