using System.Xml;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tabular;

/// <summary>Reading of a part, or of the whole workbook, cannot go on. It never leaves the reader: its finding does.</summary>
internal sealed class WorkbookException(DiagnosticDescriptor descriptor, params IReadOnlyList<DiagnosticArgument> arguments) : Exception(descriptor.Title)
{
    /// <summary>A limit was passed.</summary>
    public static WorkbookException Limit(DiagnosticDescriptor descriptor, long limit) => new(descriptor, new DiagnosticArgument("limit", limit));

    /// <summary>The finding.</summary>
    public Diagnostic At(Origin origin) => new(descriptor, arguments) { Origin = origin };

    /// <summary>Whether an exception comes from the data.</summary>
    public static bool Is(Exception exception) => exception is WorkbookException or InvalidDataException or XmlException;
}
