using System.Diagnostics.CodeAnalysis;

namespace Governance.Core.Formats;

/// <summary>A reader or a writer of a registry.</summary>
/// <typeparam name="T">Which of the two.</typeparam>
internal sealed class Registered<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>
    where T : class
{
    private readonly Lazy<T> _made;

    /// <summary>One that is made already.</summary>
    public Registered(T ready)
    {
        IsReady = true;
        _made = new Lazy<T>(ready);
    }

    /// <summary>One that is made when it is first asked for, and has to be of the format it was registered for.</summary>
    public Registered(string id, Func<T> make, Func<T, FormatInfo> formatOf) => _made = new Lazy<T>(() =>
        make() is { } made && formatOf(made).Id == id ? made : throw new InvalidOperationException($"What was registered as the format {id} is none of that id."));

    /// <summary>Whether it was made before it was added.</summary>
    public bool IsReady { get; }

    /// <summary>Whether an input may be of the format, by its first bytes; absent means that any may.</summary>
    public Predicate<PeekedText>? MayRead { get; init; }

    /// <summary>The reader or the writer, made where it is not yet.</summary>
    public T Value => _made.Value;
}
