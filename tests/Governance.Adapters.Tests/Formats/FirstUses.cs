using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Governance.Adapters.Tests.Formats;

/// <summary>Which class of an adapter is used first is left to its user: none may lean on another that is half set up.</summary>
public class FirstUses
{
    public static TheoryData<string> Adapters
        => [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "Governance.Adapters.*.dll").Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => !n.EndsWith(".Tests", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Adapters))]
    public void Every_class_may_be_the_first_that_is_used(string adapter)
    {
        var path = Path.Combine(AppContext.BaseDirectory, adapter + ".dll");
        var classes = Assembly.LoadFrom(path).GetTypes().Where(t => t.TypeInitializer is not null && !t.ContainsGenericParameters && !t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));
        foreach (var name in classes.Select(t => t.FullName!))
        {
            var fresh = new AssemblyLoadContext(name, isCollectible: true);
            RuntimeHelpers.RunClassConstructor(fresh.LoadFromAssemblyPath(path).GetType(name, throwOnError: true)!.TypeHandle);
            fresh.Unload();
        }
    }
}
