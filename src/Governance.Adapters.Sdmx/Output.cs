namespace Governance.Adapters.Sdmx;

/// <summary>A message that is written observation by observation.</summary>
internal abstract class Output : IDisposable
{
    /// <summary>Writes what stands in front of the data.</summary>
    public abstract void Begin();

    /// <summary>Writes an observation.</summary>
    /// <param name="citation">What its data set cites.</param>
    /// <param name="cells">Its cells in the order of the components, those of the message first.</param>
    public abstract void Write((string Kind, string Reference, string Action) citation, IReadOnlyList<string> cells);

    /// <summary>Writes what stands behind the data.</summary>
    public abstract void End();

    /// <inheritdoc/>
    public abstract void Dispose();
}
