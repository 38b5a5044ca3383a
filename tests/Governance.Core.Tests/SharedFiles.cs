namespace Governance.Core.Tests;

/// <summary>Corpora of other projects, which are not part of this repository: beside it, in <c>../shared</c>, or where GOVERNANCE_SHARED says.</summary>
internal static class SharedFiles
{
    /// <summary>A folder below the shared one; the test is skipped where it is missing.</summary>
    public static string Folder(string relative)
    {
        var shared = Environment.GetEnvironmentVariable("GOVERNANCE_SHARED") ?? Path.Combine(Root(), "..", "shared");
        var folder = Path.Combine(shared, relative);
        Assert.SkipUnless(Directory.Exists(folder), $"not run: no folder shared/{relative} beside the repository");
        return folder;
    }

    /// <summary>The folder of the solution.</summary>
    public static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Governance.Core.sln")))
            at = at.Parent;
        return at?.FullName ?? throw new DirectoryNotFoundException("No Governance.Core.sln above the tests.");
    }
}
