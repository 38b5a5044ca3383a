using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Somebody is named, is not marked as holding a public office, and the record is meant for readers below strictly
/// confidential.
/// </summary>
/// <remarks>
/// <para>Why: A name is a direct identifier; case workers, witnesses and community leaders are threatened for what they
/// say.</para>
/// <para>Mend: Leave the post or role and remove the name; set publicOffice where the person speaks for an
/// institution.</para>
/// </remarks>
internal sealed class NameWithoutPublicOffice() : Rule<Record>(Declared)
{
    public const string Code = "GC9002";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Name of a person without public office",
        "The person is named and holds no public office.",
        typeof(NameWithoutPublicOffice));

    protected override void Check(Record record, RuleContext context)
    {
        if (Audience.Widest(record, context) == Sensitivity.StrictlyConfidential)
            return;
        foreach (var pointer in ProtectedFields.UnofficialNames(record))
            context.Report(pointer);
    }
}
