using System.Diagnostics.CodeAnalysis;

namespace Governance.Core.Formats;

/// <summary>
/// Says how an adapter outside of this repository adds itself: the <c>governance</c> tool looks for it in the assembly that
/// <c>--adapter</c> names.
/// </summary>
/// <example><code>[assembly: FormatAdapter(typeof(MyExtensions), nameof(MyExtensions.AddMyFormat))]</code></example>
/// <param name="type">The static class with the extension method.</param>
/// <param name="method">Name of its public static method that takes a <see cref="FormatRegistryBuilder"/> and returns it.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class FormatAdapterAttribute([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] Type type, string method) : Attribute
{
    /// <summary>The static class with the extension method.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)]
    public Type Type { get; } = type;

    /// <summary>Name of its public static method that takes a <see cref="FormatRegistryBuilder"/> and returns it.</summary>
    public string Method { get; } = method;
}
