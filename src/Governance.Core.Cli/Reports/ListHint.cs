using Governance.Core.Diagnostics;
using Governance.Core.Schemas;

namespace Governance.Core.Cli.Reports;

/// <summary>Finds the code lists that findings name the first codes of, so that the report can say where all of them are.</summary>
internal static class ListHint
{
    /// <summary>What stands at the end of a list that is too long for a sentence.</summary>
    private const string Cut = ", …";

    /// <summary>The lists, in the order of the findings.</summary>
    /// <param name="findings">The findings.</param>
    public static IEnumerable<CodeList> Lists(IEnumerable<Diagnostic> findings)
        => findings.Where(f => f.Descriptor == ShapeDescriptors.NotInList)
            .Select(f => f.Arguments.FirstOrDefault(a => a.Name == "allowed").Value).Distinct()
            .Where(allowed => allowed?.EndsWith(Cut, StringComparison.Ordinal) == true)
            .Select(allowed => Of(allowed![..^Cut.Length].Split(", "))).OfType<CodeList>().Distinct();

    /// <summary>The list that begins with some codes: no two that schemas go by begin with the same ones.</summary>
    private static CodeList? Of(string[] head) => CodeList.Names.Select(CodeList.Get).FirstOrDefault(l => l.Items.Take(head.Length).Select(i => i.Code).SequenceEqual(head, StringComparer.Ordinal));
}
