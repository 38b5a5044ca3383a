using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A check that needs more than one record. The rule itself holds no state; each run starts a <see cref="DatasetRun"/>.
/// </summary>
/// <param name="descriptor">What the rule reports.</param>
public abstract class DatasetRule(DiagnosticDescriptor descriptor)
{
    /// <summary>What the rule reports.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor ?? throw new ArgumentNullException(nameof(descriptor));

    /// <summary>Starts the check of one dataset.</summary>
    /// <param name="options">The options of the run.</param>
    /// <returns>The state of this run.</returns>
    public abstract DatasetRun Start(ValidationOptions options);
}
