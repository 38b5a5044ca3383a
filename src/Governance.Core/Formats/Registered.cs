namespace Governance.Core.Formats;

/// <summary>A reader or a writer of a registry.</summary>
/// <typeparam name="T">Which of the two.</typeparam>
/// <param name="Made">The reader or the writer, made where it is not yet.</param>
/// <param name="IsReady">Whether it was made before it was added.</param>
internal sealed record Registered<T>(Lazy<T> Made, bool IsReady)
{
    public T Value => Made.Value;
}
