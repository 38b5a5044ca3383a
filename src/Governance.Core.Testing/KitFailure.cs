using Governance.Core.Diagnostics;

namespace Governance.Core.Testing;

/// <summary>One thing that did not hold. It names places and fields, and holds no value from the data.</summary>
/// <param name="Subject">The sample file, generated record or hostile input that was tried.</param>
/// <param name="Message">What is wrong and what to do about it, in English.</param>
/// <param name="Place">Where in the file, as far as it is known.</param>
public sealed record KitFailure(string Subject, string Message, Origin Place = default)
{
    /// <summary>How many more say the same of other places, and are not listed.</summary>
    public int More { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        var place = (Place.Sheet is { } sheet ? $" sheet {sheet}" : "")
            + (Place.Row is { } row ? $" row {row}" : "")
            + (Place.CellColumn is { } letters ? $" column {letters}" : "")
            + (Place.Row is null && Place.Line is { } line ? $" line {line}:{Place.Column}" : "");
        return $"{Subject}{place}: {Message}" + (More > 0 ? $" (and {More} more like this)" : "");
    }
}
