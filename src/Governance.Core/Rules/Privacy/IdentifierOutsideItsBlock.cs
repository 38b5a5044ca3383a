using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A text, an id, a partner field or its name, the scheme of an identifier or a dimension of an observation holds an e-mail address, a telephone number (with
/// a country prefix, eight digits after a word such as tél or contact, or pairs of digits as they are dialled), the number of an
/// identity or travel document behind its name, a line of the zone that machines read on one, or a heading such as nom, first
/// name, NINA or passeport, outside directIdentifiers. Of a grouped field name (group/nom) the last part counts; nom du site and other names of places, projects and organisations are left alone. So are contacts that a
/// facility, organisation or activity publishes, wherever their numbers and addresses stand in it, and nom and tél as field
/// names of one; and so are partner fields of a record that is about no single person and says that it is strictly
/// confidential, such as an activity with its contact persons, while it is read by those alone.
/// </summary>
/// <remarks>
/// <para>Why: The block is dropped when a record travels; what stands elsewhere travels with it and can cost a life.</para>
/// <para>Mend: Move it to directIdentifiers, or delete it; never write names or numbers into notes.</para>
/// </remarks>
internal sealed class IdentifierOutsideItsBlock() : Rule<Record>(Declared)
{
    public const string Code = "GC9001";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Possible identifier outside the protected block",
        "The text or field name looks like a direct identifier outside the block that protects them.",
        typeof(IdentifierOutsideItsBlock));

    protected override void Check(Record record, RuleContext context)
    {
        var json = context.Bytes.Of(record);
        var isInstitution = record is Facility or Organisation;
        var sure = IdentifierFirstLook.SureUpTo(json, isInstitution);
        if (sure < json.Length)
            Walk(record, new RecordTexts(json, stackalloc TextStep[RecordTexts.MaxDepth + 1], sure), isInstitution, context);
    }

    /// <summary>The exact walk, which alone makes findings.</summary>
    internal static void Walk(Record record, RecordTexts texts, bool isInstitution, RuleContext context)
    {
        Span<char> small = stackalloc char[512];

        // What an activity publishes is for everybody; beside it, it may be about persons as an institution is not.
        var publishes = isInstitution || record is Activity { Contacts.Count: > 0 };
        var isHeld = record is not Migrant and { Sensitivity: Sensitivity.StrictlyConfidential } && Audience.Widest(record, context) == Sensitivity.StrictlyConfidential;
        string? last = null;
        while (texts.Next())
        {
            if (texts.TopMember.SequenceEqual("directIdentifiers"u8) || (publishes && texts.TopMember.SequenceEqual("contacts"u8)) || (isHeld && texts.InExtensions))
                continue;
            var isHeading = texts.IsName || NamesValue(texts);
            if (!isHeading && !texts.InExtensions && !IdentifierScan.MayBeIn(texts.Raw))
                continue;
            var text = texts.Text(texts.Raw.Length <= small.Length ? small : new char[texts.Raw.Length]);
            if ((isHeading && IdentifierHeading.Is(text, isInstitution || (publishes && texts.IsName)))
                || (!texts.IsName && Holds(texts, text, isInstitution) && (!publishes || Holds(texts, PublishedContacts.Without(record, text), isInstitution))))
            {
                // A name and what stands under it are one place, and one thing to mend.
                var pointer = texts.Pointer;
                if (pointer != last)
                    context.Report(pointer);
                last = pointer;
            }
        }
    }

    private static bool Holds(in RecordTexts texts, ReadOnlySpan<char> text, bool isInstitution)
        => IdentifierScan.IsIn(text, isInstitution) || (texts.InExtensions && IdentifierScan.IsPhoneOf(texts.Member, text));

    /// <summary>Whether the text is the name that a partner gave to a value. Attributes of an observation tell of its publisher.</summary>
    private static bool NamesValue(in RecordTexts texts)
        => !texts.InExtensions && !texts.TopMember.SequenceEqual("attributes"u8) && IdentifierHeading.IsIn(texts.Member);
}
