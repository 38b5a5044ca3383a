using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Cli;

/// <summary>
/// Loads adapters from outside, which are code: only <c>--adapter</c> on the command line names them, never a file that came
/// with the data.
/// </summary>
internal static class AdapterLoader
{
    private const string NotTrimmed = "The tool is trimmed in its native build alone, and that one refuses adapters before any is loaded.";

    /// <summary>The formats of the tool and of the adapters.</summary>
    public static FormatRegistry Formats(IReadOnlyList<string> paths, ToolTexts texts) => FormatRegistry.Create(builder =>
    {
        BuiltInFormats.Add(builder);
        foreach (var path in paths)
            Add(builder, path, texts);
    });

    private static void Add(FormatRegistryBuilder builder, string path, ToolTexts texts)
    {
        var name = new DiagnosticArgument("file", path);
        // The native build of the tool has no compiler in it.
        if (!RuntimeFeature.IsDynamicCodeSupported)
            throw new UsageException(texts.Format("adapter-native", name));
        if (!File.Exists(path))
            throw new UsageException(texts.Format("adapter-not-found", name));
        try
        {
            var assembly = Load(Path.GetFullPath(path)) ?? throw new UsageException(texts.Format("adapter-no-assembly", name));
            if (Newer(assembly) is { } newer)
                throw new UsageException(texts.Format("adapter-newer", name, new("library", newer.Name), new("wanted", $"{newer.Version}"), new("here", $"{typeof(Record).Assembly.GetName().Version}")));
            CheckLibraries(assembly, name, texts);
            var found = assembly.GetCustomAttributes<FormatAdapterAttribute>().ToList();
            if (found.Count == 0)
                throw new UsageException(texts.Format("adapter-without-attribute", name));
            foreach (var adapter in found)
            {
                var add = adapter.Type.GetMethod(adapter.Method, BindingFlags.Public | BindingFlags.Static, [typeof(FormatRegistryBuilder)])
                    ?? throw new UsageException(texts.Format("adapter-without-attribute", name));
                TryAlone(add, assembly);
                add.Invoke(null, [builder]);
            }
        }
        catch (Exception broken) when (broken is not (UsageException or OutOfMemoryException))
        {
            // Whatever fails here is the adapter's. No data are read yet, so what the cause says may be shown; its author needs it.
            var cause = broken.GetBaseException();
            throw new UsageException(texts.Format("adapter-broken", name, new DiagnosticArgument("error", $"{cause.GetType().Name}: {cause.Message}")));
        }
    }

    /// <summary>The code in a file; null where there is none in it, such as in a text.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = NotTrimmed)]
    private static Assembly? Load(string path)
    {
        try
        {
            return new Context(path).LoadFromAssemblyPath(path);
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>
    /// A library of ours that the adapter was built against in a newer version than the tool has. It would be loaded from beside the
    /// adapter, and nothing of it would be of the types that the tool knows.
    /// </summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = NotTrimmed)]
    private static AssemblyName? Newer(Assembly assembly) => Newer(assembly.GetReferencedAssemblies(), typeof(Record).Assembly.GetName());

    internal static AssemblyName? Newer(IEnumerable<AssemblyName> wanted, AssemblyName here)
        => wanted.FirstOrDefault(w => w.Name == here.Name && w.Version > here.Version);

    /// <summary>Refuses an adapter whose libraries are not all there: it would fail in the midst of reading, as if the data were at fault.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = NotTrimmed)]
    private static void CheckLibraries(Assembly assembly, DiagnosticArgument name, ToolTexts texts)
    {
        var context = AssemblyLoadContext.GetLoadContext(assembly)!;
        foreach (var library in assembly.GetReferencedAssemblies())
        {
            try
            {
                context.LoadFromAssemblyName(library);
            }
            catch (FileNotFoundException)
            {
                throw new UsageException(texts.Format("adapter-library", name, new("library", library.Name), new("version", $"{library.Version}")));
            }
            catch (FileLoadException)
            {
                // It is there in another version. Whether that one serves shows when it is used, and is told then.
            }
        }
    }

    /// <summary>What an adapter makes only when it is needed is made once, so that what is wrong with it is said now.</summary>
    private static void TryAlone(MethodInfo add, Assembly assembly)
    {
        var alone = FormatRegistry.Create(builder => add.Invoke(null, [builder]));
        _ = alone.Templates;
        CheckCodes(alone, assembly);
    }

    /// <summary>
    /// Refuses codes that this repository gives to its own formats. Only here is it known that an assembly is none of theirs;
    /// those of the libraries that it stands on it may list.
    /// </summary>
    internal static void CheckCodes(FormatRegistry formats, Assembly assembly)
    {
        foreach (var format in formats.Formats)
        {
            if (format.Codes.FirstOrDefault(c => c.Owner.Assembly == assembly && IsOfHouse(c.Code)) is { } taken)
                throw new ArgumentException($"The format {format.Id} has the code {taken.Code}, which is one of Governance.Core: codes of its own start with letters of its own.");
        }
    }

    private static bool IsOfHouse(string code) => code.Length > 2 && code.StartsWith("GC", StringComparison.Ordinal) && char.IsAsciiDigit(code[2]);

    /// <summary>An adapter brings its own libraries; what the tool has already, Governance.Core above all, it shares.</summary>
    private sealed class Context(string path) : AssemblyLoadContext
    {
        private readonly AssemblyDependencyResolver _resolver = new(path);

        [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = NotTrimmed)]
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            try
            {
                return Default.LoadFromAssemblyName(assemblyName);
            }
            catch (FileNotFoundException)
            {
                return _resolver.ResolveAssemblyToPath(assemblyName) is { } own ? LoadFromAssemblyPath(own) : null;
            }
        }
    }
}
