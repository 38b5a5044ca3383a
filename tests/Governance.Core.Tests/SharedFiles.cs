using Governance.Core.Tests.InStep;

namespace Governance.Core.Tests;

/// <summary>Corpora of other projects, which lie beside this repository and are not part of it.</summary>
internal static class SharedFiles
{
    /// <summary>A folder below the shared one; the test is skipped where it is missing.</summary>
    public static string Folder(string relative)
    {
        var folder = Path.Combine(Repository.Shared, relative);
        Assert.SkipUnless(Directory.Exists(folder), $"not run: no folder shared/{relative} beside the repository");
        return folder;
    }
}
