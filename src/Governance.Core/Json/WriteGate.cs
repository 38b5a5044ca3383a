using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Core.Json;

/// <summary>Stands before every writer: says which records may go to an output, and takes out of them what may not.</summary>
public static class WriteGate
{
    private const string Identifiers = "/directIdentifiers";

    /// <summary>Fields of a record as such, whose loss protects nobody.</summary>
    private static readonly string[] Everywhere = ["/sensitivity", "/type", "/id", "/minted", "/schemaVersion", "/*"];

    private static readonly IReadOnlyList<Rule> PrivacyRules =
        [.. RuleList.Rules.Where(r => r.Descriptor.Code.StartsWith("GC9", StringComparison.Ordinal) && r.Descriptor.Severity == Severity.Error)];

    /// <summary>
    /// The record as it may be written. A record above the audience is withheld, unless the options name what its kind drops;
    /// direct identifiers and special-category fields do not reach an audience that is too wide for them; a source that
    /// forbids derived works is not made public; a birth date that tells the day of a direct identifier held back keeps its year. What is held back is counted as <see cref="LossReason.Withheld"/>.
    /// </summary>
    /// <param name="record">The record; it is never changed.</param>
    /// <param name="implied">The audience the output implies for the record where the options name none; absent means the record's own level.</param>
    /// <param name="options">How to write.</param>
    /// <param name="losses">Counts what is held back.</param>
    /// <returns>The record itself, a copy without what was held back, or null where it is withheld whole.</returns>
    public static Record? Pass(Record record, Sensitivity? implied, WriteOptions options, LossCounter losses)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(losses);
        var level = record.EffectiveSensitivity;
        var audience = (Sensitivity)Math.Min((int)level, (int)(options.Target ?? implied ?? level));
        var isLowered = audience < level;
        if ((isLowered && !IsNamed(record, options.Drop)) || (audience == Sensitivity.Public && record.Source?.DerivativesForbidden == true))
            return Withhold();
        List<string> closed = [.. ProtectedFields.ClosedTo(audience, record)];
        List<string> dropped = [.. closed, .. (options.Drop ?? []).Where(d => d != WriteOptions.ProtectedFields)];
        if (dropped.Count == 0 && !isLowered)
            return record;
        var held = new List<string>();
        if (FieldRemover.Without(record, dropped, held.Add) is not { } copy)
            return Withhold();
        if (SaysWithheldDay(record, copy) is { } person)
        {
            person.BirthDate = PartialDate.TryCreate(person.BirthDate!.Value.Year, month: null, day: null, out var year) ? year : null;
            losses.Add(record, "/birthDate", LossReason.Reduced);
        }

        // Extensions keep the source's own text of what did not convert: of a person's name or birth date among it.
        var isRawClosed = isLowered || closed.Count > 0 || held.Exists(h => h.StartsWith(Identifiers, StringComparison.Ordinal));
        if (isRawClosed)
            copy.Extensions = null;
        if (isLowered)
        {
            copy.Sensitivity = audience;
            if (IsObjectedTo(copy, audience))
                return Withhold();
            losses.Add(record, "/sensitivity", LossReason.Reduced);
        }

        if (isRawClosed)
            losses.AddExtensions(record, LossReason.Withheld);

        foreach (var field in held)
            losses.Add(record, field, LossReason.Withheld);
        return held.Count > 0 || isLowered ? copy : record;

        Record? Withhold()
        {
            losses.Add(record, "", LossReason.Withheld);
            return null;
        }
    }

    /// <summary>
    /// Whether the fields to drop are any of this kind of record: a name that fits none decides nothing about it, nor does one
    /// of what every record has.
    /// </summary>
    private static bool IsNamed(Record record, IReadOnlyList<string>? dropped)
        => dropped?.Any(d => d == WriteOptions.ProtectedFields || (!Everywhere.Contains(d) && SchemaField.Find(record.GetType(), d) is not null)) == true;

    /// <summary>The person whose birth date tells to the day what is held back as a direct identifier; null where there is none.</summary>
    private static Migrant? SaysWithheldDay(Record record, Record copy)
        => copy is Migrant { BirthDate: { Day: not null } told, DirectIdentifiers: null or { ExactBirthDate: null } } person && (record as Migrant)?.DirectIdentifiers?.ExactBirthDate == told ? person : null;

    private static bool IsObjectedTo(Record record, Sensitivity audience)
    {
        var isObjectedTo = false;
        var context = new RuleContext(new ValidationOptions { Target = audience }, (_, _, _) => isObjectedTo = true);
        foreach (var rule in PrivacyRules)
            context.Run(rule, record);
        return isObjectedTo;
    }
}
