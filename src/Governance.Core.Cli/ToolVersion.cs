using System.Reflection;

namespace Governance.Core.Cli;

/// <summary>The version of the tool, without the commit.</summary>
internal static class ToolVersion
{
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
