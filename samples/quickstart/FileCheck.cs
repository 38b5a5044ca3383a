using Governance.Core.Diagnostics;
using Governance.Core.Rules;

/// <summary>Checks a file of records, of any size, and says what is wrong in it.</summary>
internal static class FileCheck
{
    public static async Task<int> RunAsync(string path, DateOnly today, CancellationToken cancellationToken)
    {
        var errors = 0;
        await using var file = File.OpenRead(path);
        await foreach (var finding in Validator.Default.ValidateAsync(file, new ValidationOptions { Today = today }, cancellationToken))
        {
            errors += finding.Severity == Severity.Error ? 1 : 0;
            Console.WriteLine($"{finding.Origin.Line}: {finding.Code} {finding.Pointer} {MessageCatalog.Render(finding, "fr")}");
        }

        return errors;
    }
}
