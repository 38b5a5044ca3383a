namespace Governance.Adapters.Sdmx;

/// <summary>
/// One observation as a message has it, whatever its wire form: what its data set cites, and the components with their texts
/// in the order they were met. A reader of a message fills the same one again and again.
/// </summary>
internal sealed class RawRow
{
    /// <summary>What the data set cites, such as <c>dataflow</c>; empty where it does not say.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The reference; null where there is none.</summary>
    public StructureRef? Cited { get; set; }

    /// <summary>The data structure that the message names beside what the data set cites; null for none.</summary>
    public StructureRef? Structure { get; set; }

    /// <summary>The action as spelled; empty where none is said.</summary>
    public string Action { get; set; } = "";

    /// <summary>The components.</summary>
    public List<RawCell> Cells { get; } = [];

    /// <summary>How many of the components, from the first, are the same as those of the row before with the same number of series.</summary>
    public int Shared { get; set; }

    /// <summary>Changes with whatever <see cref="Shared"/> components stand for.</summary>
    public int Series { get; set; }

    /// <summary>Line of the observation, from 1.</summary>
    public int Line { get; set; }

    /// <summary>Column of the observation, from 1.</summary>
    public int Column { get; set; }

    /// <summary>Which data set of the message it is of, from 1.</summary>
    public int DataSet { get; set; }

    /// <summary>What is wrong with it though it is an observation; null for nothing.</summary>
    public Core.Diagnostics.DiagnosticDescriptor? Flaw { get; set; }

    /// <summary>Why it is no observation; null where it is one.</summary>
    public Core.Diagnostics.DiagnosticDescriptor? Refusal { get; set; }
}
