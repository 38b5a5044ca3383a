namespace Governance.Core.Cli;

/// <summary>What the process ends with; the first that applies, in this order.</summary>
internal static class ExitCode
{
    public const int Usage = 2;
    public const int Internal = 4;
    public const int Unreadable = 3;
    public const int NotChecked = 5;
    public const int Findings = 1;
    public const int Fine = 0;
    public const int Interrupted = 130;
}
