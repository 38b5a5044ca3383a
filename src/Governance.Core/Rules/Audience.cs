namespace Governance.Core.Rules;

/// <summary>Who will read a record.</summary>
internal static class Audience
{
    /// <summary>The wider of the target of the run and the level of the record itself.</summary>
    public static Sensitivity Widest(Record record, RuleContext context)
        => (Sensitivity)Math.Min((int)record.EffectiveSensitivity, (int)context.Target);
}
