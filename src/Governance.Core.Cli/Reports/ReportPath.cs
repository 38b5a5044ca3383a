using Governance.Core.Cli.Inputs;

namespace Governance.Core.Cli.Reports;

/// <summary>Names of inputs as services that show findings beside the files want them: relative, with slashes.</summary>
internal static class ReportPath
{
    /// <summary>The path as it was given, without <c>./</c> in front.</summary>
    public static string Of(string input)
    {
        var path = OperatingSystem.IsWindows() ? input.Replace('\\', '/') : input;
        while (path.StartsWith("./", StringComparison.Ordinal) && path.Length > 2)
            path = path[2..].TrimStart('/');
        return FindingText.OnOneLine(path);
    }

    /// <summary>The path as a URI reference (RFC 3986): relative where the path is.</summary>
    public static string Uri(string input)
    {
        var path = string.Join('/', Of(input).Split('/').Select(System.Uri.EscapeDataString));
        return path.StartsWith('/') ? "file://" + path
            : OperatingSystem.IsWindows() && Path.IsPathRooted(input) ? "file:///" + path
            : path;
    }

    /// <summary>Whether it is standard input, which is no file.</summary>
    public static bool IsFile(string? input) => input is not (null or InputFinder.StandardInput);
}
