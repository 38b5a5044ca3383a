namespace Governance.Core.Diagnostics;

/// <summary>
/// One finding: a code, where it stands, and facts of the schema or rule. It holds no value from the data; prose is made
/// at the edge, in the reader's language, by <see cref="MessageCatalog"/>.
/// </summary>
public sealed class Diagnostic
{
    /// <summary>Makes a finding.</summary>
    /// <param name="descriptor">What is reported.</param>
    /// <param name="arguments">Facts that fill the placeholders of the message.</param>
    public Diagnostic(DiagnosticDescriptor descriptor, params IReadOnlyList<DiagnosticArgument> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(arguments);
        Descriptor = descriptor;
        Arguments = arguments;
    }

    /// <summary>What is reported.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The code, such as <c>GC1001</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How bad it is.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>Facts that fill the placeholders of the message.</summary>
    public IReadOnlyList<DiagnosticArgument> Arguments { get; }

    /// <summary>
    /// Where in the core record, as a JSON Pointer (RFC 6901); a member whose name the schema does not know is written
    /// as its ordinal, <c>#3</c> being the third member. Empty for the whole record.
    /// </summary>
    public string Pointer { get; init; } = "";

    /// <summary>Where in the input.</summary>
    public Origin Origin { get; init; }

    /// <summary>The record: its id where that may be printed, else its place in the input, such as <c>#12</c>.</summary>
    public string? Record { get; init; }

    /// <summary>The record, as other runs know it.</summary>
    internal RecordSubject Subject { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Code} {Pointer}";
}
