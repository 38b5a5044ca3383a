using Governance.Core.Diagnostics;

namespace Governance.Adapters.Iati;

/// <summary>Collects what is found in an element.</summary>
/// <param name="input">Name of the file.</param>
internal sealed class FindingList(string? input)
{
    private List<Diagnostic>? _found;

    public IReadOnlyList<Diagnostic> Found => _found is null ? [] : _found;

    public void Add(DiagnosticDescriptor what, Element at, params IReadOnlyList<DiagnosticArgument> arguments) => Add(what, At(at), arguments);

    public void Add(DiagnosticDescriptor what, in ElementAttribute at, params IReadOnlyList<DiagnosticArgument> arguments) => Add(what, At(at), arguments);

    public void Add(DiagnosticDescriptor what, Origin origin, string pointer) => (_found ??= []).Add(new Diagnostic(what) { Origin = origin, Pointer = pointer });

    public Origin At(Element at) => new() { Input = input, Line = at.Line, Column = at.Column };

    public Origin At(in ElementAttribute at) => new() { Input = input, Line = at.Line, Column = at.Column };

    private void Add(DiagnosticDescriptor what, Origin origin, IReadOnlyList<DiagnosticArgument> arguments)
        => (_found ??= []).Add(new Diagnostic(what, arguments) { Origin = origin });
}
