using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Cli.Tests;

/// <summary>The ledger of codes: a code once given keeps its name for ever, and no line is ever removed.</summary>
public class LedgerInStep
{
    private const string Path = "src/Governance.Core/Rules/codes.txt";

    [Fact]
    public void Ledger_lists_every_code_once_with_its_name_and_severity()
    {
        var lines = File.ReadAllLines(Repository.File(Path)).Where(l => l.Length > 0).ToList();
        var known = lines.Select(l => l.Split('\t')).ToList();
        Assert.Equal(known.Count, known.Select(k => k[0]).Distinct().Count());
        var all = KnownCodes.Of(FormatRegistry.Create(BuiltInFormats.Add));
        var declared = DescriptorDocs.DeclaredIn([.. all.Select(d => d.Owner.Assembly).Distinct()]).ToDictionary(d => d.Descriptor.Code);
        var missing = all.Where(d => known.All(k => k[0] != d.Code)).Select(d => Line(declared[d.Code])).ToList();
        if (missing.Count > 0)
            GeneratedFile.Check(Path, string.Concat(lines.Concat(missing).Order(StringComparer.Ordinal).Select(l => l + "\n")));
        foreach (var entry in known)
        {
            if (declared.TryGetValue(entry[0], out var one))
                Assert.Equal(Line(one), string.Join('\t', entry[..3].Append(entry[3])));
            else
                Assert.True(entry.Length == 5 && entry[4].StartsWith("retired ", StringComparison.Ordinal), $"{entry[0]} is in the ledger and nowhere else: mark its line « retired » with a version.");
        }
    }

    private static string Line((DiagnosticDescriptor Descriptor, System.Reflection.FieldInfo Field) code)
    {
        var type = code.Field.DeclaringType!;
        return $"{code.Descriptor.Code}\t{(DescriptorDocs.IsRule(type) ? type.Name : DescriptorDocs.NameOf(code.Field))}\t{code.Descriptor.Severity.ToString().ToLowerInvariant()}\t0.1.0";
    }
}
