namespace Governance.Core.Diagnostics;

/// <summary>
/// What one code stands for: its severity and its English title and message. It lives beside the check that reports it;
/// the French text and the longer explanations are in the <c>Messages</c> of the assembly that declares it.
/// </summary>
public sealed class DiagnosticDescriptor
{
    /// <summary>Declares a code.</summary>
    /// <param name="code">The code, a constant that is never reused, such as <c>GC1001</c>.</param>
    /// <param name="severity">How bad a finding of this code is.</param>
    /// <param name="title">The English title, one short clause without a full stop.</param>
    /// <param name="message">The English sentence; its <c>{placeholders}</c> are names of arguments.</param>
    /// <param name="owner">A type of the assembly whose embedded messages translate this code.</param>
    public DiagnosticDescriptor(string code, Severity severity, string title, string message, Type owner)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentException.ThrowIfNullOrEmpty(title);
        ArgumentException.ThrowIfNullOrEmpty(message);
        ArgumentNullException.ThrowIfNull(owner);
        Code = code;
        Severity = severity;
        Title = title;
        Message = message;
        Owner = owner;
    }

    /// <summary>The code, such as <c>GC1001</c>.</summary>
    public string Code { get; }

    /// <summary>How bad a finding of this code is.</summary>
    public Severity Severity { get; }

    /// <summary>The English title.</summary>
    public string Title { get; }

    /// <summary>The English sentence with named placeholders.</summary>
    public string Message { get; }

    /// <summary>A type of the assembly whose embedded messages translate this code.</summary>
    public Type Owner { get; }

    /// <summary>Whether a finding of it means that something was not checked; the run then counts it as such. Default false.</summary>
    public bool IsNotRun { get; init; }

    /// <summary>The same code with another severity, such as a note for what is an error elsewhere.</summary>
    /// <param name="severity">How bad this finding is.</param>
    /// <returns>The descriptor.</returns>
    public DiagnosticDescriptor At(Severity severity)
        => severity == Severity ? this : new DiagnosticDescriptor(Code, severity, Title, Message, Owner) { IsNotRun = IsNotRun };

    /// <inheritdoc/>
    public override string ToString() => $"{Code} {Severity}: {Title}";
}
