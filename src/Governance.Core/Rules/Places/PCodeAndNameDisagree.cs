using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A place or a unit around it has a p-code of Mali and a name that is neither a name nor an alias of that code in the
/// stated edition; without an edition, in no edition. Case, accents, punctuation and words such as « cercle de » do not
/// count.
/// </summary>
/// <remarks>
/// <para>Why: 42 of the 50 cercle codes of 2015 mean another place, or none, in 2021: aid goes to the wrong cercle.</para>
/// <para>Mend: State the edition the code was taken from, or correct the code or the name.</para>
/// </remarks>
internal sealed class PCodeAndNameDisagree() : Rule<Record>(Declared)
{
    public const string Code = "GC1901";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "P-code and name disagree",
        "The p-code does not stand for a place of this name.",
        typeof(PCodeAndNameDisagree));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (code, name, pointer) in context.Parts.Coded(record))
        {
            if (name is not null && MaliPCodes.NameMatches(code, name) == false)
                context.Report(pointer + "/name");
        }
    }
}
