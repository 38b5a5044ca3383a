using System.Globalization;

namespace Governance.Core.Diagnostics;

/// <summary>
/// One named fact of a finding, such as the limit that was passed. It comes from the schema, the rule or a position,
/// never from the data.
/// </summary>
/// <param name="Name">The placeholder it fills.</param>
/// <param name="Value">The text that fills it.</param>
public readonly record struct DiagnosticArgument(string Name, string Value)
{
    /// <summary>A whole number as an argument, written without grouping.</summary>
    /// <param name="name">The placeholder it fills.</param>
    /// <param name="value">The number.</param>
    public DiagnosticArgument(string name, long value)
        : this(name, value.ToString(CultureInfo.InvariantCulture))
    {
    }
}
