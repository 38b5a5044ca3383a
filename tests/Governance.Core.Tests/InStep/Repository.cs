namespace Governance.Core.Tests.InStep;

/// <summary>The checkout the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The partners' real files and the official suites beside the checkout; they may be missing.</summary>
    public static string Shared => Environment.GetEnvironmentVariable("GOVERNANCE_SHARED") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static string File(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Governance.Core.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside a checkout.");
    }
}
