namespace Governance.Core.Cli.Commands;

/// <summary>What a command does with the data it reads: it has the options that change that, and no others.</summary>
internal enum DatasetUse
{
    /// <summary>It says what is wrong with them, and fails by it.</summary>
    Judge,

    /// <summary>It writes down what is wrong with them, and fails by none of it.</summary>
    Record,

    /// <summary>It says what they are. Only what a format checks while it reads is counted, for which the day counts.</summary>
    Inspect,

    /// <summary>It says in what they differ.</summary>
    Compare,
}
